package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.measure.StatementReader;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.TextLines;

/** Sides of invented papers: each line is an item, read as an index would hold it. */
final class Sides {
  private static final Set<String> PLACES = Set.of("云川市", "云川", "望江区", "望江", "汇河");

  private final String document;
  private final Place place;
  private final List<Claim> claims = new ArrayList<>();
  private int line;

  private Sides(String document, String place) {
    this.document = document;
    this.place = new Place(place);
  }

  static Sides paper(String document, String place) {
    return new Sides(document, place);
  }

  Sides plans(int year, String... texts) {
    return says(ItemKind.PLAN, MeasureRole.TARGET, year, texts);
  }

  Sides reports(int year, String... texts) {
    return says(ItemKind.REVIEW, MeasureRole.OUTCOME, year, texts);
  }

  Side side() {
    return new Side(List.of(document()), claims, 100, true);
  }

  private Document document() {
    return new Document(
        document,
        document,
        "",
        "",
        place,
        Optional.empty(),
        Optional.of(Period.of(2031)),
        DocumentKind.WORK_REPORT,
        new Span(document + ".txt", 1, 99, 0, 0),
        List.of());
  }

  private Sides says(ItemKind kind, MeasureRole role, int year, String... texts) {
    YearsSpanned years = new YearsSpanned();
    for (String text : texts) {
      Item item = item(kind, year, text);
      years.enter(item);
      item.statements()
          .forEach(s -> claims.add(new Claim(item, s, role, year, years.next(item, s))));
    }
    return this;
  }

  private Item item(ItemKind kind, int year, String text) {
    line++;
    Optional<Period> period = Optional.of(Period.of(year));
    List<Statement> read = new StatementReader(PLACES::contains).read(kind, "", text, period);
    Content content =
        Content.of(kind, text)
            .with(new Statements(read, new TextLines(List.of(new TextLines.Break(0, line)))));
    return new Item(
        new Identity(document + "-L" + line, document, Numbering.NONE),
        content,
        new Standing(List.of(), period, place, new Span(document + ".txt", line, line, 0, 0)),
        Ownership.NONE,
        "");
  }
}
