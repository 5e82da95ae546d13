package org.zhengnuo.search.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.rank.LooserQuery.Share;
import org.zhengnuo.text.ExactText;

/** What makes a topic: its terms, their words, their pairs of characters, kindred wordings. */
final class Features {
  private static final float TERM = 2;
  private static final float WORD = 1;
  private static final float PAIR = 0.5f;
  private static final float KINDRED = 1;

  /** A pasted paragraph is no topic: its first words alone are loosened. */
  private static final int MOST = 100;

  private final Engine engine;

  Features(Engine engine) {
    this.engine = engine;
  }

  /** Phrases with what each is worth. */
  Map<String, Float> of(List<Clause.Phrase> phrases, List<String> kindred) {
    Map<String, Float> features = new LinkedHashMap<>();
    for (Clause.Phrase phrase : phrases) {
      phrase.spellings().forEach(term -> addParts(term, features));
    }
    kindred.forEach(term -> add(term, KINDRED, features));
    return features;
  }

  /**
   * Half of one of the terms, or one kindred wording: less is shared by chance.
   *
   * @param worth what each phrase is worth
   */
  static List<Share> shares(
      List<Clause.Phrase> phrases, List<String> kindred, Map<String, Float> worth) {
    // Half of another name may be no more than its place.
    Stream<Share> halves = phrases.stream().map(phrase -> half(phrase.typed(), worth));
    Share other = share(kindred, 1, worth);
    return Stream.concat(halves, Stream.of(other)).filter(s -> !s.phrases().isEmpty()).toList();
  }

  private static Share half(String term, Map<String, Float> worth) {
    List<String> pairs = pairs(term);
    int tokens = pairs.size() + 1;
    return pairs.isEmpty()
        ? share(List.of(term), 1, worth)
        : share(pairs, Math.max(1, (tokens + 1) / 2 - 1), worth);
  }

  private static Share share(List<String> phrases, int least, Map<String, Float> worth) {
    Map<String, Float> weighed = new LinkedHashMap<>();
    for (String phrase : phrases) {
      String canonical = ExactText.canonical(phrase);
      weighed.put(canonical, worth.getOrDefault(canonical, PAIR));
    }
    return new Share(weighed, Math.min(least, weighed.size()));
  }

  private void addParts(String term, Map<String, Float> features) {
    add(term, TERM, features);
    words(term).forEach(word -> add(word, WORD, features));
    pairs(term).forEach(pair -> add(pair, PAIR, features));
  }

  private static void add(String phrase, float worth, Map<String, Float> features) {
    if (features.size() < MOST) {
      features.merge(ExactText.canonical(phrase), worth, Math::max);
    }
  }

  /** The words of a term that are longer than one token. */
  List<String> words(String term) {
    return engine.words(term).stream()
        .map(Word::text)
        .filter(word -> ExactText.words(word).size() > 1)
        .toList();
  }

  /** The pairs of tokens that stand side by side in a term. */
  static List<String> pairs(String term) {
    List<String> tokens = ExactText.words(term);
    return IntStream.range(0, Math.max(0, tokens.size() - 1))
        .filter(i -> !tokens.get(i).equals(ExactText.GAP))
        .filter(i -> !tokens.get(i + 1).equals(ExactText.GAP))
        .mapToObj(i -> tokens.get(i) + " " + tokens.get(i + 1))
        .limit(MOST)
        .toList();
  }
}
