package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.OwnerClause;
import org.zhengnuo.parse.clause.Rules;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Passage;

/**
 * The owner clauses of one segment after the other, under the rules that the text has stated so far
 * (列第一位者为牵头单位，下同).
 */
final class SegmentClauses {

  /**
   * From this many owner clauses a numbered paragraph on the average, every clause closes an item
   * of its own.
   */
  private static final double CLAUSES_TO_SPLIT = 1.5;

  private static final int SHOWN = 24;
  private static final Pattern LEADING = Pattern.compile("^.*。(?=.)");
  private static final Pattern CLOSING = Pattern.compile("[）)]$");

  private final String file;
  private final Clauses clauses;
  private final BoldRules boldRules;
  private final List<Finding> open = new ArrayList<>();
  private Rules rules = Rules.NONE;

  SegmentClauses(String file, Clauses clauses) {
    this.file = file;
    this.clauses = clauses;
    this.boldRules = new BoldRules(file);
  }

  /** Looks whether any of these blocks is set in bold. */
  void look(List<Block> blocks) {
    boldRules.look(blocks);
  }

  /** The rules stated so far. */
  Rules rules() {
    return rules;
  }

  /** Takes up the rules of a text that names no owners. */
  void state(Passage text) {
    rules = clauses.stated(text.text(), rules);
    clauses
        .boldWords(text.text())
        .ifPresent(
            words -> boldRules.add(words, text.lineAt(0).number(), rules.bold().isPresent()));
  }

  /** Whether clauses close items of their own. */
  boolean split(List<Segment> segments) {
    int owned = 0;
    int found = 0;
    for (Segment segment : segments) {
      int inside = clauses.count(segment.text().text());
      owned += inside > 0 ? 1 : 0;
      found += inside;
    }
    return owned > 1 && found >= CLAUSES_TO_SPLIT * owned;
  }

  /** Those of a heading in a table. */
  List<OwnerClause> of(Passage title) {
    return clauses.find(title, rules);
  }

  /** Those of the label lines below a heading. */
  List<OwnerClause> lines(Passage lines) {
    return List.of(clauses.lines(lines, 0, rules));
  }

  /**
   * Those of a segment; the rules they state hold from here on.
   *
   * @param text the segment's words that are read
   */
  List<OwnerClause> of(Segment segment, Passage text) {
    List<OwnerClause> found =
        segment
            .labelsFrom()
            .map(from -> clauses.lines(text, from, rules))
            .filter(clause -> !clause.leaders().isEmpty() || !clause.owners().isEmpty())
            .map(List::of)
            .orElseGet(() -> clauses.find(text, rules));
    if (!found.isEmpty()) {
      rules = found.getLast().after();
    }
    for (OwnerClause clause : found) {
      report(clause, text);
    }
    return found;
  }

  private void report(OwnerClause clause, Passage text) {
    int line = text.lineAt(clause.start()).number();
    if (clause.markLost()) {
      String words =
          CLOSING.matcher(LEADING.matcher(clause.printed()).replaceFirst("")).replaceFirst("");
      boldRules.add(words, line, clause.after().bold().isPresent());
    }
    if (!clause.closed()) {
      String message = "责任括号没有闭合：“" + head(clause.printed()) + "”";
      open.add(new Finding(FindingCode.CLAUSE_OPEN, message, file, line));
    }
  }

  private static String head(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** Who owns what these clauses close. */
  Ownership ownership(List<OwnerClause> found) {
    List<Leader> leaders = found.stream().flatMap(c -> c.leaders().stream()).distinct().toList();
    List<Owner> owners =
        new ArrayList<>(found.stream().flatMap(c -> c.owners().stream()).distinct().toList());
    clauses
        .everywhere(rules, found)
        .forEach(
            owner -> {
              if (owners.stream().noneMatch(o -> o.printed().equals(owner.printed()))) {
                owners.add(owner);
              }
            });
    String printed = String.join("", found.stream().map(OwnerClause::printed).toList());
    return new Ownership(leaders, owners, printed, found.getFirst().rule());
  }

  /** The first that is printed, empty where none is. */
  static String deadline(List<OwnerClause> found) {
    return found.stream()
        .map(OwnerClause::deadline)
        .filter(d -> !d.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Clauses whose bracket stays open. */
  List<Finding> open() {
    return List.copyOf(open);
  }

  /** Rules that speak of bold type which the source has lost. */
  List<Finding> bold() {
    return boldRules.findings();
  }
}
