package org.zhengnuo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;

class PdfTableTest {

  private static final int[] COLUMNS = {50, 90, 250, 400};

  @Test
  void rowsOfARuledTableAreLinesOfCells() throws IOException {
    assertThat(texts(sheet(true)))
        .containsExactly(
            "Tasks of the county",
            "No\tTask\tOwner",
            "1\tRiver banks and bridges\tWater office",
            "2\tTrees\tWater office",
            "3\tRoads\tRoad office Town",
            "Issued in March");
  }

  @Test
  void wordsWithoutRulesAreNoTable() throws IOException {
    assertThat(texts(sheet(false))).isNotEmpty().noneMatch(line -> line.contains("\t"));
  }

  private static List<String> texts(byte[] pdf) {
    return Readers.read("t.pdf", pdf).paper().orElseThrow().lines().stream()
        .map(Line::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** A cell of two lines, one that spans two rows, one whose lines are short. */
  private static byte[] sheet(boolean ruled) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        words(content);
        if (ruled) {
          rules(content);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void words(PDPageContentStream content) throws IOException {
    show(content, 50, 720, "Tasks of the county");
    row(content, 686, "No", "Task", "Owner");
    show(content, 55, 653, "1");
    show(content, 95, 660, "River banks and bri");
    show(content, 95, 646, "dges");
    show(content, 255, 640, "Water office");
    row(content, 626, "2", "Trees", "");
    show(content, 55, 593, "3");
    show(content, 95, 593, "Roads");
    show(content, 255, 600, "Road office");
    show(content, 255, 586, "Town");
    show(content, 50, 540, "Issued in March");
  }

  private static void row(PDPageContentStream content, int y, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      show(content, COLUMNS[i] + 5, y, cells[i]);
    }
  }

  private static void show(PDPageContentStream content, int x, int y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 12);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  /** The outer ones as strokes, the inner ones as thin boxes, as word processors draw them. */
  private static void rules(PDPageContentStream content) throws IOException {
    content.addRect(50, 580, 350, 120);
    content.stroke();
    for (int y : new int[] {680, 640, 620}) {
      int to = y == 640 ? 250 : 400;
      content.addRect(50, y, to - 50, 0.5f);
      content.fill();
    }
    for (int x : new int[] {90, 250}) {
      content.moveTo(x, 580);
      content.lineTo(x, 700);
      content.stroke();
    }
  }
}
