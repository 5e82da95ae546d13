package org.zhengnuo.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;

/** The printed characters of a paper one after the other, and what each was taken for. */
final class PrintedText {

  /** Words that break off go on where so many of their characters stand together. */
  private static final int PIECE = 6;

  /** So few are enough this near. */
  private static final int SHORT_PIECE = 2;

  private static final int NEAR = 200;

  /** How far ahead words are looked for. */
  private static final int REACH = 20_000;

  /** So often words may break off; what is behind counts as not found. */
  private static final int BREAKS_MOST = 60;

  private static final int NOT_FOUND = -1;

  /** Most of what is printed, none of it blank. */
  private static final char HAN_FIRST = '\u4e00';

  private static final char HAN_LAST = '\u9fff';

  private final String all;

  /** Where each line begins, and where the last one ends. */
  private final int[] begins;

  /** Positions of the first and the last line of a number: in HTML several may share one. */
  private final NavigableMap<Integer, Integer> first = new TreeMap<>();

  private final NavigableMap<Integer, Integer> last = new TreeMap<>();
  private final Taken[] taken;

  /** Marks of bold type, headings and cells on each line; they are no words of anything. */
  private final int[] markup;

  /** Where what was found last begins: what is asked for comes in printed order. */
  private int cursor;

  PrintedText(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    begins = new int[lines.size() + 1];
    markup = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      first.putIfAbsent(lines.get(i).number(), i);
      last.put(lines.get(i).number(), i);
      markup[i] = append(lines.get(i).text(), text);
      begins[i + 1] = text.length();
    }
    all = text.toString();
    taken = new Taken[all.length()];
  }

  /** Appends what is printed and no markup; returns how much of that there is. */
  private static int append(String words, StringBuilder bare) {
    int markup = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= HAN_FIRST && c <= HAN_LAST || !isBlank(c) && !isMarkup(c)) {
        bare.append(c);
      } else {
        markup += isBlank(c) ? 0 : 1;
      }
    }
    return markup;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMarkup(char c) {
    return c == '*' || c == '#' || c == '|' || c == '\u200b' || c == '\ufeff';
  }

  private static String bare(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    append(words, bare);
    return bare.toString();
  }

  /** Position of the first line of a span. */
  int first(Span lines) {
    return Optional.ofNullable(first.ceilingEntry(lines.firstLine()))
        .map(Map.Entry::getValue)
        .orElse(begins.length - 1);
  }

  /** Position behind the last line of a span. */
  int behind(Span lines) {
    return Optional.ofNullable(last.floorEntry(lines.lastLine()))
        .map(line -> line.getValue() + 1)
        .orElse(0);
  }

  /** Goes back to the first line. */
  void again() {
    cursor = 0;
  }

  /**
   * Takes words for what they are where they stand in these lines, near the longest of them; what
   * is taken stays so.
   */
  void take(Span lines, List<String> words, Taken as) {
    take(first(lines), behind(lines), words, as);
  }

  /** The same in the lines from one position up to another. */
  void take(int firstLine, int behindLine, List<String> words, Taken as) {
    if (firstLine >= behindLine) {
      return;
    }
    List<String> bare = words.stream().map(PrintedText::bare).filter(w -> !w.isEmpty()).toList();
    Stretch whole = new Stretch(begins[firstLine], begins[behindLine]);
    bare.stream()
        .max(Comparator.comparingInt(String::length))
        .ifPresent(longest -> take(bare, longest, begin(longest, whole), whole, as));
  }

  /** Takes the words of a line where they are among those that are stored. */
  void takeHeld(int line, String words, String stored, Taken as) {
    String bare = bare(words);
    if (!bare.isEmpty() && bare(stored).contains(bare)) {
      take(new Stretch(begins[line], begins[line + 1]), bare, as);
    }
  }

  /** From one character up to another. */
  private record Stretch(int from, int to) {}

  /** All of the words stand near the longest of them. */
  private void take(List<String> words, String longest, int at, Stretch whole, Taken as) {
    if (at == NOT_FOUND) {
      return;
    }
    cursor = at;
    int length = words.stream().mapToInt(String::length).sum();
    int from = Math.max(whole.from(), at - length - NEAR);
    Stretch around = new Stretch(from, Math.min(whole.to(), at + 2 * length + NEAR));
    takePieces(new Stretch(at, around.to()), longest, as);
    words.stream()
        .filter(w -> w != longest)
        .takeWhile(_ -> isLeft(around))
        .forEach(w -> take(around, w, as));
  }

  private boolean isLeft(Stretch in) {
    for (int i = in.from(); i < in.to(); i++) {
      if (taken[i] == null && Character.isLetterOrDigit(all.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where words begin, behind those found last, else from the start. */
  private int begin(String words, Stretch in) {
    int from = Math.clamp(cursor, in.from(), in.to());
    int at = ahead(words, from, in.to());
    at = at == NOT_FOUND ? ahead(words, in.from(), in.to()) : at;
    for (int i = 0; i < words.length() && i < BREAKS_MOST && at == NOT_FOUND; i++) {
      at = ahead(piece(words, i), from, in.to());
      at = at == NOT_FOUND ? ahead(piece(words, i), in.from(), in.to()) : at;
    }
    return at;
  }

  /** The next place where words stand, rather one where they are not yet taken. */
  private int ahead(String words, int from, int end) {
    int to = Math.min(end, from + REACH);
    int at = all.indexOf(words, from, to);
    int free = at;
    for (int i = 0; i < BREAKS_MOST && free != NOT_FOUND && taken[free] != null; i++) {
      free = all.indexOf(words, free + 1, to);
    }
    return free == NOT_FOUND ? at : free;
  }

  private void take(Stretch in, String words, Taken as) {
    int whole = ahead(words, in.from(), in.to());
    if (whole == NOT_FOUND) {
      takePieces(in, words, as);
    } else {
      mark(whole, words.length(), as);
    }
  }

  /** Words that other words, or the end of a page, part. */
  private void takePieces(Stretch in, String words, Taken as) {
    int at = in.from();
    int i = 0;
    for (int breaks = 0; i < words.length() && breaks < BREAKS_MOST; breaks++) {
      int next = next(words, i, at, in.to());
      at = next == NOT_FOUND ? at : next;
      int length = next == NOT_FOUND ? 0 : same(words, i, at, in.to());
      mark(at, length, as);
      at += length;
      i += Math.max(1, length);
    }
  }

  private static String piece(String words, int from) {
    return words.substring(from, Math.min(words.length(), from + PIECE));
  }

  private int next(String words, int i, int at, int end) {
    String piece = piece(words, i);
    int far = ahead(piece, at, end);
    String few = piece.substring(0, Math.min(piece.length(), SHORT_PIECE));
    return far == NOT_FOUND ? all.indexOf(few, at, Math.min(end, at + NEAR)) : far;
  }

  /** How many characters are the same from here on. */
  private int same(String words, int i, int at, int end) {
    int length = 0;
    while (i + length < words.length()
        && at + length < end
        && words.charAt(i + length) == all.charAt(at + length)) {
      length++;
    }
    return length;
  }

  private void mark(int at, int length, Taken as) {
    for (int i = at; i < at + length; i++) {
      taken[i] = taken[i] == null ? as : taken[i];
    }
  }

  /** Takes all of a line that is not taken yet. */
  void take(int line, Taken as) {
    mark(begins[line], begins[line + 1] - begins[line], as);
  }

  /** Whether some of a line is taken. */
  boolean isTaken(int line) {
    return Arrays.stream(taken, begins[line], begins[line + 1]).anyMatch(Objects::nonNull);
  }

  /** The letters and digits of a line that nothing has taken; marks go with what they part. */
  String left(int line) {
    StringBuilder left = new StringBuilder();
    for (int i = begins[line]; i < begins[line + 1]; i++) {
      if (taken[i] == null && Character.isLetterOrDigit(all.charAt(i))) {
        left.append(all.charAt(i));
      }
    }
    return left.toString();
  }

  /** Adds how many characters of a line were taken for what; a mark counts as what is before it. */
  void count(int line, Map<Taken, Long> counts) {
    counts.merge(Taken.FURNITURE, (long) markup[line], Long::sum);
    Taken before = Taken.FURNITURE;
    for (int i = begins[line]; i < begins[line + 1]; i++) {
      before = taken[i] == null ? before : taken[i];
      counts.merge(before, 1L, Long::sum);
    }
  }
}
