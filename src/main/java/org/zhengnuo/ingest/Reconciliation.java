package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengnuo.model.Document;
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

  private static final int SHOWN = 30;

  private final Paper paper;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> held = new HashSet<>();
  private final List<Head> heads = new ArrayList<>();

  Reconciliation(Paper paper, Parsed parsed) {
    this.paper = paper;
    for (Item item : parsed.items()) {
      starts.add(item.span().firstLine());
      hold(item.span().firstLine(), item.span().lastLine());
    }
    for (Document document : parsed.documents()) {
      heads.add(head(document, parsed.items()));
    }
    for (Section section : parsed.sections()) {
      starts.add(section.span().firstLine());
      hold(section.span().firstLine(), section.span().lastLine());
    }
  }

  /** From the first line of a document to its first stored line. */
  private static Head head(Document document, List<Item> items) {
    int from = document.span().firstLine();
    int to =
        items.stream()
            .filter(i -> i.documentId().equals(document.id()))
            .mapToInt(i -> i.span().firstLine())
            .min()
            .orElse(document.span().lastLine());
    return new Head(from, to);
  }

  private record Head(int from, int to) {}

  private void hold(int first, int last) {
    for (int line = first; line <= last; line++) {
      held.add(line);
    }
  }

  /** Numbers that begin no item, and lines with words that nothing stored holds. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Line line : paper.lines()) {
      if (!held.contains(line.number()) && hasWords(line) && !isHead(line)) {
        findings.add(finding(FindingCode.LINE_NOT_STORED, "这一行没有入库：“" + head(line) + "”", line));
      } else if (!starts.contains(line.number()) && Mark.at(line.text()).isPresent()) {
        String mark = Mark.at(line.text()).orElseThrow().printed();
        findings.add(finding(FindingCode.NUMBER_NOT_ITEM, "行首编号“" + mark + "”未作为单独条目，并入上文", line));
      }
    }
    return findings;
  }

  private Finding finding(FindingCode code, String message, Line line) {
    return new Finding(code, message, paper.file(), line.number());
  }

  private static boolean hasWords(Line line) {
    return line.text().codePoints().anyMatch(Character::isLetter);
  }

  /** Title, 文号 and what stands with them are kept with the document. */
  private boolean isHead(Line line) {
    return heads.stream()
        .anyMatch(span -> line.number() >= span.from() && line.number() <= span.to());
  }

  private static String head(Line line) {
    String text = line.text().strip();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** Lines between two bounds that begin with a number. */
  long numberedLines(int first, int last) {
    return numbered().stream().filter(l -> l.number() >= first && l.number() <= last).count();
  }

  private List<Line> numbered() {
    return paper.lines().stream().filter(l -> Mark.at(l.text()).isPresent()).toList();
  }
}
