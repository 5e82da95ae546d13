package org.zhengnuo.search.query;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;

/** What a query asks of an item. */
public sealed interface Clause {

  /** Matches every item. */
  record Everything() implements Clause {}

  /**
   * One of the spellings stands in one of the fields.
   *
   * @param spellings as typed first, then aliases; matched token by token as {@link
   *     org.zhengnuo.text.ExactText} reads them
   */
  record Phrase(Set<SearchField> fields, List<String> spellings) implements Clause {
    public Phrase {
      fields = Set.copyOf(fields);
      spellings = List.copyOf(spellings);
    }

    public String typed() {
      return spellings.getFirst();
    }
  }

  /**
   * Words that stand in one statement of the text, in whatever order.
   *
   * @param words as typed, two or more, each of two tokens or more
   * @param apart how many other tokens may stand between the first and the last of them
   */
  record Together(List<String> words, int apart) implements Clause {
    public Together {
      words = List.copyOf(words);
    }
  }

  /**
   * A phrase that may say exactly who is meant: where it is the id or the whole name of a unit (a
   * leader, in a field of leaders), that one alone; otherwise as any phrase.
   *
   * @param phrase in fields of owners or leaders
   */
  record Named(Phrase phrase) implements Clause {}

  /** The item speaks of that year and no other; of several years, of one of them at least. */
  record Years(Period period) implements Clause {}

  /** The item is of this kind. */
  record OfKind(ItemKind kind) implements Clause {}

  /** The one item of this id; none where it is unknown. */
  record OneItem(String id) implements Clause {}

  /** Every part matches. */
  record All(List<Clause> parts) implements Clause {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part matches. */
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** The part does not match. */
  record Not(Clause part) implements Clause {}

  /** Whether it asks for a kind or for one item, of whatever kind. */
  default boolean choosesKind() {
    return switch (this) {
      case OfKind _, OneItem _ -> true;
      case All(List<Clause> parts) -> parts.stream().anyMatch(Clause::choosesKind);
      case Any(List<Clause> parts) -> parts.stream().anyMatch(Clause::choosesKind);
      case Everything _, Phrase _, Together _, Named _, Years _, Not _ -> false;
    };
  }

  /** The same of other parts, where it is made of parts of which all or one must match. */
  default Clause each(UnaryOperator<Clause> change) {
    return switch (this) {
      case All(List<Clause> parts) -> new All(parts.stream().map(change).toList());
      case Any(List<Clause> parts) -> new Any(parts.stream().map(change).toList());
      case Everything _, Phrase _, Together _, Named _, Years _, OfKind _, OneItem _, Not _ -> this;
    };
  }
}
