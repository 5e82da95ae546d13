package org.zhengnuo.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;

/**
 * What {@code catalog.csv} knows that the papers do not print. Columns: file, document (id; empty
 * for the file's first), title, code, issuer, place, date (2023-01-16), year (2023 or 2021-2025),
 * source_url, captured, sha256. An empty cell changes nothing.
 */
final class Catalog {

  static final String FILE = "catalog.csv";

  private final List<CsvRow> rows;
  private final List<Finding> findings = new ArrayList<>();

  Catalog(List<CsvRow> rows) {
    this.rows = rows;
  }

  /** The document with the facts of its rows in place of its own. */
  Document completed(Document document, boolean first) {
    Document completed = document;
    for (CsvRow row : rows) {
      boolean own = row.get("document").equals(document.id());
      boolean byFile =
          first && row.get("document").isEmpty() && row.get("file").equals(document.span().file());
      if (own || byFile) {
        completed = with(completed, row);
      }
    }
    return completed;
  }

  /** A finding where a file is not the one the catalog speaks of. */
  void check(String file, byte[] bytes) {
    for (CsvRow row : rows) {
      String expected = row.get("sha256");
      if (row.get("file").equals(file)
          && !expected.isEmpty()
          && !expected.equalsIgnoreCase(SeedsFolder.sha256(bytes))) {
        findings.add(
            new Finding(
                FindingCode.CHANGED,
                "“" + file + "”的 SHA-256 与 " + FILE + " 第" + row.line() + "行登记的不同，请核对来源",
                file,
                0));
      }
    }
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private Document with(Document d, CsvRow row) {
    return new Document(
        d.id(),
        or(row.get("title"), d.title()),
        or(row.get("code"), d.code()),
        or(row.get("issuer"), d.issuer()),
        row.get("place").isEmpty() ? d.place() : new Place(row.get("place")),
        date(row).or(d::date),
        period(row).or(d::period),
        d.kind(),
        d.span(),
        d.absences());
  }

  private Optional<LocalDate> date(CsvRow row) {
    String date = row.get("date");
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException notIso) {
      report(row, "date", date, "2023-01-16");
      return Optional.empty();
    }
  }

  private Optional<Period> period(CsvRow row) {
    String year = row.get("year");
    if (year.matches("(?:19|20)\\d{2}")) {
      return Optional.of(Period.of(Integer.parseInt(year)));
    }
    if (year.matches("(?:19|20)\\d{2}-(?:19|20)\\d{2}")
        && year.substring(0, 4).compareTo(year.substring(5)) <= 0) {
      return Optional.of(
          new Period(Integer.parseInt(year.substring(0, 4)), Integer.parseInt(year.substring(5))));
    }
    if (!year.isEmpty()) {
      report(row, "year", year, "2023 或 2021-2025");
    }
    return Optional.empty();
  }

  private void report(CsvRow row, String column, String value, String right) {
    findings.add(
        new Finding(
            FindingCode.BAD_ROW, column + "“" + value + "”不是规定的写法，应如 " + right, FILE, row.line()));
  }

  private static String or(String cell, String otherwise) {
    return cell.isEmpty() ? otherwise : cell;
  }
}
