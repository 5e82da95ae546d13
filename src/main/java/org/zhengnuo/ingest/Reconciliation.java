package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Paper;

/**
 * Counts again, from the lines themselves, what a parser should have found: every number at a
 * line's start begins an item or a section, and every line with words is part of something stored.
 */
final class Reconciliation {

  private final Paper paper;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> held = new HashSet<>();

  Reconciliation(Paper paper, Parsed parsed) {
    this.paper = paper;
    for (Item item : parsed.items()) {
      starts.add(item.span().firstLine());
      hold(item.span().firstLine(), item.span().lastLine());
    }
    for (Section section : parsed.sections()) {
      starts.add(section.span().firstLine());
      hold(section.span().firstLine(), section.span().lastLine());
    }
  }

  private void hold(int first, int last) {
    for (int line = first; line <= last; line++) {
      held.add(line);
    }
  }

  /** Numbers at the start of a line that stand inside an item instead of beginning one. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Line line : numbered()) {
      if (!starts.contains(line.number())) {
        boolean lost = !held.contains(line.number());
        findings.add(
            new Finding(
                FindingCode.NUMBER_NOT_ITEM,
                "行首编号“"
                    + Mark.at(line.text()).orElseThrow().printed()
                    + "”"
                    + (lost ? "没有入库" : "未作为单独条目，并入上文"),
                paper.file(),
                line.number()));
      }
    }
    return findings;
  }

  /** Lines between two bounds that begin with a number. */
  long numberedLines(int first, int last) {
    return numbered().stream().filter(l -> l.number() >= first && l.number() <= last).count();
  }

  private List<Line> numbered() {
    return paper.lines().stream().filter(l -> Mark.at(l.text()).isPresent()).toList();
  }
}
