package org.zhengnuo.read;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/** Reads a PDF page by page: ruled tables as rows, columns one after the other, no margins. */
final class PdfText {

  private final PDDocument document;
  private final PdfWords across = new PdfWords();
  private final List<Integer> remarked = new ArrayList<>();

  /** The last table of the page before. */
  private Optional<PdfTable> before = Optional.empty();

  PdfText(PDDocument document) throws IOException {
    this.document = document;
  }

  /**
   * @param number of the page, from 1
   */
  List<PdfLine> lines(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    if (page.getRotation() != 0) {
      PdfUpright.turn(document, page);
    }
    List<PdfRules.Rule> rules = PdfRules.of(page);
    List<PdfTable> tables =
        rules.size() <= Limits.USUAL.rules() ? PdfTable.of(rules, before) : List.of();
    before = tables.isEmpty() ? Optional.empty() : Optional.of(tables.getLast());
    if (!tables.isEmpty()) {
      return new PdfPage(page, tables).lines();
    }
    List<String> lines = across.lines(document, number);
    return inColumns(number, page, lines).stream().map(PdfLine::of).toList();
  }

  private List<String> inColumns(int number, PDPage page, List<String> lines) throws IOException {
    PDRectangle box = page.getCropBox();
    PdfColumns columns = new PdfColumns(across.words(), box.getWidth(), box.getHeight());
    boolean remarks = columns.margin() < box.getWidth();
    if (remarks) {
      remarked.add(number);
    }
    List<Rectangle2D> places = columns.places();
    return remarks || places.size() > 1 ? lines(page, places) : lines;
  }

  private static List<String> lines(PDPage page, List<Rectangle2D> places) throws IOException {
    PDFTextStripperByArea areas = new PDFTextStripperByArea();
    areas.setSortByPosition(true);
    for (int i = 0; i < places.size(); i++) {
      areas.addRegion(String.valueOf(i), places.get(i));
    }
    areas.extractRegions(page);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      areas.getTextForRegion(String.valueOf(i)).lines().forEach(lines::add);
    }
    return lines;
  }

  /** Says where remarks of a review were left out. */
  Optional<Finding> remarks(String file) {
    String pages = remarked.stream().map(String::valueOf).collect(Collectors.joining("、"));
    String message = "第 " + pages + " 页页边的批注没有读入；请用定稿核对";
    return remarked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(FindingCode.DROPPED, message, file, 0));
  }
}
