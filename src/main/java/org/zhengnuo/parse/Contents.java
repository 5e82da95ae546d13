package org.zhengnuo.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;
import org.zhengnuo.parse.clause.Citations;
import org.zhengnuo.text.Passage;

/**
 * The contents page of a gazette.
 *
 * <pre>
 *   contents = 目录 { 【 part 】 [page] | title [（ code ）] [page] }
 * </pre>
 *
 * @param start position of its first line in the paper, -1 where there is none
 * @param end position behind its last line
 * @param entries in printed order
 */
record Contents(int start, int end, List<Entry> entries) {

  private static final int SEARCHED = 60;
  private static final int LONGEST = 60;
  private static final Pattern PART = Pattern.compile("^【(.+?)】\\s*(\\d{0,3})$");
  private static final Pattern PAGE = Pattern.compile("^(.*?[\\p{IsHan}）)”》])[.…·\\s]*(\\d{1,3})$");

  /**
   * One line of the contents.
   *
   * @param part the rubric it stands under, such as 区政府文件
   * @param title as printed; empty for a rubric that names no paper
   * @param code 文号, empty where none is printed
   * @param line 1-based source line
   */
  record Entry(String part, String title, String code, int line) {}

  static Contents of(List<Line> lines) {
    int start = -1;
    for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
      if (tidy(lines.get(i)).matches("目录|目次")) {
        start = i;
        break;
      }
    }
    return start < 0 ? new Contents(-1, 0, List.of()) : read(lines, start);
  }

  private static Contents read(List<Line> lines, int start) {
    int end = end(lines, start);
    List<Entry> entries = new ArrayList<>();
    String part = "";
    StringBuilder title = new StringBuilder();
    for (int i = start + 1; i < end; i++) {
      String text = tidy(lines.get(i));
      Matcher rubric = PART.matcher(text);
      Matcher paged = PAGE.matcher(text);
      if (rubric.matches()) {
        part = rubric.group(1);
        if (!rubric.group(2).isEmpty()) {
          entries.add(new Entry(part, "", "", lines.get(i).number()));
        }
      } else if (paged.matches()) {
        entries.add(entry(part, title + paged.group(1), lines.get(i).number()));
        title.setLength(0);
      } else {
        title.append(text);
      }
    }
    return new Contents(start, end, entries);
  }

  /** Behind the last line that ends with a page number, no long line before it. */
  private static int end(List<Line> lines, int start) {
    int end = start + 1;
    for (int i = start + 1; i < Math.min(start + SEARCHED, lines.size()); i++) {
      String text = tidy(lines.get(i));
      if (text.length() > LONGEST || text.endsWith("。")) {
        break;
      }
      if (PAGE.matcher(text).matches() || PART.matcher(text).matches()) {
        end = i + 1;
      }
    }
    return end;
  }

  private static Entry entry(String part, String text, int line) {
    Matcher coded = Pattern.compile("^(.*?)[（(]([^（()）]*〔.*号)[）)]$").matcher(text);
    if (coded.matches()) {
      Optional<String> code = Citations.code(coded.group(2));
      return new Entry(part, coded.group(1), code.orElse(""), line);
    }
    return new Entry(part, text, "", line);
  }

  private static String tidy(Line line) {
    return Passage.of(line).tidied().text();
  }
}
