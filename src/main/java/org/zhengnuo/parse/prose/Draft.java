package org.zhengnuo.parse.prose;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Detail;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.parse.clause.Citations;
import org.zhengnuo.text.Mark;

/**
 * An item before it has its id.
 *
 * @param mark the printed number, empty where there is none
 * @param content its deadline is the one its owner clause gives, empty where it gives none
 */
public record Draft(Optional<Mark> mark, Content content, Standing standing, Ownership ownership) {

  public static Draft plain(
      ItemKind kind,
      Optional<Mark> mark,
      String text,
      List<Heading> path,
      Optional<Period> period,
      Span span) {
    return new Draft(
        mark,
        Content.of(kind, text),
        new Standing(path, period, Place.UNKNOWN, span),
        Ownership.NONE);
  }

  public ItemKind kind() {
    return content.kind();
  }

  public String text() {
    return content.text();
  }

  public List<Heading> path() {
    return standing.path();
  }

  Span span() {
    return standing.span();
  }

  Draft owned(ItemKind kind, Ownership who, String deadline) {
    return new Draft(mark, content.of(kind).due(deadline), standing, who);
  }

  /** The same of another kind and of other years. */
  public Draft told(ItemKind kind, Optional<Period> period) {
    Standing told = new Standing(path(), period, standing.place(), span());
    return new Draft(mark, content.of(kind), told, ownership);
  }

  public Draft titled(String name) {
    return new Draft(mark, content.titled(name), standing, ownership);
  }

  public Draft with(Detail known) {
    return new Draft(mark, content.with(known), standing, ownership);
  }

  Item item(String id, String documentId, Numbering numbering) {
    Content whole = content.due(deadline()).citing(Citations.cited(text()));
    return new Item(new Identity(id, documentId, numbering), whole, standing, ownership, "");
  }

  private String deadline() {
    boolean inText = content.deadline().isEmpty() && kind().commits();
    return inText ? Citations.deadline(text()) : content.deadline();
  }
}
