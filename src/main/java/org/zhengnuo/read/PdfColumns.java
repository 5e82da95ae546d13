package org.zhengnuo.read;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.read.PdfWords.Word;

/**
 * The places of a page that are read one after the other: of two columns first the left, then the
 * right, between lines that stand over both. What a program prints into the margin (批注) is none.
 */
final class PdfColumns {

  private static final Pattern REMARK =
      Pattern.compile("(?:批注|带格式的?|删除的内容|Commented?|Formatted)\\s?(?:\\[|:|：).*");

  /** Each column has so many lines at least. */
  private static final int LINES_LEAST = 6;

  /** Lines of a column fill so much of it; those of a list or a table of contents do not. */
  private static final double FILLED = 0.6;

  /** So many of all lines at most stand over both columns. */
  private static final double SPANNING_MOST = 0.25;

  private static final float STEP = 3;

  private final List<Word> words;
  private final float width;
  private final float height;

  PdfColumns(List<Word> words, float width, float height) {
    this.words = words.stream().sorted(Comparator.comparingDouble(Word::y)).toList();
    this.width = width;
    this.height = height;
  }

  /** Where remarks begin on the right; the page's width where there are none. */
  float margin() {
    return (float)
        words.stream()
            .filter(w -> w.left() > width / 2 && REMARK.matcher(w.text().strip()).matches())
            .mapToDouble(w -> w.left() - STEP)
            .min()
            .orElse(width);
  }

  /** In the order they are read; one place where the page has one column. */
  List<Rectangle2D> places() {
    float right = margin();
    List<Word> text = words.stream().filter(w -> w.left() < right).toList();
    float gutter = gutter(text, right);
    return gutter == 0
        ? List.of(new Rectangle2D.Float(0, 0, right, height))
        : bands(text, gutter, right);
  }

  /** The middle between two columns; 0 where there is none. */
  private float gutter(List<Word> text, float right) {
    float best = 0;
    long least = Math.round(text.size() * SPANNING_MOST);
    for (float x = right * 0.3f; x < right * 0.7f; x += STEP) {
      float at = x;
      long over = text.stream().filter(w -> w.left() < at && at < w.right()).count();
      if (over < least && isBetween(text, at)) {
        least = over;
        best = at;
      }
    }
    return best;
  }

  private boolean isBetween(List<Word> text, float x) {
    List<Word> left = text.stream().filter(w -> w.right() <= x).toList();
    List<Word> right = text.stream().filter(w -> w.left() >= x).toList();
    return isColumn(left) && isColumn(right) && isBeside(left, right);
  }

  private static boolean isColumn(List<Word> column) {
    double from = column.stream().mapToDouble(Word::left).min().orElse(0);
    double to = column.stream().mapToDouble(Word::right).max().orElse(0);
    long filled = column.stream().filter(w -> w.right() - w.left() >= FILLED * (to - from)).count();
    return column.size() >= LINES_LEAST && filled * 2 >= column.size();
  }

  /** Whether both stand side by side, and not one below the other. */
  private static boolean isBeside(List<Word> left, List<Word> right) {
    double top = Math.max(left.getFirst().y(), right.getFirst().y());
    double bottom = Math.min(left.getLast().y(), right.getLast().y());
    double all =
        Math.max(left.getLast().y(), right.getLast().y())
            - Math.min(left.getFirst().y(), right.getFirst().y());
    return bottom - top > all / 4;
  }

  /** Lines over both columns part the page; between them the left stands before the right. */
  private List<Rectangle2D> bands(List<Word> text, float gutter, float right) {
    List<Rectangle2D> places = new ArrayList<>();
    float from = 0;
    for (Word word : text) {
      boolean over = word.left() < gutter - STEP && gutter + STEP < word.right();
      if (over && word.y() > from) {
        float top = Math.max(from, above(text, word));
        columns(places, from, top, gutter, right);
        float bottom = word.y() + STEP;
        places.add(new Rectangle2D.Float(0, top, right, bottom - top));
        from = bottom;
      }
    }
    columns(places, from, height, gutter, right);
    return places;
  }

  /** Half way between a line and the one above it. */
  private static float above(List<Word> text, Word line) {
    double before =
        text.stream()
            .mapToDouble(Word::y)
            .filter(y -> y < line.y() - STEP)
            .max()
            .orElse(line.y() - 4 * STEP);
    return (float) before + STEP;
  }

  private static void columns(
      List<Rectangle2D> places, float from, float to, float gutter, float right) {
    if (to > from) {
      places.add(new Rectangle2D.Float(0, from, gutter, to - from));
      places.add(new Rectangle2D.Float(gutter, from, right - gutter, to - from));
    }
  }
}
