package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Bold;
import org.zhengnuo.text.Paper;

/**
 * Bold type on its way from a source to its paper: while lines are put together, a mark stands at
 * both ends of a bold run; the paper has the lines without marks, and where they stood.
 */
final class BoldType {

  private static final char ON = '\uFDD0';
  private static final char OFF = '\uFDD1';

  /** Type is kept only where the paper itself says that it means something. */
  private static final Pattern MEANT = Pattern.compile("(?:黑体|粗体|加粗|加黑|标黑)[^。]{0,16}?(?:单位|部门)");

  private static final Pattern BLACK = Pattern.compile("(?i)黑体|simhei|heiti");

  private BoldType() {}

  static boolean isMeant(String words) {
    return MEANT.matcher(words.replaceAll("[\\s　]+", "")).find();
  }

  /** Whether a font of this name is a black letter; 微软雅黑 is none. */
  static boolean isBlack(String font) {
    return BLACK.matcher(font).find();
  }

  /** The words of a bold run between marks, spaces outside; a blank run stays as it is. */
  static String marked(String run) {
    String core = run.strip();
    int at = run.indexOf(core);
    return core.isEmpty()
        ? run
        : run.substring(0, at) + ON + core + OFF + run.substring(at + core.length());
  }

  /** The paper of lines that may hold marks. */
  static Paper paper(String file, List<Line> marked) {
    List<Line> lines = new ArrayList<>();
    Map<Line, List<Bold>> bold = new HashMap<>();
    for (Line line : marked) {
      List<Bold> stretches = new ArrayList<>();
      Line clean = new Line(line.number(), line.page(), unmarked(line.text(), stretches));
      lines.add(clean);
      if (!stretches.isEmpty()) {
        bold.put(clean, List.copyOf(stretches));
      }
    }
    return new Paper(file, Paper.Layout.PARAGRAPHS, lines, bold);
  }

  private static String unmarked(String marked, List<Bold> stretches) {
    StringBuilder text = new StringBuilder(marked.length());
    int from = 0;
    for (char c : marked.toCharArray()) {
      if (c == ON) {
        from = text.length();
      } else if (c == OFF) {
        stretches.add(new Bold(from, text.length()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
