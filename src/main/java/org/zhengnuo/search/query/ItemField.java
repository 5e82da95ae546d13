package org.zhengnuo.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;

/** The parts of an item that can be searched. */
public enum ItemField implements SearchField {
  TITLE,
  TEXT,
  PATH,
  LEADER,
  OWNER,
  CHAPTER,
  CODE,
  /** The names of leaders and owners, as they are printed. */
  PRINTED;

  /** Where a term without a prefix is looked for. */
  public static final Set<SearchField> ANYWHERE = Set.of(TITLE, TEXT, PATH, LEADER, OWNER);

  /** The same for a term that is meant to the letter: no name that the paper does not print. */
  public static final Set<SearchField> TO_THE_LETTER = Set.of(TITLE, TEXT, PATH, PRINTED);

  /** Whether these are the fields of a term without a prefix. */
  public static boolean anywhere(Set<SearchField> fields) {
    return fields.equals(ANYWHERE) || fields.equals(TO_THE_LETTER);
  }

  @Override
  public List<String> values(Item item, Document document, List<Correction> corrections) {
    return switch (this) {
      case TITLE -> asPrintedAndCorrected(item.title(), "", item, corrections);
      case TEXT -> asPrintedAndCorrected(item.text(), item.title(), item, corrections);
      case PATH -> item.path().stream().map(Heading::printed).toList();
      case LEADER -> item.ownership().leaders().stream().flatMap(ItemField::names).toList();
      case OWNER -> item.ownership().owners().stream().flatMap(ItemField::names).toList();
      case CHAPTER -> item.chapter().map(Heading::title).stream().toList();
      case CODE -> List.of(document.code());
      case PRINTED -> printed(item, corrections);
    };
  }

  @Override
  public String token() {
    return name().toLowerCase();
  }

  @Override
  public ItemField family() {
    return this;
  }

  /** A misprint is corrected where it stands, not wherever the item prints the same words. */
  private static List<String> asPrintedAndCorrected(
      String text, String before, Item item, List<Correction> corrections) {
    String corrected =
        within(item, corrections)
            .sorted(Comparator.comparingInt(Correction::occurrence).reversed())
            .reduce(text, (t, c) -> c.applied(t, c.count(before)), (first, _) -> first);
    return corrected.equals(text) ? List.of(text) : List.of(text, corrected);
  }

  private static Stream<Correction> within(Item item, List<Correction> corrections) {
    return corrections.stream()
        .filter(c -> c.line() >= item.span().firstLine() && c.line() <= item.span().lastLine());
  }

  /** A leader whose name is misprinted in the item stands here with both forms. */
  private static List<String> printed(Item item, List<Correction> corrections) {
    return Stream.concat(
            item.ownership().leaders().stream()
                .flatMap(leader -> asPrinted(leader.name(), item, corrections)),
            item.ownership().owners().stream().map(Owner::printed))
        .toList();
  }

  private static Stream<String> asPrinted(String name, Item item, List<Correction> corrections) {
    return Stream.concat(
        Stream.of(name),
        within(item, corrections)
            .filter(correction -> correction.correct().equals(name))
            .map(Correction::printed));
  }

  private static Stream<String> names(Leader leader) {
    return Stream.concat(Stream.of(leader.name()), leader.aliases().stream());
  }

  static Stream<String> names(Owner owner) {
    Stream<String> canonical =
        Stream.concat(Stream.of(owner.unit().name()), owner.unit().aliases().stream());
    return Stream.concat(Stream.of(owner.printed()), canonical).distinct();
  }
}
