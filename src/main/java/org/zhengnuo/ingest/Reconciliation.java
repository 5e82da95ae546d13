package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;
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
  private final BitSet starts = new BitSet();
  private final BitSet held = new BitSet();

  /** Title, 文号 and what stands with them are kept with the document. */
  private final BitSet heads = new BitSet();

  private final TreeMap<Integer, String> marks = new TreeMap<>();

  Reconciliation(Paper paper, Parsed parsed) {
    this.paper = paper;
    Map<String, Integer> begin = new HashMap<>();
    for (Item item : parsed.items()) {
      hold(item.span());
      begin.merge(item.documentId(), item.span().firstLine(), Math::min);
    }
    parsed.sections().stream().map(Section::span).forEach(this::hold);
    for (Document document : parsed.documents()) {
      Span span = document.span();
      int end = begin.getOrDefault(document.id(), span.lastLine());
      heads.set(span.firstLine(), Math.max(span.firstLine(), end + 1));
    }
    for (Line line : paper.lines()) {
      Optional<Mark> mark = Mark.at(line.text());
      mark.ifPresent(m -> marks.put(line.number(), m.printed()));
    }
  }

  private void hold(Span span) {
    starts.set(span.firstLine());
    held.set(span.firstLine(), span.lastLine() + 1);
  }

  /** Numbers that begin no item, and lines with words that nothing stored holds. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Line line : paper.lines()) {
      int number = line.number();
      if (!held.get(number) && hasWords(line) && !heads.get(number)) {
        findings.add(finding(FindingCode.LINE_NOT_STORED, "这一行没有入库：“" + start(line) + "”", line));
      } else if (!starts.get(number) && marks.containsKey(number)) {
        findings.add(
            finding(
                FindingCode.NUMBER_NOT_ITEM, "行首编号“" + marks.get(number) + "”未作为单独条目，并入上文", line));
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

  private static String start(Line line) {
    String text = line.text().strip();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** Lines between two bounds that begin with a number. */
  long numberedLines(int first, int last) {
    return marks.subMap(first, true, last, true).size();
  }
}
