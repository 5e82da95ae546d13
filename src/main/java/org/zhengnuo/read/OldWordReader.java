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

  static FileReading paper(String file, OldWord.Text text) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, 0, line)));
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file);
    }
    List<Finding> findings = new ArrayList<>();
    if (text.revised()) {
      findings.add(DocxRevisions.finding(file));
    }
    if (text.unnumbered()) {
      findings.add(unnumbered(file));
    }
    return FileReading.of(new Paper(file, Paper.Layout.PARAGRAPHS, lines), findings);
  }

  private static Finding unnumbered(String file) {
    String message = "文件“" + file + "”的自动编号有损坏，有的编号没有读出，请对照原文，或另存为 DOCX";
    return new Finding(FindingCode.DROPPED, message, file, 0);
  }
}
