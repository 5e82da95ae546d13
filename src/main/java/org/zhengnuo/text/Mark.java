package org.zhengnuo.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a heading or an item begins with.
 *
 * <pre>
 *   mark    = part | chapter | han | hanParen | arabic | arabicParen | circled
 *   part    = 第 N 篇            chapter = 第 N 章         section = 第 N 节
 *   han     = N (、|．|.)        hanParen = （ N ）
 *   arabic  = n (．|.|、), no digit after it but a year's               arabicParen = （ n ）
 *   circled = ①…⑳
 * </pre>
 *
 * @param number what it counts as
 * @param printed without spaces
 * @param end offset of the first character after it and its spaces
 */
public record Mark(Style style, int number, String printed, int end) {

  private static final Pattern PATTERN =
      Pattern.compile(
          "\\s*(?:"
              + "第\\s*(?<ordinal>"
              + Numerals.HAN
              + "{1,5}|\\d{1,3})\\s*(?<word>[篇章节])(?=[\\s　\\p{IsHan}“《]|$)"
              + "|(?<han>"
              + Numerals.HAN
              + "{1,4})\\s*(?:、|[．.](?!\\d))"
              + "|[（(]\\s*(?<paren>"
              + Numerals.HAN
              + "{1,4})\\s*[）)][、．.]?"
              + "|(?<arabic>\\d{1,3})\\s*(?:、|[．.](?!\\d)|[．.](?=(?:19|20)\\d{2}年))"
              + "|(?<thousands>(?!19|20)[1-9]\\d{3})\\s*[．.、](?=\\p{IsHan})"
              + "|[（(]\\s*(?<arabicParen>\\d{1,3})\\s*[）)]"
              + "|(?<circled>[①-⑳])"
              + ")[\\s　]*");

  /** The printed styles of number, from the outermost to the innermost. */
  public enum Style {
    PART,
    CHAPTER,
    ARTICLE,
    HAN,
    HAN_PAREN,
    ARABIC,
    ARABIC_PAREN,
    CIRCLED
  }

  /**
   * A decimal, or a number and an item that begins with a digit; an item has words, and is no sum
   * (21.5+2).
   */
  private static final Pattern POINTED =
      Pattern.compile("\\s*(\\d{1,3})[．.](?=\\d[^\\n]{0,40}?\\p{IsHan})(?!\\d{1,8}[+＋×])");

  private static final Pattern SPACES = Pattern.compile("[\\s　]+");

  /** The mark this text begins with. */
  public static Optional<Mark> at(String text) {
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    Matcher m = PATTERN.matcher(text);
    return m.lookingAt() ? read(m) : Optional.empty();
  }

  /**
   * Whether the first printed character is one that a mark begins with: most texts begin with none.
   */
  private static boolean mayBegin(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c >= '0' && c <= '9'
        || c >= '①' && c <= '⑳'
        || c == '第'
        || c == '（'
        || c == '('
        || Numerals.HAN.indexOf(c) > 0;
  }

  /**
   * The number this text begins with where a digit follows its point: a mark only where the count
   * says so ({@link CountedMarks}).
   */
  static Optional<Mark> pointed(String text) {
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    Matcher m = POINTED.matcher(text);
    return m.lookingAt()
        ? Optional.of(
            new Mark(Style.ARABIC, Integer.parseInt(m.group(1)), m.group().strip(), m.end()))
        : Optional.empty();
  }

  private static Optional<Mark> read(Matcher m) {
    if (m.group("ordinal") != null) {
      return mark(m, styleOf(m.group("word")), m.group("ordinal"));
    }
    if (m.group("han") != null) {
      return mark(m, Style.HAN, m.group("han"));
    }
    if (m.group("paren") != null) {
      return mark(m, Style.HAN_PAREN, m.group("paren"));
    }
    if (m.group("arabic") != null) {
      return mark(m, Style.ARABIC, m.group("arabic"));
    }
    if (m.group("thousands") != null) {
      return mark(m, Style.ARABIC, m.group("thousands"));
    }
    if (m.group("arabicParen") != null) {
      return mark(m, Style.ARABIC_PAREN, m.group("arabicParen"));
    }
    return mark(m, Style.CIRCLED, m.group("circled"));
  }

  private static Style styleOf(String word) {
    return switch (word) {
      case "篇" -> Style.PART;
      case "章" -> Style.CHAPTER;
      default -> Style.ARTICLE;
    };
  }

  private static Optional<Mark> mark(Matcher m, Style style, String number) {
    var value = Numerals.parse(number);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String printed = SPACES.matcher(m.group()).replaceAll("");
    return Optional.of(new Mark(style, value.getAsInt(), printed, m.end()));
  }
}
