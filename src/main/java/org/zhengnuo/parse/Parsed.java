package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Section;

/**
 * What a paper holds.
 *
 * @param documents one, or a gazette and the papers in it
 * @param sections in printed order
 * @param items in printed order; ids unique
 * @param findings what is odd, in no order
 */
public record Parsed(
    List<Document> documents, List<Section> sections, List<Item> items, List<Finding> findings) {

  public Parsed {
    documents = List.copyOf(documents);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  public static Parsed nothing(Finding finding) {
    return new Parsed(List.of(), List.of(), List.of(), List.of(finding));
  }

  /** This and another, one after the other. */
  public Parsed and(Parsed other) {
    return of(List.of(this, other));
  }

  /** Several, one after the other. */
  public static Parsed of(List<Parsed> parts) {
    return new Parsed(
        joined(parts, Parsed::documents),
        joined(parts, Parsed::sections),
        joined(parts, Parsed::items),
        joined(parts, Parsed::findings));
  }

  /** The same, every document said to speak of these years; unchanged where none are given. */
  Parsed dated(Optional<Period> years) {
    return years.isEmpty()
        ? this
        : new Parsed(
            documents.stream().map(d -> d.withPeriod(years)).toList(), sections, items, findings);
  }

  private static <T> List<T> joined(List<Parsed> parts, Function<Parsed, List<T>> of) {
    return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
  }
}
