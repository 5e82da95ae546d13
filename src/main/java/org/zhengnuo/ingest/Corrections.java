package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;

/**
 * Misprints that a human has confirmed in {@code corrections.csv}: file, line, printed, correct,
 * reason. A row counts only once its printed words were seen on its line; any other is a finding.
 */
final class Corrections {

  static final String FILE = "corrections.csv";

  private final Map<CsvRow, Correction> claimed = new LinkedHashMap<>();
  private final List<Correction> confirmed = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param papers the names of all papers of the folder
   */
  Corrections(List<CsvRow> rows, Set<String> papers) {
    for (CsvRow row : rows) {
      if (!complete(row)) {
        refuse(row, "每行应有 file、line（数字）、printed、correct：“" + row.cells() + "”");
      } else if (untouched(row)) {
        refuse(row, "请把“%s”“%s”换成原文印的字和正确的字".formatted(Correction.PRINTED, Correction.CORRECT));
      } else if (!papers.contains(row.get("file"))) {
        refuse(row, "资料目录里没有文件“" + row.get("file") + "”，此行未采用");
      } else {
        claimed.put(row, correction(row));
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
    return new Correction(row.get("file"), line, row.get("printed"), row.get("correct"), reason);
  }

  private void refuse(CsvRow row, String why) {
    findings.add(new Finding(FindingCode.BAD_ROW, why, FILE, row.line()));
  }

  /** Confirms the rows about a paper whose printed words begin on the line they name. */
  void check(String file, List<Line> lines) {
    claimed.forEach(
        (row, correction) -> {
          if (!correction.file().equals(file)) {
            return;
          }
          if (printed(correction, lines)) {
            confirmed.add(correction);
          } else {
            refuse(
                row,
                "“%s”第 %d 行没有印着“%s”，此行未采用，请核对行号和文字"
                    .formatted(file, correction.line(), correction.printed()));
          }
        });
  }

  /** Words may go on in the next line; spaces are not compared. */
  private static boolean printed(Correction correction, List<Line> lines) {
    String words = bare(correction.printed());
    String line = text(correction.line(), lines);
    int at = (line + text(correction.line() + 1, lines)).indexOf(words);
    return at >= 0 && at < line.length();
  }

  private static String text(int number, List<Line> lines) {
    return lines.stream()
        .filter(l -> l.number() == number)
        .map(l -> bare(l.text()))
        .findFirst()
        .orElse("");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  List<Correction> all() {
    return List.copyOf(confirmed);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The document with its 文号 corrected; its title stays as printed. */
  Document applied(Document document) {
    String code = document.code();
    for (Correction c : confirmed) {
      boolean inside =
          c.file().equals(document.span().file())
              && c.line() >= document.span().firstLine()
              && c.line() <= document.span().lastLine();
      code = inside ? code.replace(c.printed(), c.correct()) : code;
    }
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
