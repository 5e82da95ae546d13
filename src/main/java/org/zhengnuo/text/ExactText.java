package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads a text as the tokens that decide what a search finds; texts and queries are read alike.
 *
 * <pre>
 * text   = { token | vanishing | mark }
 * token  = Han character | number | Latin word | unit sign (%, ‰, ℃, ㎡ …)
 * number = digits [ { ',' three digits } ] [ '.' digits ]
 * </pre>
 *
 * Quotes, brackets and spaces vanish. Every other mark, or several in a row, is one {@link #GAP}: a
 * phrase that does not hold it never crosses it. No text begins or ends with a gap.
 */
public final class ExactText {
  /** The token of every mark that does not vanish. */
  public static final String GAP = "、";

  /** Tokens of one char, each made once; two threads may make the same one. */
  private static final String[] SINGLE = new String[Character.MAX_VALUE + 1];

  private final String source;
  private final List<ExactToken> tokens = new ArrayList<>();
  private int at;
  private int gapAt = -1;

  private ExactText(String source) {
    this.source = source;
  }

  /** The tokens in order, with their places in {@code text}. */
  public static List<ExactToken> tokens(String text) {
    return new ExactText(text).read();
  }

  /** The texts of the tokens, in order. */
  public static List<String> words(String text) {
    List<ExactToken> tokens = tokens(text);
    List<String> words = new ArrayList<>(tokens.size());
    for (ExactToken token : tokens) {
      words.add(token.text());
    }
    return Collections.unmodifiableList(words);
  }

  /** The tokens joined, so that equal readings give equal strings; Latin words stay apart. */
  public static String canonical(String text) {
    StringBuilder canonical = new StringBuilder(text.length());
    for (ExactToken token : tokens(text)) {
      canonical.append(isLatin(token.text()) ? " " : "").append(token.text());
    }
    return canonical.toString();
  }

  /** The text with each character folded, nothing left out. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      folded.appendCodePoint(Fold.of(character));
      at += Character.charCount(character);
    }
    return folded.toString();
  }

  /** The character that tokens hold in place of this one. */
  public static int folded(int character) {
    return Fold.of(character);
  }

  private static boolean isLatin(String word) {
    return word.codePointAt(0) < 0x2E80 && Character.isLetterOrDigit(word.codePointAt(0));
  }

  private List<ExactToken> read() {
    while (at < source.length()) {
      step(peek(at));
    }
    return Collections.unmodifiableList(tokens);
  }

  private void step(int c) {
    if (isDigit(c)) {
      add(endOfNumber());
    } else if (isSingle(c)) {
      add(at + width(at));
    } else if (Character.isLetter(c)) {
      add(endOfWord());
    } else {
      if (!vanishes(c) && gapAt < 0) {
        gapAt = at;
      }
      at += width(at);
    }
  }

  private void add(int end) {
    if (gapAt >= 0 && !tokens.isEmpty()) {
      tokens.add(new ExactToken(GAP, gapAt, gapAt + 1));
    }
    gapAt = -1;
    tokens.add(new ExactToken(end == at + 1 ? single() : longer(end), at, end));
    at = end;
  }

  /** Nearly every token is one of some thousand characters. */
  private String single() {
    char folded = (char) Fold.of(source.charAt(at));
    String known = SINGLE[folded];
    if (known == null) {
      known = String.valueOf(folded);
      SINGLE[folded] = known;
    }
    return known;
  }

  private String longer(int end) {
    return folded(source.substring(at, end)).replace(",", "");
  }

  private int endOfNumber() {
    int end = skipDigits(at);
    if (end - at <= 3) {
      while (charIs(end, ',') && skipDigits(end + 1) == end + 4) {
        end += 4;
      }
    }
    boolean decimal = end < source.length() && peek(end) == '.' && skipDigits(end + 1) > end + 1;
    return decimal ? skipDigits(end + 1) : end;
  }

  /** A full-width comma parts a list; only the half-width one parts thousands. */
  private boolean charIs(int index, char c) {
    return index < source.length() && source.charAt(index) == c;
  }

  private int skipDigits(int from) {
    int end = from;
    while (end < source.length() && isDigit(peek(end))) {
      end++;
    }
    return end;
  }

  private int endOfWord() {
    int end = at;
    while (end < source.length() && Character.isLetter(peek(end)) && !isSingle(peek(end))) {
      end += width(end);
    }
    return end;
  }

  private int peek(int index) {
    return Fold.of(source.codePointAt(index));
  }

  private int width(int index) {
    return Character.charCount(source.codePointAt(index));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSingle(int c) {
    boolean unitSign = c == '%' || c == '‰' || c == '℃' || c >= 0x3300 && c <= 0x33FF;
    return unitSign || c == '〇' || Character.isIdeographic(c) || romanNumeral(c);
  }

  private static boolean romanNumeral(int c) {
    return c >= 0x2160 && c <= 0x2188;
  }

  private static boolean vanishes(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK ->
          true;
      default -> c == '"' || c == '\'' || c == '<' || c == '>' || c == '`';
    };
  }
}
