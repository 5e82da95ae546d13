package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Snippet;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.ExactToken;

/** Marks in a text what a clause matched, and cuts long texts to the places around it. */
public final class Highlighter {
  private static final int LONGEST = 220;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  /** By their first tokens, so that a text is gone through once, however many there are. */
  private final Map<String, List<List<String>>> phrases;

  /** The characters they begin with, folded. */
  private final BitSet beginnings = new BitSet();

  /** For texts that hold none of the phrases: their words, in whatever order. */
  private final Optional<Highlighter> otherwise;

  /** The typed spellings, canonical; none where all are alike. */
  private final Set<String> typed;

  /** How many there are, typed or not. */
  private final int spellings;

  public Highlighter(Clause clause) {
    this(
        phrases(clause).flatMap(phrase -> phrase.spellings().stream()).toList(),
        phrases(clause).map(p -> ExactText.canonical(p.typed())).collect(Collectors.toSet()),
        Optional.of(apart(clause).toList())
            .filter(words -> !words.isEmpty())
            .map(Highlighter::new));
  }

  Highlighter(List<String> spellings) {
    this(spellings, Set.of(), Optional.empty());
  }

  private Highlighter(List<String> spellings, Set<String> typed, Optional<Highlighter> otherwise) {
    this.typed = typed;
    this.spellings = (int) spellings.stream().distinct().count();
    this.otherwise = otherwise;
    phrases =
        spellings.stream()
            .map(ExactText::words)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.groupingBy(List::getFirst));
    phrases.keySet().forEach(token -> beginnings.set(token.codePointAt(0)));
  }

  /** Whether a text holds a character that a phrase begins with: most names hold none. */
  boolean mayHit(String text) {
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (beginnings.get(ExactText.folded(character))) {
        return true;
      }
      at += Character.charCount(character);
    }
    return false;
  }

  /**
   * The text around its first hits, at most some 220 characters; its beginning where nothing is
   * hit.
   */
  public List<Snippet> snippet(String text) {
    return snippet(text, hits(text), Optional.empty());
  }

  /**
   * The same of hits that are known.
   *
   * @param begin where the statement that holds the first hit begins: best shown from there on
   */
  List<Snippet> snippet(String text, BitSet hits, Optional<Integer> begin) {
    int from =
        begin
            .filter(at -> text.length() > LONGEST && hits.nextSetBit(0) - at <= LONGEST - BEFORE)
            .orElseGet(() -> start(text, hits));
    int to = Math.min(text.length(), from + LONGEST);
    List<Snippet> pieces = new ArrayList<>();
    if (from > 0) {
      pieces.add(new Snippet(CUT, false));
    }
    addPieces(text, from, to, hits, pieces);
    if (to < text.length()) {
      pieces.add(new Snippet(CUT, false));
    }
    return pieces;
  }

  /**
   * What of a text was hit and how.
   *
   * @param words as they stand there, each once
   */
  record Found(List<String> words, Reason.By by) {}

  /** What of a text is hit; empty where nothing is. */
  Optional<Found> found(String text) {
    BitSet hits = phrases(text);
    if (!hits.isEmpty()) {
      return Optional.of(found(text, hits));
    }
    return otherwise
        .map(apart -> words(text, apart.phrases(text)))
        .filter(words -> !words.isEmpty())
        .map(words -> new Found(words, Reason.By.ORDER));
  }

  /** The same of a text whose hits are known; empty where there are none. */
  Optional<Found> found(String text, BitSet hits, boolean inOrder) {
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(inOrder ? found(text, hits) : new Found(words(text, hits), Reason.By.ORDER));
  }

  private Found found(String text, BitSet hits) {
    List<String> words = words(text, hits);
    boolean literal =
        typed.isEmpty() || typed.size() == spellings || words.stream().anyMatch(this::isTyped);
    return new Found(words, literal ? Reason.By.LITERAL : Reason.By.ALIAS);
  }

  private boolean isTyped(String words) {
    String canonical = ExactText.canonical(words);
    return typed.stream().anyMatch(canonical::contains);
  }

  private static List<String> words(String text, BitSet hits) {
    List<Snippet> pieces = new ArrayList<>();
    addPieces(text, 0, text.length(), hits, pieces);
    return pieces.stream().filter(Snippet::hit).map(Snippet::text).distinct().toList();
  }

  /** The whole text with its hits. */
  public List<Snippet> whole(String text) {
    List<Snippet> pieces = new ArrayList<>();
    addPieces(text, 0, text.length(), hits(text), pieces);
    return pieces;
  }

  /**
   * A stretch of a text, at most some 220 characters of it, with … where the text goes on.
   *
   * @param from its first char
   * @param end behind its last
   */
  public static List<Snippet> around(String text, int from, int end) {
    int to = Math.min(end, from + LONGEST);
    to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
    String before = from > 0 ? CUT : "";
    String behind = to < text.length() ? CUT : "";
    return List.of(new Snippet(before + text.substring(from, to) + behind, false));
  }

  private static int start(String text, BitSet hits) {
    int first = hits.nextSetBit(0);
    if (text.length() <= LONGEST || first <= BEFORE) {
      return 0;
    }
    int from = Math.min(first - BEFORE, text.length() - LONGEST);
    return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static void addPieces(String text, int from, int to, BitSet hits, List<Snippet> pieces) {
    for (int at = from; at < to; ) {
      boolean hit = hits.get(at);
      int change = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
      int end = change < 0 ? to : Math.min(change, to);
      pieces.add(new Snippet(text.substring(at, end), hit));
      at = end;
    }
  }

  /** Those, or where there are none the words in another order. */
  BitSet hits(String text) {
    BitSet hits = phrases(text);
    return hits.isEmpty() ? otherwise.map(words -> words.phrases(text)).orElse(hits) : hits;
  }

  /** The places of the phrases themselves. */
  BitSet phrases(String text) {
    BitSet hits = new BitSet(text.length());
    List<ExactToken> tokens = mayHit(text) ? ExactText.tokens(text) : List.of();
    for (int first = 0; first < tokens.size(); first++) {
      // Of a text's tokens hardly any begins a phrase.
      if (beginnings.get(tokens.get(first).text().codePointAt(0))) {
        addPhrases(tokens, first, hits);
      }
    }
    return hits;
  }

  private void addPhrases(List<ExactToken> tokens, int first, BitSet hits) {
    for (List<String> phrase : phrases.getOrDefault(tokens.get(first).text(), List.of())) {
      if (first + phrase.size() <= tokens.size() && matches(phrase, tokens, first)) {
        hits.set(tokens.get(first).start(), tokens.get(first + phrase.size() - 1).end());
      }
    }
  }

  private static boolean matches(List<String> phrase, List<ExactToken> tokens, int first) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!tokens.get(first + i).text().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> apart(Clause clause) {
    return switch (clause) {
      case Clause.Together(List<String> words, _) -> words.stream();
      case Clause.All(List<Clause> parts) -> parts.stream().flatMap(Highlighter::apart);
      case Clause.Any(List<Clause> parts) -> parts.stream().flatMap(Highlighter::apart);
      default -> Stream.of();
    };
  }

  /** What was excluded is nowhere to be marked. */
  static Stream<Clause.Phrase> phrases(Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> Stream.of(phrase);
      case Clause.Named(Clause.Phrase phrase) -> Stream.of(phrase);
      case Clause.All(List<Clause> parts) -> parts.stream().flatMap(Highlighter::phrases);
      case Clause.Any(List<Clause> parts) -> parts.stream().flatMap(Highlighter::phrases);
      case Clause.Not _,
          Clause.Together _,
          Clause.Years _,
          Clause.OfKind _,
          Clause.OneItem _,
          Clause.Everything _ ->
          Stream.of();
    };
  }
}
