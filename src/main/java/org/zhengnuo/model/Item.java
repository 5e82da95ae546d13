package org.zhengnuo.model;

import java.util.List;
import java.util.Optional;

/**
 * The searchable unit: one commitment, paragraph, project, event …
 *
 * @param sameText id of the owned item whose words this one repeats; empty where there is none
 */
public record Item(
    Identity identity, Content content, Standing standing, Ownership ownership, String sameText) {

  public String id() {
    return identity.id();
  }

  public String documentId() {
    return identity.documentId();
  }

  public Numbering numbering() {
    return identity.numbering();
  }

  public ItemKind kind() {
    return content.kind();
  }

  public String title() {
    return content.title();
  }

  public String text() {
    return content.text();
  }

  public String deadline() {
    return content.deadline();
  }

  public List<String> cites() {
    return content.cites();
  }

  public Optional<Appointment> appointment() {
    return detail(Appointment.class);
  }

  public Optional<Portfolio> portfolio() {
    return detail(Portfolio.class);
  }

  public Optional<Event> event() {
    return detail(Event.class);
  }

  /** What it promises or reports, in printed order. */
  public List<Statement> statements() {
    return detail(Statements.class).orElse(Statements.NONE).all();
  }

  /** The statement that holds a place of its text; none for a place beside them, such as -1. */
  public List<Statement> statementsAt(int offset) {
    return statements().stream()
        .filter(statement -> statement.start() <= offset && offset < statement.end())
        .toList();
  }

  private <T extends Detail> Optional<T> detail(Class<T> sort) {
    return Optional.of(content.detail()).filter(sort::isInstance).map(sort::cast);
  }

  public List<Heading> path() {
    return standing.path();
  }

  public Optional<Period> period() {
    return standing.period();
  }

  public Place place() {
    return standing.place();
  }

  public Span span() {
    return standing.span();
  }

  /** The outermost numbered heading; under a 篇 the 章. */
  public Optional<Heading> chapter() {
    return path().stream().filter(h -> h.level() != Heading.PART && h.number() > 0).findFirst();
  }

  /** The line of its file on which a place of its text stands; its first where that is unknown. */
  public int lineAt(int offset) {
    int line = detail(Statements.class).orElse(Statements.NONE).lines().lineAt(offset);
    return line == 0 ? span().firstLine() : line;
  }

  /** The same item under another id. */
  public Item under(Identity other) {
    return new Item(other, content, standing, ownership, sameText);
  }

  /** The same item, saying something else. */
  public Item saying(Content other) {
    return new Item(identity, other, standing, ownership, sameText);
  }

  /** The same item elsewhere. */
  public Item standing(Standing other) {
    return new Item(identity, content, other, ownership, sameText);
  }

  /** The same item with its owners and leaders resolved. */
  public Item owned(Ownership resolved) {
    return new Item(identity, content, standing, resolved, sameText);
  }

  /** The same item, said to repeat an owned one. */
  public Item repeating(String ownedItemId) {
    return new Item(identity, content, standing, ownership, ownedItemId);
  }
}
