package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.parse.UnreadOwners;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Paper;

/**
 * Counts again, from the lines themselves, what a parser should have found: every number at a
 * line's start begins an item or a section, and what seems to name owners is in an item's owners.
 */
final class Reconciliation {

  private final Paper paper;
  private final Parsed parsed;
  private final BitSet starts = new BitSet();
  private final TreeMap<Integer, String> marks = new TreeMap<>();

  Reconciliation(Paper paper, Parsed parsed) {
    this.paper = paper;
    this.parsed = parsed;
    parsed.items().forEach(item -> starts.set(item.span().firstLine()));
    parsed.sections().forEach(section -> starts.set(section.span().firstLine()));
    for (Line line : paper.lines()) {
      Optional<Mark> mark = Mark.at(line.text());
      mark.ifPresent(m -> marks.put(line.number(), m.printed()));
    }
  }

  /** Numbers that begin no item, and what seems to name owners that none has. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    marks.forEach(
        (line, printed) -> {
          if (!starts.get(line)) {
            String message = "行首编号“" + printed + "”未作为单独条目，并入上文";
            findings.add(new Finding(FindingCode.NUMBER_NOT_ITEM, message, paper.file(), line));
          }
        });
    findings.addAll(UnreadOwners.findings(paper, parsed));
    return findings;
  }

  /** Lines between two bounds that begin with a number. */
  long numberedLines(int first, int last) {
    return marks.subMap(first, true, last, true).size();
  }
}
