package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Bold;
import org.zhengnuo.text.Characters;
import org.zhengnuo.text.Paper;

/**
 * Takes characters out of a paper that print nothing or mean nothing: neither the grammar nor a
 * reader sees them, and a finding says which, how many and where.
 */
final class Unseen {

  private static final int LINES_NAMED = 8;

  private final Paper paper;

  /** On which lines each character stood, once for each time. */
  private final Map<Integer, List<Integer>> places = new TreeMap<>();

  private Unseen(Paper paper) {
    this.paper = paper;
  }

  static FileReading without(FileReading reading) {
    boolean clean =
        reading.paper().stream()
            .flatMap(paper -> paper.printed().stream())
            .allMatch(line -> Characters.isSeen(line.text()));
    return clean ? reading : new Unseen(reading.paper().get()).cleared(reading.findings());
  }

  private FileReading cleared(List<Finding> before) {
    List<Line> lines = new ArrayList<>();
    Map<Line, List<Bold>> bold = new HashMap<>();
    for (int i = 0; i < paper.printed().size(); i++) {
      Line line = paper.printed().get(i);
      Line clear = new Line(line.number(), line.page(), clear(line));
      lines.add(clear);
      List<Bold> stretches = paper.bold(paper.lines().get(i));
      if (!stretches.isEmpty()) {
        bold.put(clear, moved(line.text(), stretches));
      }
    }
    List<Finding> findings = new ArrayList<>(before);
    places.forEach((character, where) -> findings.add(finding(character, where)));
    return FileReading.of(new Paper(paper.file(), paper.layout(), lines, bold), findings);
  }

  private String clear(Line line) {
    StringBuilder seen = new StringBuilder(line.text().length());
    for (char c : line.text().toCharArray()) {
      if (Characters.isSeen(c)) {
        seen.append(c);
      } else {
        places.computeIfAbsent((int) c, _ -> new ArrayList<>()).add(line.number());
      }
    }
    return seen.toString();
  }

  private static List<Bold> moved(String text, List<Bold> stretches) {
    return stretches.stream().map(s -> new Bold(seen(text, s.from()), seen(text, s.to()))).toList();
  }

  private static int seen(String text, int to) {
    return (int) text.chars().limit(to).filter(c -> Characters.isSeen((char) c)).count();
  }

  private Finding finding(int character, List<Integer> where) {
    List<Integer> lines = where.stream().distinct().toList();
    String named =
        lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
    String message =
        "有 %d 个%s（U+%04X）没有读入，在第 %s%s 行"
            .formatted(
                where.size(),
                Characters.kind((char) character),
                character,
                named,
                lines.size() > LINES_NAMED ? " …" : "");
    return new Finding(FindingCode.DROPPED, message, paper.file(), lines.getFirst());
  }
}
