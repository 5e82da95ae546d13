package org.zhengnuo.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.search.Snippet;

/**
 * A stretch of an item's text: one of its statements, or what stands between two.
 *
 * @param number of the statement, the address of its place; 0 between two
 */
public record AnchoredText(int number, List<Snippet> pieces) {

  /**
   * The whole text in order.
   *
   * @param marked the text in pieces where a search marked it; empty outside one
   */
  static List<AnchoredText> of(ItemView item, List<Snippet> marked) {
    List<Snippet> pieces = marked.isEmpty() ? List.of(new Snippet(item.text(), false)) : marked;
    List<AnchoredText> all = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < item.statements().size(); i++) {
      List<Integer> span = item.statements().get(i).span();
      add(0, pieces, end, span.getFirst(), all);
      end = span.getLast();
      add(i + 1, pieces, span.getFirst(), end, all);
    }
    add(0, pieces, end, item.text().length(), all);
    return all;
  }

  private static void add(
      int number, List<Snippet> pieces, int from, int to, List<AnchoredText> all) {
    if (from < to) {
      all.add(new AnchoredText(number, cut(pieces, from, to)));
    }
  }

  private static List<Snippet> cut(List<Snippet> pieces, int from, int to) {
    List<Snippet> cut = new ArrayList<>();
    int start = 0;
    for (Snippet piece : pieces) {
      int end = start + piece.text().length();
      if (start < to && end > from) {
        String text =
            piece.text().substring(Math.max(from, start) - start, Math.min(to, end) - start);
        cut.add(new Snippet(text, piece.hit()));
      }
      start = end;
    }
    return cut;
  }
}
