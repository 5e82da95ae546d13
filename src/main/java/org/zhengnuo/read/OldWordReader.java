package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;
import org.zhengnuo.workbook.OfficeException;
import org.zhengnuo.workbook.OldWord;

/** Word before 2007 (.doc, .wps): a paragraph or row a line. */
final class OldWordReader implements DocumentReader {

  @Override
  public String token() {
    return "doc";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return Compound.isWord(bytes);
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    try {
      return paper(file, OldWord.read(bytes, DocxNumerals::print));
    } catch (OfficeException unreadable) {
      String message = "“" + file + "”" + unreadable.getMessage();
      return FileReading.failed(FindingCode.UNREADABLE, message, file);
    }
  }

  private static FileReading paper(String file, OldWord.Text text) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, 0, line)));
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file);
    }
    List<Finding> findings = text.revised() ? List.of(DocxRevisions.finding(file)) : List.of();
    return FileReading.of(new Paper(file, Paper.Layout.PARAGRAPHS, lines), findings);
  }
}
