package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvLine;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** Tables as CSV, parted by commas, semicolons or tabs: a row is the line it begins on. */
final class CsvReader implements DocumentReader {

  private static final char[] DELIMITERS = {',', '\t', ';'};

  /** What the delimiter is shows in the first rows. */
  private static final int SNIFFED = 4096;

  @Override
  public String token() {
    return "csv";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return file.matches("(?i).*\\.(csv|tsv)") && !Charsets.isBinary(bytes);
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    return Charsets.decode(bytes)
        .map(d -> table(file, d))
        .orElseGet(
            () ->
                FileReading.failed(
                    FindingCode.UNREADABLE, "表格“" + file + "”既不是 UTF-8、UTF-16 也不是 GB18030", file));
  }

  private static FileReading table(String file, Charsets.Decoded decoded) {
    List<Finding> findings = new ArrayList<>(decoded.findings(file, CsvReader::lastLine));
    List<Line> lines = new ArrayList<>();
    for (CsvLine row : rows(file, decoded.text(), findings)) {
      lines.add(new Line(row.line(), 0, Cells.line(row.cells())));
    }
    return lines.stream().allMatch(line -> line.text().isBlank())
        ? FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file)
        : FileReading.of(new Paper(file, Paper.Layout.PARAGRAPHS, lines), findings);
  }

  /** Where a quote is left open, quotes are letters like others and each line is a row. */
  private static List<CsvLine> rows(String file, String text, List<Finding> findings) {
    char delimiter = delimiter(text);
    try {
      return Csv.lines(text, delimiter);
    } catch (FormatException open) {
      String message = "表格“" + file + "”的引号没有成对，已逐行读取，跨行的格可能断开";
      findings.add(new Finding(FindingCode.DAMAGED, message, file, 0));
      List<CsvLine> rows = new ArrayList<>();
      for (String line : text.lines().toList()) {
        rows.add(new CsvLine(rows.size() + 1, List.of(line.split(String.valueOf(delimiter)))));
      }
      return rows;
    }
  }

  private static char delimiter(String text) {
    String start = text.substring(0, Math.min(SNIFFED, text.length()));
    char best = DELIMITERS[0];
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long times = start.chars().filter(c -> c == delimiter).count();
      best = times > most ? delimiter : best;
      most = Math.max(most, times);
    }
    return best;
  }

  private static int lastLine(String text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }
}
