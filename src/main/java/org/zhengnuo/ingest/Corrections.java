package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.BareLines;
import org.zhengnuo.text.Characters;
import org.zhengnuo.text.Passage;

/**
 * Misprints that a human has confirmed in {@code corrections.csv}: file, line, printed, correct,
 * reason. A row counts only once its printed words were seen on its line; any other is a finding.
 */
final class Corrections {

  static final String FILE = "corrections.csv";

  private final Map<CsvRow, Correction> claimed = new LinkedHashMap<>();
  private final Map<String, List<Correction>> byFile = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Corrections(List<CsvRow> rows) {
    for (CsvRow row : rows) {
      if (!complete(row)) {
        findings.add(refused(row, "每行应有 file、line（数字）、printed、correct：“" + row.cells() + "”"));
      } else if (untouched(row)) {
        findings.add(
            refused(
                row, "请把“%s”“%s”换成原文印的字和正确的字".formatted(Correction.PRINTED, Correction.CORRECT)));
      } else if (tidied(row.get("printed")).equals(tidied(row.get("correct")))) {
        findings.add(refused(row, "printed 与 correct 是同样的字：“" + row.get("correct") + "”，此行未采用"));
      } else {
        Correction correction = correction(row);
        claimed.put(row, correction);
        byFile.computeIfAbsent(correction.file(), f -> new ArrayList<>(1)).add(correction);
      }
    }
  }

  private static boolean complete(CsvRow row) {
    boolean worded = !row.get("printed").isBlank() && !row.get("correct").isBlank();
    return worded && !row.get("file").isEmpty() && row.get("line").matches("\\d{1,7}");
  }

  private static boolean untouched(CsvRow row) {
    return row.get("printed").equals(Correction.PRINTED)
        || row.get("correct").equals(Correction.CORRECT);
  }

  private static Correction correction(CsvRow row) {
    String reason = row.get("reason").equals(Correction.REASON) ? "" : row.get("reason");
    int line = Integer.parseInt(row.get("line"));
    return new Correction(
        row.get("file"), line, tidied(row.get("printed")), tidied(row.get("correct")), reason);
  }

  /** As texts and names are kept: a name may be printed, and copied, with a space in it. */
  private static String tidied(String words) {
    return Passage.of(new Line(0, 0, words)).tidied().text();
  }

  private static Finding refused(CsvRow row, String why) {
    return new Finding(FindingCode.BAD_ROW, why, FILE, row.line());
  }

  /** All rows about a file, whether they hold or not. */
  List<Correction> about(String file) {
    return byFile.getOrDefault(file, List.of());
  }

  /**
   * Of the rows about a paper those whose printed words begin on the line they name, in the
   * characters that are read there, each told which of the same words on the lines of its item it
   * means. Neither spaces nor forms of a character are compared, words may go on in the next line.
   */
  List<Correction> confirmed(String file, BareLines lines, List<Item> items) {
    return about(file).stream()
        .flatMap(c -> asRead(c, lines).stream())
        .map(c -> c.of(before(c, lines, items)))
        .toList();
  }

  /** The rows about a paper whose words are not on the line they name. */
  List<Correction> unseen(String file, BareLines lines) {
    return about(file).stream().filter(c -> asRead(c, lines).isEmpty()).toList();
  }

  /** Typed in other characters than the line has (牽頭單位), its right form is read as they are. */
  private static Optional<Correction> asRead(Correction c, BareLines lines) {
    return lines.places(c.printed(), c.line(), c.line()).stream()
        .findFirst()
        .map(place -> lines.at(place, c.printed()))
        .map(
            read ->
                read.equals(BareLines.bare(c.printed()))
                    ? c
                    : c.in(read, Characters.plain(c.correct())));
  }

  /** How often the item prints the words before the line that is meant. */
  private static int before(Correction c, BareLines lines, List<Item> items) {
    return items.stream()
        .map(Item::span)
        .filter(span -> span.firstLine() <= c.line() && c.line() <= span.lastLine())
        .findFirst()
        .map(span -> lines.places(c.printed(), span.firstLine(), c.line() - 1).size())
        .orElse(0);
  }

  /** Rows that cannot be read. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Rows that speak of no paper, or of words that are not there.
   *
   * @param files the papers that are there
   * @param unseen corrections whose words were not on their line
   */
  List<Finding> strangers(Set<String> files, Set<Correction> unseen) {
    List<Finding> strangers = new ArrayList<>();
    claimed.forEach(
        (row, c) -> {
          if (!files.contains(c.file())) {
            strangers.add(refused(row, "资料目录里没有文件“" + c.file() + "”，此行未采用"));
          } else if (unseen.contains(c)) {
            strangers.add(
                refused(
                    row,
                    "“%s”第 %d 行没有印着“%s”，此行未采用，请核对行号和文字"
                        .formatted(c.file(), c.line(), c.printed())));
          }
        });
    return strangers;
  }

  /** The document with its 文号 corrected; its title stays as printed. */
  static Document applied(Document document, List<Correction> confirmed) {
    String code = document.code();
    for (Correction c : confirmed) {
      boolean inside =
          c.line() >= document.span().firstLine() && c.line() <= document.span().lastLine();
      code = inside ? code.replace(c.printed(), c.correct()) : code;
    }
    return code.equals(document.code()) ? document : withCode(document, code);
  }

  private static Document withCode(Document document, String code) {
    return new Document(
        document.id(),
        document.title(),
        code,
        document.issuer(),
        document.place(),
        document.date(),
        document.period(),
        document.kind(),
        document.span(),
        document.absences());
  }
}
