package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Line;

/**
 * The lines of one source, as one record of the index.
 *
 * @param pages the page of each line, none where the source has no pages
 */
record FileLines(List<Integer> numbers, List<Integer> pages, List<String> texts) {

  static FileLines of(List<Line> lines) {
    boolean paged = lines.stream().anyMatch(line -> line.page() != 0);
    return new FileLines(
        lines.stream().map(Line::number).toList(),
        paged ? lines.stream().map(Line::page).toList() : List.of(),
        lines.stream().map(Line::text).toList());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      lines.add(new Line(numbers.get(i), pages.isEmpty() ? 0 : pages.get(i), texts.get(i)));
    }
    return lines;
  }
}
