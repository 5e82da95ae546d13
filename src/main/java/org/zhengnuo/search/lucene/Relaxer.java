package org.zhengnuo.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.Parts;
import org.zhengnuo.search.query.Spellings;

/**
 * Reads a query that finds little in looser ways: as another spelling first, then by parts and
 * kindred wordings.
 */
final class Relaxer {
  /** What a guessed spelling finds stands above what shares only words with it. */
  private static final float GUESSED = 1000;

  private final Ranking ranking;
  private final SoftSearch soft;
  private final Guesses guesses;

  Relaxer(Ranking ranking, SoftSearch soft, Guesses guesses) {
    this.ranking = ranking;
    this.soft = soft;
    this.guesses = guesses;
  }

  /**
   * What a looser reading finds; nothing where there is nothing to loosen.
   *
   * @param exact the query itself and what it matches, filters or not
   * @param within the items that may be found
   */
  Loosened relax(SoftSearch.Exact exact, FixedBitSet within, Spellings spellings) {
    Parts parts = Parts.of(exact.clause());
    Map<String, List<String>> guessed = new LinkedHashMap<>();
    for (Clause.Phrase phrase : parts.wanted()) {
      if (!ranking.finds(phrase)) {
        guessed.put(phrase.typed(), guesses.of(phrase.typed()));
      }
    }
    List<Clause.Phrase> read = parts.wanted().stream().map(p -> guessed(p, guessed)).toList();
    List<String> kindred = kindred(read, spellings);
    Scored loose = required(parts, soft.search(read, kindred, exact, within), within);
    boolean plain = guessed.values().stream().allMatch(List::isEmpty);
    Scored all = plain ? loose : loose.or(guess(read, parts, within));
    Clause marks = new Clause.Any(Stream.concat(read.stream(), parts(read, kindred)).toList());
    Told told = new Told(dropped(parts, guessed), guessed, words(read), kindred);
    return new Loosened(told.dropped(), told.message(all), marks, all);
  }

  private static List<String> kindred(List<Clause.Phrase> read, Spellings spellings) {
    return read.stream()
        .flatMap(
            phrase ->
                spellings.relatedTo(phrase.typed()).stream()
                    .filter(other -> !phrase.typed().contains(other)))
        .distinct()
        .toList();
  }

  private static Clause.Phrase guessed(Clause.Phrase phrase, Map<String, List<String>> guesses) {
    List<String> other = guesses.getOrDefault(phrase.typed(), List.of());
    return other.isEmpty() ? phrase : new Clause.Phrase(phrase.fields(), other);
  }

  private Scored guess(List<Clause.Phrase> read, Parts parts, FixedBitSet within) {
    Clause wanted = read.size() == 1 ? read.getFirst() : new Clause.All(List.copyOf(read));
    return required(parts, ranking.scored(wanted, within), within).raised(GUESSED);
  }

  private Scored required(Parts parts, Scored found, FixedBitSet within) {
    boolean free = parts.required() instanceof Clause.All(List<Clause> none) && none.isEmpty();
    return free ? found : found.and(ranking.scored(parts.required(), within));
  }

  private List<String> words(List<Clause.Phrase> read) {
    return read.stream().flatMap(p -> soft.words(p.typed()).stream()).distinct().toList();
  }

  /** All that may have earned an item its place, to be marked. */
  private Stream<Clause> parts(List<Clause.Phrase> read, List<String> kindred) {
    Stream<String> pairs = read.stream().flatMap(p -> soft.pairs(p.typed()).stream());
    List<String> marked =
        Stream.of(words(read).stream(), pairs, kindred.stream())
            .flatMap(s -> s)
            .distinct()
            .toList();
    return marked.isEmpty()
        ? Stream.of()
        : Stream.of(new Clause.Phrase(ItemField.ANYWHERE, marked));
  }

  /** The terms that find nothing by themselves; where each finds something, all of them. */
  private static List<String> dropped(Parts parts, Map<String, List<String>> missing) {
    return missing.isEmpty()
        ? parts.wanted().stream().map(Clause.Phrase::typed).toList()
        : List.copyOf(missing.keySet());
  }

  /**
   * What is said of a looser reading.
   *
   * @param guessed how a term that finds nothing was read instead; empty lists where it was not
   * @param words the parts of the terms that may match by themselves
   * @param kindred other wordings that may
   */
  private record Told(
      List<String> dropped,
      Map<String, List<String>> guessed,
      List<String> words,
      List<String> kindred) {

    String message(Scored found) {
      StringBuilder message = new StringBuilder();
      guessed.forEach(
          (term, other) -> {
            message.append("没有“").append(term).append("”");
            message.append(other.isEmpty() ? "。" : "，按拼音或一字之差读作" + quoted(other) + "。");
          });
      if (found.size() == 0) {
        return message.append("也没有相近的条目，可以换个说法，或少写几个词。").toString();
      }
      String asked = guessed.isEmpty() ? "不要求" + together() + "，" : "";
      return message.append("以下条目").append(asked).append(instead()).append("。").toString();
    }

    private String together() {
      return (dropped.size() > 1 ? "同时出现" : "逐字出现") + quoted(dropped);
    }

    private String instead() {
      List<String> parts = words.stream().filter(word -> !dropped.contains(word)).toList();
      String within = parts.isEmpty() ? "只含其中的部分字词" : "只含其中的词语" + quoted(parts);
      return within + (kindred.isEmpty() ? "" : "，或相近说法" + quoted(kindred));
    }
  }

  private static String quoted(List<String> words) {
    String shown = words.stream().limit(6).map(w -> "“" + w + "”").collect(Collectors.joining());
    return words.size() > 6 ? shown + "等" : shown;
  }

  /**
   * A looser reading.
   *
   * @param marks what to mark in the snippets
   */
  record Loosened(List<String> dropped, String message, Clause marks, Scored found) {}
}
