package org.zhengnuo.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern PART = Pattern.compile("-p\\d+$");

  private final List<CsvRow> rows;
  private final Map<String, List<CsvRow>> byFile = new HashMap<>();
  private final Map<String, List<CsvRow>> byDocument = new HashMap<>();
  private final Map<String, List<CsvRow>> byStem = new HashMap<>();

  Catalog(List<CsvRow> rows) {
    this.rows = List.copyOf(rows);
    for (CsvRow row : rows) {
      String document = row.get("document");
      add(byFile, row.get("file"), row);
      add(byDocument, document, row);
      add(byStem, PART.matcher(document).replaceFirst(""), row);
      if (PART.matcher(document).find()) {
        add(byStem, document, row);
      }
    }
  }

  private static void add(Map<String, List<CsvRow>> table, String key, CsvRow row) {
    if (!key.isEmpty()) {
      table.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row);
    }
  }

  /** The cells of all rows that may speak of a file: what is read of it depends on no other. */
  String about(String file, String stem) {
    return Stream.of(byFile.get(file), byStem.get(stem))
        .flatMap(found -> found == null ? Stream.empty() : found.stream())
        .map(row -> row.cells().toString())
        .distinct()
        .reduce("", (one, two) -> one + "\n" + two);
  }

  /** The document with the facts of its rows in place of its own. */
  Document completed(Document document, boolean first) {
    String file = document.span().file();
    List<CsvRow> own =
        Stream.concat(
                byDocument.getOrDefault(document.id(), List.of()).stream(),
                byFile.getOrDefault(file, List.of()).stream()
                    .filter(row -> first && row.get("document").isEmpty()))
            .sorted((one, two) -> Integer.compare(one.line(), two.line()))
            .toList();
    Document completed = document;
    for (CsvRow row : own) {
      completed = with(completed, row);
    }
    return completed;
  }

  /** A finding where a file is not the one the catalog speaks of. */
  List<Finding> check(String file, String sha256) {
    return byFile.getOrDefault(file, List.of()).stream()
        .map(row -> row.get("sha256"))
        .filter(expected -> !expected.isEmpty() && !expected.equalsIgnoreCase(sha256))
        .map(
            expected ->
                new Finding(
                    FindingCode.CHANGED,
                    "“" + file + "”的 SHA-256 与 " + FILE + " 登记的不同，请核对来源",
                    file,
                    0))
        .toList();
  }

  /** Cells that are not written as they should be. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (CsvRow row : rows) {
      if (!row.get("date").isEmpty() && date(row).isEmpty()) {
        findings.add(odd(row, "date", "2023-01-16"));
      }
      if (!row.get("year").isEmpty() && period(row).isEmpty()) {
        findings.add(odd(row, "year", "2023 或 2021-2025"));
      }
    }
    return findings;
  }

  /** Rows about papers that are not there. */
  List<Finding> strangers(Set<String> files, Set<String> documents) {
    List<Finding> findings = new ArrayList<>();
    for (CsvRow row : rows) {
      String file = row.get("file");
      String document = row.get("document");
      if (!file.isEmpty() && !files.contains(file)) {
        findings.add(bad(row, "资料目录里没有文件“" + file + "”，此行未采用"));
      } else if (!document.isEmpty() && !documents.contains(document)) {
        findings.add(bad(row, "没有标识为“" + document + "”的文档，此行未采用"));
      }
    }
    return findings;
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

  private static Optional<LocalDate> date(CsvRow row) {
    try {
      return Optional.of(LocalDate.parse(row.get("date")));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  private static Optional<Period> period(CsvRow row) {
    String year = row.get("year");
    if (year.matches("(?:19|20)\\d{2}")) {
      return Optional.of(Period.of(Integer.parseInt(year)));
    }
    return year.matches("(?:19|20)\\d{2}-(?:19|20)\\d{2}")
            && year.substring(0, 4).compareTo(year.substring(5)) <= 0
        ? Optional.of(
            new Period(Integer.parseInt(year.substring(0, 4)), Integer.parseInt(year.substring(5))))
        : Optional.empty();
  }

  private static Finding odd(CsvRow row, String column, String right) {
    return bad(row, column + "“" + row.get(column) + "”不是规定的写法，应如 " + right);
  }

  private static Finding bad(CsvRow row, String message) {
    return new Finding(FindingCode.BAD_ROW, message, FILE, row.line());
  }

  private static String or(String cell, String otherwise) {
    return cell.isEmpty() ? otherwise : cell;
  }
}
