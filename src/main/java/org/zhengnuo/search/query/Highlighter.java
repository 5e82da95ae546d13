package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  public Highlighter(Clause clause) {
    this(phrases(clause).flatMap(phrase -> phrase.spellings().stream()).toList());
  }

  Highlighter(List<String> spellings) {
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
    BitSet hits = hits(text);
    int from = start(text, hits);
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

  /** The whole text with its hits. */
  public List<Snippet> whole(String text) {
    List<Snippet> pieces = new ArrayList<>();
    addPieces(text, 0, text.length(), hits(text), pieces);
    return pieces;
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

  private BitSet hits(String text) {
    if (!mayHit(text)) {
      return new BitSet();
    }
    List<ExactToken> tokens = ExactText.tokens(text);
    BitSet hits = new BitSet(text.length());
    for (int first = 0; first < tokens.size(); first++) {
      for (List<String> phrase : phrases.getOrDefault(tokens.get(first).text(), List.of())) {
        if (first + phrase.size() <= tokens.size() && matches(phrase, tokens, first)) {
          hits.set(tokens.get(first).start(), tokens.get(first + phrase.size() - 1).end());
        }
      }
    }
    return hits;
  }

  private static boolean matches(List<String> phrase, List<ExactToken> tokens, int first) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!tokens.get(first + i).text().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What was excluded is nowhere to be marked. */
  static Stream<Clause.Phrase> phrases(Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> Stream.of(phrase);
      case Clause.Named(Clause.Phrase phrase) -> Stream.of(phrase);
      case Clause.All(List<Clause> parts) -> parts.stream().flatMap(Highlighter::phrases);
      case Clause.Any(List<Clause> parts) -> parts.stream().flatMap(Highlighter::phrases);
      case Clause.Not _, Clause.Years _, Clause.OfKind _, Clause.OneItem _, Clause.Everything _ ->
          Stream.of();
    };
  }
}
