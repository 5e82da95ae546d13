package org.zhengnuo.search.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.search.Within;

/** Looks for words without a prefix in fewer fields. */
public final class Narrower {
  private static final Set<ItemField> OWN = Set.of(ItemField.TITLE, ItemField.TEXT);
  private static final Set<ItemField> WITH_HEADINGS =
      Set.of(ItemField.TITLE, ItemField.TEXT, ItemField.PATH);

  private Narrower() {}

  /** The clause where its words may stand only there; what has a prefix stays. */
  public static Clause of(Clause clause, Within within) {
    return clause instanceof Clause.Phrase phrase && ItemField.anywhere(phrase.fields())
        ? of(phrase, within)
        : clause.each(part -> of(part, within));
  }

  /** The clause in an item's own words as they were typed, in no other order. */
  public static Clause ownWords(Clause clause) {
    return typedOrder(of(clause, Within.TEXT));
  }

  /** The clause with its words in no other order. */
  public static Clause typedOrder(Clause clause) {
    Clause left =
        clause instanceof Clause.Any(List<Clause> parts)
            ? new Clause.Any(parts.stream().filter(p -> !(p instanceof Clause.Together)).toList())
            : clause;
    return left.each(Narrower::typedOrder);
  }

  private static Clause of(Clause.Phrase phrase, Within within) {
    Set<SearchField> fields =
        switch (within) {
          case EVERYWHERE -> phrase.fields();
          case HEADINGS -> only(phrase.fields(), WITH_HEADINGS);
          case TEXT -> only(phrase.fields(), OWN);
        };
    return new Clause.Phrase(fields, phrase.spellings());
  }

  private static Set<SearchField> only(Set<SearchField> fields, Set<ItemField> kept) {
    return fields.stream().filter(kept::contains).collect(Collectors.toSet());
  }
}
