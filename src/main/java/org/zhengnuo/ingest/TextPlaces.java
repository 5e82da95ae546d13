package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.TextLines;

/**
 * Finds where the lines of a file begin in the texts that were read from them: a text is its lines
 * one after another, without spaces, numbers, marks of type and owner clauses.
 */
final class TextPlaces {

  /** So many characters of a line tell where it begins. */
  private static final int TELLING = 8;

  /** So far from where the line before ends a line is looked for. */
  private static final int SLACK = 24;

  private final List<Line> lines;

  /**
   * @param lines of one file, in order
   */
  TextPlaces(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines that a text stands on; the first is the one it begins on. */
  TextLines of(String text, Span span) {
    List<TextLines.Break> breaks = new ArrayList<>();
    int end = 0;
    for (int i = position(span.firstLine()); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.number() > span.lastLine()) {
        break;
      }
      String words = bare(line.text());
      int before = breaks.isEmpty() ? numbered(text, words) : 0;
      int begin = breaks.isEmpty() ? Math.min(before, 0) : begin(text, words, breaks, end);
      if (begin >= 0) {
        breaks.add(new TextLines.Break(begin, line.number()));
        end = begin + words.length() - before;
      }
    }
    return new TextLines(breaks);
  }

  /** How much of a text's first line stands before it; -1 where it does not begin there. */
  private static int numbered(String text, String words) {
    String head = text.substring(0, Math.min(text.length(), TELLING)).replace(" ", "");
    for (int length = head.length(); length > 0; length--) {
      int at = words.indexOf(head.substring(0, length));
      if (at >= 0 && (length == head.length() || at + length == words.length())) {
        return at;
      }
    }
    return -1;
  }

  /** Nearest to where the line before ends; -1 where it begins nowhere near. */
  private static int begin(String text, String words, List<TextLines.Break> breaks, int end) {
    String head = words.substring(0, Math.min(words.length(), TELLING));
    int best = -1;
    int from = Math.max(breaks.getLast().offset() + 1, end - SLACK);
    int to = Math.min(text.length(), end + SLACK + head.length());
    int at = head.isEmpty() || from > to ? -1 : text.indexOf(head, from, to);
    while (at >= 0) {
      best = best < 0 || Math.abs(at - end) < Math.abs(best - end) ? at : best;
      at = text.indexOf(head, at + 1, to);
    }
    return best;
  }

  /** As a text holds it: without spaces and the ** of marked-up type. */
  private static String bare(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Where in the list a line stands; behind all where there is none. */
  private int position(int number) {
    int from = 0;
    int to = lines.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (lines.get(middle).number() < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
