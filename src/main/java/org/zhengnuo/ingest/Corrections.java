package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/**
 * Misprints that a human has confirmed in {@code corrections.csv}: file, line, printed, correct,
 * reason.
 */
final class Corrections {

  static final String FILE = "corrections.csv";

  private final List<Correction> corrections = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Corrections(List<CsvRow> rows) {
    for (CsvRow row : rows) {
      String line = row.get("line");
      boolean complete =
          !row.get("file").isEmpty()
              && !row.get("printed").isEmpty()
              && !row.get("correct").isEmpty();
      if (complete && line.matches("\\d{1,7}")) {
        corrections.add(
            new Correction(
                row.get("file"),
                Integer.parseInt(line),
                row.get("printed"),
                row.get("correct"),
                row.get("reason")));
      } else {
        findings.add(
            new Finding(
                FindingCode.BAD_ROW,
                "每行应有 file、line（数字）、printed、correct：“" + row.cells() + "”",
                FILE,
                row.line()));
      }
    }
  }

  List<Correction> all() {
    return List.copyOf(corrections);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The document with its 文号 corrected; its title stays as printed. */
  Document applied(Document document) {
    String code = document.code();
    for (Correction c : corrections) {
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
