package org.zhengnuo.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** PDF with a text layer; lines keep the page they stand on. */
final class PdfReader implements DocumentReader {

  @Override
  public String token() {
    return "pdf";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == '%'
        && bytes[1] == 'P'
        && bytes[2] == 'D'
        && bytes[3] == 'F';
  }

  @Override
  public Reading read(String file, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Line> lines = lines(document);
      if (lines.stream().allMatch(line -> line.text().isBlank())) {
        return Reading.failed(FindingCode.NO_TEXT, "“" + file + "”是扫描件，没有文字层，请先做文字识别（OCR）", file);
      }
      return Reading.of(new Paper(file, Paper.Layout.BROKEN, lines));
    } catch (IOException damaged) {
      return Reading.failed(
          FindingCode.UNREADABLE, "PDF 文件“" + file + "”无法打开：" + damaged.getMessage(), file);
    }
  }

  private static List<Line> lines(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    List<Line> lines = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      for (String line : stripper.getText(document).split("\\R")) {
        lines.add(new Line(lines.size() + 1, page, line));
      }
    }
    return lines;
  }
}
