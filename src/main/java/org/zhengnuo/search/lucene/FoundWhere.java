package org.zhengnuo.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.Within;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.text.ExactText;

/**
 * Where the words of a clause stand in the items that are weighed: whatever is asked for its score
 * matches, so that no further search in fewer fields is needed to know it.
 */
final class FoundWhere {
  /** For searches that do not ask. */
  static final FoundWhere UNASKED = new FoundWhere(0);

  private static final IntPredicate EVERY = _ -> true;
  private static final IntPredicate NONE = _ -> false;

  private final int size;
  private final Map<Key, FixedBitSet> weighed = new HashMap<>();

  /**
   * @param size greater than the number of every item; 0 where nobody asks
   */
  FoundWhere(int size) {
    this.size = size;
  }

  /**
   * Words in some fields.
   *
   * @param tokens of each spelling: what is read alike may be looked up but once
   */
  private record Key(Set<SearchField> fields, List<List<String>> tokens, Within within) {
    static Key of(Clause.Phrase phrase, Within within) {
      return new Key(
          phrase.fields(), phrase.spellings().stream().map(ExactText::words).toList(), within);
    }

    static Key of(Clause.Together together) {
      return new Key(Set.of(), List.of(together.words()), Within.TEXT);
    }
  }

  /** Whether it can be told of a clause: not where something else than words may match instead. */
  static boolean tells(Clause clause) {
    return switch (clause) {
      case Clause.All(List<Clause> parts) -> parts.stream().allMatch(FoundWhere::tells);
      case Clause.Any(List<Clause> parts) -> parts.stream().allMatch(FoundWhere::areWords);
      default -> true;
    };
  }

  private static boolean areWords(Clause clause) {
    return clause instanceof Clause.Together
        || clause instanceof Clause.Phrase phrase && ItemField.anywhere(phrase.fields());
  }

  /** The query of a phrase in a field, which tells what it weighs. */
  Query told(Query query, Clause.Phrase phrase, SearchField field) {
    return size == 0 || !ItemField.anywhere(phrase.fields())
        ? query
        : within(field).map(within -> told(query, Key.of(phrase, within))).orElse(query);
  }

  Query told(Query query, Clause.Together together) {
    return size == 0 ? query : told(query, Key.of(together));
  }

  private Query told(Query query, Key key) {
    return new Telling(query, weighed.computeIfAbsent(key, _ -> new FixedBitSet(size)));
  }

  private static Optional<Within> within(SearchField field) {
    return switch (field.family()) {
      case TITLE, TEXT -> Optional.of(Within.TEXT);
      case PATH -> Optional.of(Within.HEADINGS);
      case LEADER, OWNER, CHAPTER, CODE, PRINTED -> Optional.empty();
    };
  }

  /** Of the items that were weighed, those that the clause also matches in these fields. */
  IntPredicate in(Clause clause, Within within) {
    return switch (clause) {
      case Clause.All(List<Clause> parts) ->
          parts.stream().map(part -> in(part, within)).reduce(EVERY, IntPredicate::and);
      case Clause.Any(List<Clause> parts) ->
          parts.stream().map(part -> in(part, within)).reduce(NONE, IntPredicate::or);
      case Clause.Together together -> weighed(Key.of(together));
      case Clause.Phrase phrase when ItemField.anywhere(phrase.fields()) -> {
        IntPredicate own = weighed(Key.of(phrase, Within.TEXT));
        yield switch (within) {
          case TEXT -> own;
          case HEADINGS -> own.or(weighed(Key.of(phrase, Within.HEADINGS)));
          case EVERYWHERE -> EVERY;
        };
      }
      default -> EVERY;
    };
  }

  private IntPredicate weighed(Key key) {
    FixedBitSet items = weighed.get(key);
    return items == null ? NONE : items::get;
  }
}
