package org.zhengnuo.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** PDF with a text layer; lines keep their page, rows of a ruled table are one line each. */
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
      for (String line : lines(document, page, stripper)) {
        lines.add(new Line(lines.size() + 1, page, line));
      }
    }
    return lines;
  }

  private static List<String> lines(PDDocument document, int page, PDFTextStripper stripper)
      throws IOException {
    PDPage printed = document.getPage(page - 1);
    boolean upright = printed.getRotation() == 0;
    List<PdfTable> tables = upright ? PdfTable.of(PdfRules.of(printed)) : List.of();
    if (!tables.isEmpty()) {
      return new PdfPage(printed, tables).lines();
    }
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return List.of(stripper.getText(document).split("\\R"));
  }
}
