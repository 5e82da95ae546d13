package org.zhengnuo.search.query;

import java.util.List;
import java.util.stream.Stream;

/** What else a term may be called. */
@FunctionalInterface
public interface Spellings {
  /** No term has another name. */
  Spellings NONE = term -> List.of();

  /**
   * Other spellings of the whole term, best known first, without the term itself; none where it has
   * only one.
   */
  List<String> of(String term);

  /**
   * Wordings of the same matter that do not mean the same; only a labelled relaxation uses them.
   */
  default List<String> relatedTo(String term) {
    return List.of();
  }

  /** What this knows of a term; where it knows nothing, what the other does. */
  default Spellings orElse(Spellings other) {
    Spellings first = this;
    return new Spellings() {
      @Override
      public List<String> of(String term) {
        List<String> known = first.of(term);
        return known.isEmpty() ? other.of(term) : known;
      }

      @Override
      public List<String> relatedTo(String term) {
        return joined(first.relatedTo(term), other.relatedTo(term));
      }
    };
  }

  /** Both, the first one's before the other's. */
  default Spellings and(Spellings other) {
    Spellings first = this;
    return new Spellings() {
      @Override
      public List<String> of(String term) {
        return joined(first.of(term), other.of(term));
      }

      @Override
      public List<String> relatedTo(String term) {
        return joined(first.relatedTo(term), other.relatedTo(term));
      }
    };
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return first.isEmpty() && second.isEmpty()
        ? List.of()
        : Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
