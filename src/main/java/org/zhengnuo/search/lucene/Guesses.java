package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.TopDocs;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.Naming;
import org.zhengnuo.search.query.NearSpellings;
import org.zhengnuo.text.ExactText;

/** What a term that finds nothing may have meant, commonest first. */
final class Guesses {
  private final NearSpellings near;
  private final Naming naming;
  private final Snapshot snapshot;
  private final ClauseQueries queries;
  private final StoredItems items;
  private final Words words;

  Guesses(
      NearSpellings near,
      Naming naming,
      Snapshot snapshot,
      ClauseQueries queries,
      StoredItems items,
      Words words) {
    this.near = near;
    this.naming = naming;
    this.snapshot = snapshot;
    this.queries = queries;
    this.items = items;
    this.words = words;
  }

  /**
   * Pinyin, then initials of names and known terms, then the same sounds, then one character off.
   */
  List<String> of(String typed) {
    return Stream.of(near.ofPinyin(typed), naming.spelled(typed), near.alike(typed))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> oneOff(typed));
  }

  private List<String> oneOff(String typed) {
    BitSet meant = meant(typed);
    return near.oneOff(typed, at -> !meant.get(at), naming::isName).stream()
        .filter(guess -> naming.isName(guess) || isTerm(guess))
        .toList();
  }

  /** The places that belong to a word: who types a word means it. */
  private BitSet meant(String typed) {
    BitSet meant = new BitSet();
    words.cut(ExactText.canonical(typed)).stream()
        .filter(word -> word.end() - word.start() > 1)
        .forEach(word -> meant.set(word.start(), word.end()));
    return meant;
  }

  /** Whether it begins and ends where words do, in one of the texts that hold it. */
  private boolean isTerm(String guess) {
    return holding(guess).stream().anyMatch(text -> standsAlone(guess, text));
  }

  private List<String> holding(String guess) {
    try {
      StoredFields stored = items.stored();
      TopDocs some = snapshot.searcher.search(queries.phrase(ItemField.TEXT, guess), 3);
      return Stream.of(some.scoreDocs).map(hit -> items.read(stored, hit.doc).text()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean standsAlone(String guess, String text) {
    int start = text.indexOf(guess);
    List<Words.Word> cut = words.cut(text);
    return start >= 0
        && cut.stream().anyMatch(word -> word.start() == start)
        && cut.stream().anyMatch(word -> word.end() == start + guess.length());
  }
}
