package org.zhengnuo.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;

/** A run of text in which every character knows the source line it stands on. */
public final class Passage {

  private static final Passage EMPTY = new Passage("", new Line[0], new boolean[0]);

  private final String text;
  private final Line[] origin;
  private final boolean[] bold;

  /** Asked for again and again; made once, by whoever comes first. */
  private volatile Optional<Passage> tidied = Optional.empty();

  private Passage(String text, Line[] origin, boolean[] bold) {
    this.text = text;
    this.origin = origin;
    this.bold = bold;
  }

  /** The whole of a line, without the spaces around it. */
  public static Passage of(Line line) {
    return of(line, List.of());
  }

  /** The whole of a line, without the spaces around it, of which some is set in bold. */
  public static Passage of(Line line, List<Bold> stretches) {
    String whole = line.text();
    Line[] origin = new Line[whole.length()];
    Arrays.fill(origin, line);
    boolean[] bold = new boolean[whole.length()];
    stretches.forEach(stretch -> Arrays.fill(bold, stretch.from(), stretch.to(), true));
    return new Passage(whole, origin, bold).from(0);
  }

  /** Several passages one after the other; a space is kept where two Latin words meet. */
  public static Passage join(List<Passage> parts) {
    List<Passage> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (filled.size() < 2) {
      return filled.isEmpty() ? EMPTY : filled.getFirst();
    }
    int most = filled.stream().mapToInt(Passage::length).sum() + filled.size();
    StringBuilder text = new StringBuilder(most);
    Line[] origin = new Line[most];
    boolean[] bold = new boolean[most];
    for (Passage part : filled) {
      boolean words =
          !text.isEmpty()
              && isLatin(text.charAt(text.length() - 1))
              && isLatin(part.text.charAt(0));
      if (words) {
        origin[text.length()] = part.origin[0];
        text.append(' ');
      }
      System.arraycopy(part.origin, 0, origin, text.length(), part.length());
      System.arraycopy(part.bold, 0, bold, text.length(), part.length());
      text.append(part.text);
    }
    return new Passage(
        text.toString(), Arrays.copyOf(origin, text.length()), Arrays.copyOf(bold, text.length()));
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The line the character at this offset stands on. */
  public Line lineAt(int offset) {
    return origin[offset];
  }

  /** Whether the character at this offset is set in bold. */
  public boolean isBold(int offset) {
    return bold[offset];
  }

  /** Whether any of it is set in bold. */
  public boolean holdsBold() {
    for (boolean set : bold) {
      if (set) {
        return true;
      }
    }
    return false;
  }

  /** From the first to the last line; the passage must not be empty. */
  public Span span(String file) {
    return Span.of(file, origin[0], origin[origin.length - 1]);
  }

  /** This passage and the next, as one; a space is kept where two Latin words meet. */
  public Passage then(Passage next) {
    return join(List.of(this, next));
  }

  /**
   * This passage and the next, as one, with a space between them that stands on the next's line.
   */
  public Passage apart(Passage next) {
    int most = length() + next.length() + 1;
    Line[] lines = Arrays.copyOf(origin, most);
    boolean[] type = Arrays.copyOf(bold, most);
    lines[length()] = next.origin[0];
    System.arraycopy(next.origin, 0, lines, length() + 1, next.length());
    System.arraycopy(next.bold, 0, type, length() + 1, next.length());
    return new Passage(text + " " + next.text, lines, type);
  }

  /** The characters from one offset up to another, without the spaces around them. */
  public Passage slice(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return first == 0 && end == length()
        ? this
        : new Passage(
            text.substring(first, end),
            Arrays.copyOfRange(origin, first, end),
            Arrays.copyOfRange(bold, first, end));
  }

  public Passage from(int offset) {
    return slice(offset, text.length());
  }

  /** Without spaces, but for one between two Latin letters; without the ** of marked-up text. */
  public Passage tidied() {
    if (tidied.isEmpty()) {
      tidied = Optional.of(isTidy() ? this : tidy());
    }
    return tidied.get();
  }

  private boolean isTidy() {
    for (int i = 0; i < text.length(); i++) {
      if (!keeps(i) || isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Passage tidy() {
    StringBuilder kept = new StringBuilder(text.length());
    Line[] lines = new Line[text.length()];
    boolean[] type = new boolean[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (keeps(i)) {
        lines[kept.length()] = origin[i];
        type[kept.length()] = bold[i];
        kept.append(isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
      }
    }
    int length = kept.length();
    return new Passage(kept.toString(), Arrays.copyOf(lines, length), Arrays.copyOf(type, length));
  }

  public Matcher matcher(Pattern pattern) {
    return pattern.matcher(text);
  }

  /** The offset of a string at or after another offset. */
  public Optional<Integer> find(String wanted, int from) {
    int at = text.indexOf(wanted, from);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  @Override
  public String toString() {
    return text;
  }

  private boolean keeps(int i) {
    char c = text.charAt(i);
    if (isSpace(c)) {
      return i > 0
          && i + 1 < text.length()
          && isLatin(text.charAt(i - 1))
          && isLatin(text.charAt(i + 1));
    }
    boolean bold =
        c == '*'
            && (i > 0 && text.charAt(i - 1) == '*'
                || i + 1 < text.length() && text.charAt(i + 1) == '*');
    return !bold && c != '\u200b' && c != '\ufeff';
  }

  private static boolean isSpace(char c) {
    boolean han = c >= '\u4e00' && c <= '\u9fff';
    return !han && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
