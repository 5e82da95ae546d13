package org.zhengnuo.search.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.Parts;
import org.zhengnuo.search.query.Spellings;

/**
 * Reads a query that finds little in looser ways: as another spelling first, then by parts and
 * kindred wordings.
 */
public final class Relaxer {
  /** Who mistypes more of them types something else. */
  private static final int MOST_GUESSED = 20;

  private final Engine engine;
  private final Features features;
  private final Guesses guesses;

  public Relaxer(Engine engine, NearSpellings near, NameFinder names) {
    this.engine = engine;
    features = new Features(engine);
    guesses = new Guesses(engine, near, names);
  }

  /** The terms that are read as these letters, best first. */
  public List<String> spelled(String letters) {
    return guesses.spelled(letters);
  }

  /** The looser reading of a clause. */
  public LooserReading read(Clause clause, Spellings spellings) {
    Parts parts = Parts.of(clause);
    Map<String, List<String>> guessed = new LinkedHashMap<>();
    for (Clause.Phrase phrase : parts.wanted()) {
      Deadline.check();
      if (!engine.finds(phrase)) {
        boolean few = guessed.size() < MOST_GUESSED;
        guessed.put(
            phrase.typed(), few ? guesses.of(phrase.typed(), spellings) : List.<String>of());
      }
    }
    List<Clause.Phrase> read = parts.wanted().stream().map(p -> guessed(p, guessed)).toList();
    List<String> kindred = kindred(read, spellings);
    List<String> words =
        read.stream().flatMap(p -> features.words(p.typed()).stream()).distinct().toList();
    return new LooserReading(
        dropped(parts, guessed),
        guessed,
        words,
        kindred,
        marks(read, words, kindred),
        looser(read, kindred, guess(read, guessed), required(parts)));
  }

  private LooserQuery looser(
      List<Clause.Phrase> read,
      List<String> kindred,
      Optional<Clause> guess,
      Optional<Clause> required) {
    Map<String, Float> further = features.of(read, kindred);
    List<LooserQuery.Share> shares = Features.shares(read, kindred, further);
    shares.forEach(share -> further.keySet().removeAll(share.phrases().keySet()));
    return new LooserQuery(shares, further, guess, required);
  }

  private static List<String> kindred(List<Clause.Phrase> read, Spellings spellings) {
    return read.stream().flatMap(phrase -> kindred(phrase.typed(), spellings)).distinct().toList();
  }

  /** What else is said for a term; for one that nobody knows, what is said for those it holds. */
  private static Stream<String> kindred(String term, Spellings spellings) {
    List<String> related = spellings.relatedTo(term);
    boolean known = !related.isEmpty() || !spellings.of(term).isEmpty();
    Stream<String> others =
        known
            ? related.stream()
            : KnownTerms.in(term, spellings).stream()
                .flatMap(held -> KnownTerms.others(held.text(), spellings));
    return others.filter(other -> !term.contains(other));
  }

  private static Clause.Phrase guessed(Clause.Phrase phrase, Map<String, List<String>> guesses) {
    List<String> other = guesses.getOrDefault(phrase.typed(), List.of());
    return other.isEmpty() ? phrase : new Clause.Phrase(phrase.fields(), other);
  }

  private static Optional<Clause> guess(
      List<Clause.Phrase> read, Map<String, List<String>> guessed) {
    if (guessed.values().stream().allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(read.size() == 1 ? read.getFirst() : new Clause.All(List.copyOf(read)));
  }

  private static Optional<Clause> required(Parts parts) {
    boolean free = parts.required() instanceof Clause.All(List<Clause> none) && none.isEmpty();
    return free ? Optional.empty() : Optional.of(parts.required());
  }

  /** All that may have earned an item its place. */
  private static Clause marks(List<Clause.Phrase> read, List<String> words, List<String> kindred) {
    Stream<String> pairs = read.stream().flatMap(p -> Features.pairs(p.typed()).stream());
    List<String> marked =
        Stream.of(words.stream(), pairs, kindred.stream()).flatMap(s -> s).distinct().toList();
    Stream<Clause> parts =
        marked.isEmpty() ? Stream.of() : Stream.of(new Clause.Phrase(ItemField.ANYWHERE, marked));
    return new Clause.Any(Stream.concat(read.stream(), parts).toList());
  }

  /** The terms that find nothing by themselves; where each finds something, all of them. */
  private static List<String> dropped(Parts parts, Map<String, List<String>> missing) {
    return missing.isEmpty()
        ? parts.wanted().stream().map(Clause.Phrase::typed).toList()
        : List.copyOf(missing.keySet());
  }
}
