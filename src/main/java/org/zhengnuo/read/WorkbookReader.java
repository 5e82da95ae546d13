package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;
import org.zhengnuo.workbook.OfficeException;
import org.zhengnuo.workbook.Sheet;
import org.zhengnuo.workbook.Workbooks;

/**
 * Workbooks (.xlsx, .xls): a row is a line of that number. Of several sheets each has its thousand
 * (or ten thousand) of numbers, so that row 7 of the second is line 1007, and its name stands over
 * its rows where it has no title of its own.
 */
final class WorkbookReader implements DocumentReader {

  private static final int STEP = 1000;

  /** Names that the program gives, not an author. */
  private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|工作表|表)\\s*\\d*");

  @Override
  public String token() {
    return "xlsx";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return Zipped.isWorkbook(bytes) || Compound.isWorkbook(bytes);
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    if (Zipped.isZip(bytes) && !Zipped.isWithin(bytes, name -> name.endsWith(".xml"))) {
      return FileReading.beyond(Zipped.tooLarge(file));
    }
    try {
      return paper(file, Workbooks.read(bytes, Limits.USUAL.cells(), Limits.USUAL.columns()));
    } catch (OfficeException unreadable) {
      String message = "“" + file + "”" + unreadable.getMessage();
      return FileReading.failed(FindingCode.UNREADABLE, message, file);
    }
  }

  private static FileReading paper(String file, List<Sheet> sheets) {
    List<Finding> findings = new ArrayList<>();
    List<Sheet> shown = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.hidden() && !sheet.rows().isEmpty()) {
        String message = "隐藏的工作表“" + sheet.name() + "”没有读入；确要收录，请取消隐藏";
        findings.add(new Finding(FindingCode.DROPPED, message, file, 0));
      } else if (!sheet.rows().isEmpty()) {
        shown.add(sheet);
      }
      if (sheet.cut()) {
        String message = "超过 " + Limits.USUAL.cells() + " 格的上限，“" + sheet.name() + "”没有读完；请拆成几份";
        findings.add(Quota.finding(file, message, 0));
      }
    }
    return shown.isEmpty()
        ? FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file)
        : FileReading.of(new Paper(file, Paper.Layout.PARAGRAPHS, lines(shown)), findings);
  }

  private static List<Line> lines(List<Sheet> sheets) {
    int most = sheets.stream().mapToInt(s -> s.rows().getLast().number()).max().orElse(0);
    int step = STEP;
    while (step <= most) {
      step *= 10;
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      int before = i * step;
      List<Line> rows =
          sheets.get(i).rows().stream()
              .map(row -> new Line(before + row.number(), 0, Cells.line(row.cells())))
              .toList();
      lines.addAll(sheets.size() > 1 ? named(sheets.get(i).name().strip(), rows) : rows);
    }
    return lines;
  }

  private static List<Line> named(String name, List<Line> rows) {
    Line first = rows.getFirst();
    boolean titled = first.text().indexOf('\t') < 0;
    List<Line> named = new ArrayList<>(rows);
    if (!titled && !UNNAMED.matcher(name).matches()) {
      named.addFirst(new Line(first.number(), 0, name));
    }
    return named;
  }
}
