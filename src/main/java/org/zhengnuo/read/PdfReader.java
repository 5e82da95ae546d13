package org.zhengnuo.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** PDF with a text layer; lines keep their page, rows of a ruled table are one line each. */
final class PdfReader implements DocumentReader {

  private static final int END_WITHIN = 2048;

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
  public FileReading read(String file, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Finding> findings = new ArrayList<>(halved(file, bytes, document));
      List<Line> lines = lines(file, document, findings);
      if (lines.stream().allMatch(line -> line.text().isBlank())) {
        return FileReading.failed(
            FindingCode.NO_TEXT, "“" + file + "”是扫描件，没有文字层，请先做文字识别（OCR）", file);
      }
      return FileReading.of(new Paper(file, Paper.Layout.BROKEN, lines), findings);
    } catch (IOException damaged) {
      return FileReading.failed(
          FindingCode.UNREADABLE, "PDF 文件“" + file + "”无法打开：" + damaged.getMessage(), file);
    }
  }

  /** What is left of a file that broke off is mended in silence: the mark of its end is missing. */
  private static List<Finding> halved(String file, byte[] bytes, PDDocument document) {
    int from = Math.max(0, bytes.length - END_WITHIN);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    String message =
        "PDF 文件“"
            + file
            + "”没有结束标记（%%EOF），只读出 "
            + document.getNumberOfPages()
            + " 页，后面的可能没有下载完；请重新下载";
    return end.contains("%%EOF")
        ? List.of()
        : List.of(new Finding(FindingCode.UNREADABLE, message, file, 0));
  }

  private static List<Line> lines(String file, PDDocument document, List<Finding> findings)
      throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    List<Line> lines = new ArrayList<>();
    int pages = Math.min(document.getNumberOfPages(), Limits.USUAL.pages());
    if (pages < document.getNumberOfPages()) {
      String message =
          "有 " + document.getNumberOfPages() + " 页，超过 " + pages + " 页的上限，后面的没有读入；请拆成几份";
      findings.add(Quota.finding(file, message, 0));
    }
    for (int page = 1; page <= pages; page++) {
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
    List<PdfRules.Rule> rules = upright ? PdfRules.of(printed) : List.of();
    List<PdfTable> tables = rules.size() <= Limits.USUAL.rules() ? PdfTable.of(rules) : List.of();
    if (!tables.isEmpty()) {
      return new PdfPage(printed, tables).lines();
    }
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return List.of(stripper.getText(document).split("\\R"));
  }
}
