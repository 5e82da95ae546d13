package org.zhengnuo.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        : List.of(new Finding(FindingCode.DAMAGED, message, file, 0));
  }

  private static List<Line> lines(String file, PDDocument document, List<Finding> findings)
      throws IOException {
    int pages = Math.min(document.getNumberOfPages(), Limits.USUAL.pages());
    if (pages < document.getNumberOfPages()) {
      String message =
          "有 " + document.getNumberOfPages() + " 页，超过 " + pages + " 页的上限，后面的没有读入；请拆成几份";
      findings.add(Quota.finding(file, message, 0));
    }
    PdfText text = new PdfText(document);
    PdfSeam seam = new PdfSeam();
    List<Line> lines = new ArrayList<>();
    List<PdfLine> before = List.of();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Limits.USUAL.seconds());
    int page = 0;
    while (page < pages && System.nanoTime() < end) {
      List<PdfLine> read = new ArrayList<>(text.lines(++page));
      seam.join(before, read);
      add(before, page - 1, lines);
      before = read;
    }
    add(before, page, lines);
    if (page < pages) {
      String message = "读了 " + Limits.USUAL.seconds() + " 秒还没有读完，第 " + page + " 页以后没有读入；请拆成几份";
      findings.add(Quota.finding(file, message, 0));
    }
    text.remarks(file).ifPresent(findings::add);
    return lines;
  }

  private static void add(List<PdfLine> page, int number, List<Line> lines) {
    for (PdfLine line : page) {
      lines.add(new Line(lines.size() + 1, number, line.printed()));
    }
  }
}
