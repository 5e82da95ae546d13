package org.zhengnuo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Comparator;

/** A cell: its number, or nothing where none is printed. */
record RowCell(int end, BigDecimal value, Comparator comparator, boolean holds, boolean percent) {
  private static final String NONE = "-—–－/";

  boolean bounded() {
    return comparator != Comparator.EQUAL;
  }

  /** The cells behind a name; what is neither number nor dash is none. */
  static List<RowCell> of(String text, int from) {
    List<RowCell> cells = new ArrayList<>();
    Comparator bound = Comparator.EQUAL;
    for (int at = from; at < text.length(); ) {
      int end = wordEnd(text, at);
      Comparator sign = at < end ? sign(text.charAt(at)) : Comparator.EQUAL;
      int number = sign == Comparator.EQUAL ? at : at + 1;
      bound = sign == Comparator.EQUAL ? bound : sign;
      if (end > at && NONE.contains(text.substring(at, end))) {
        cells.add(new RowCell(end, BigDecimal.ZERO, Comparator.EQUAL, false, false));
      } else if (number < end) {
        cell(text, number, end, bound).ifPresent(cells::add);
        bound = Comparator.EQUAL;
      }
      at = end + 1;
    }
    return cells;
  }

  private static int wordEnd(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 ? text.length() : space;
  }

  private static Optional<RowCell> cell(String text, int from, int end, Comparator bound) {
    int at = from;
    while (at < end && "[［【(（+".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean minus = at < end && text.charAt(at) == '-';
    Optional<PrintedNumber> number = Numbers.at(text, minus ? at + 1 : at);
    boolean other = at > from && "(（".indexOf(text.charAt(from)) >= 0;
    return number
        .filter(n -> !n.han() && n.end() <= end && !other)
        .map(
            n ->
                new RowCell(
                    end,
                    minus ? n.value().negate() : n.value(),
                    behind(text, n.end(), bound),
                    true,
                    text.startsWith("%", n.end())));
  }

  private static Comparator behind(String text, int at, Comparator bound) {
    String words = text.substring(at).stripLeading();
    if (words.startsWith("左右")) {
      return Comparator.ABOUT;
    }
    return words.startsWith("以上") ? Comparator.AT_LEAST : bound;
  }

  private static Comparator sign(char c) {
    return switch (c) {
      case '>', '＞' -> Comparator.ABOVE;
      case '<', '＜' -> Comparator.BELOW;
      case '≥' -> Comparator.AT_LEAST;
      case '≤' -> Comparator.AT_MOST;
      default -> Comparator.EQUAL;
    };
  }
}
