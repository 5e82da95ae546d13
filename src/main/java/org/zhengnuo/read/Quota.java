package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** What one file has used of its {@link Limits}; going beyond one is a finding, once each. */
final class Quota {

  private final String file;
  private final Limits limits = Limits.USUAL;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private int characters;

  Quota(String file) {
    this.file = file;
  }

  /** Whether a row may have one more cell, of so many characters, in this column. */
  boolean cell(int column, int length, int line) {
    if (column >= limits.columns()) {
      beyond("columns", "的表格超过 " + limits.columns() + " 列的上限，右边的格没有读入；请改小合并的列数", line);
      return false;
    }
    characters += length + 1;
    return characters <= limits.characters() || tooLong(line);
  }

  /** Says that elements are nested too deep, where they are. */
  void depth(int depth) {
    if (depth >= limits.depth()) {
      beyond("depth", "的标记嵌套达到 " + limits.depth() + " 层的上限，更深处的文字可能没有读入；请另存为纯文本", 0);
    }
  }

  private boolean tooLong(int line) {
    beyond("characters", "超过 " + limits.characters() + " 字的上限，从这里起没有读入；请拆成几份", line);
    return false;
  }

  private void beyond(String limit, String message, int line) {
    findings.putIfAbsent(limit, finding(file, message, line));
  }

  static Finding finding(String file, String message, int line) {
    return new Finding(FindingCode.LIMIT, "文件“" + file + "”" + message, file, line);
  }

  List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /** A reading with what this quota has to say, its paper cut where it is too long. */
  FileReading within(FileReading reading) {
    List<Finding> all = new ArrayList<>(reading.findings());
    Optional<Paper> paper = reading.paper().map(this::within);
    all.addAll(findings.values());
    return new FileReading(paper, all);
  }

  private Paper within(Paper paper) {
    int length = 0;
    for (int i = 0; i < paper.lines().size(); i++) {
      Line line = paper.lines().get(i);
      if (i == limits.lines()) {
        beyond("lines", "超过 " + limits.lines() + " 行的上限，从这一行起没有读入；请拆成几份", line.number());
        return paper.part(0, i);
      }
      length += line.text().length() + 1;
      if (length > limits.characters() + 1) {
        tooLong(line.number());
        return i == 0 ? first(paper, paper.printed().getFirst()) : paper.part(0, i);
      }
    }
    return paper;
  }

  private Paper first(Paper paper, Line line) {
    String text = line.text().substring(0, limits.characters());
    return new Paper(file, paper.layout(), List.of(new Line(line.number(), line.page(), text)));
  }
}
