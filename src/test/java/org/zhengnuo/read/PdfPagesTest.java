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
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;

/** What pages do to a paper: tables that go on, columns, remarks in the margin. */
class PdfPagesTest {

  private static final int[] COLUMNS = {50, 90, 250, 400};
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @FunctionalInterface
  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  private static byte[] pdf(Drawing... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (Drawing drawing : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          drawing.on(content);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> texts(FileReading reading) {
    return reading.paper().orElseThrow().lines().stream()
        .map(Line::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static void show(PDPageContentStream page, float x, float y, String text)
      throws IOException {
    page.beginText();
    page.setFont(FONT, 10);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static void line(PDPageContentStream page, float x, float y, float toX, float toY)
      throws IOException {
    page.moveTo(x, y);
    page.lineTo(toX, toY);
    page.stroke();
  }

  /** Rows of twenty points from 700 down; {@code ^} is a cell that goes on the one above. */
  private static Drawing table(String foot, String... rows) {
    return page -> {
      show(page, 200, 760, "");
      for (int i = 0; i < rows.length; i++) {
        String[] cells = rows[i].split("\\|", -1);
        for (int c = 0; c < cells.length; c++) {
          if (!cells[c].equals("^")) {
            show(page, COLUMNS[c] + 4, 700 - i * 20 - 14, cells[c]);
            line(page, COLUMNS[c], 700 - i * 20, COLUMNS[c + 1], 700 - i * 20);
          }
        }
      }
      float bottom = 700 - rows.length * 20;
      line(page, COLUMNS[0], bottom, COLUMNS[3], bottom);
      for (int x : COLUMNS) {
        line(page, x, 700, x, bottom);
      }
      show(page, 300, 40, foot);
    };
  }

  @Test
  void aTableGoesOnWithItsBrokenRowItsMergedCellAndWithoutItsHeaderAgain() throws IOException {
    byte[] pdf =
        pdf(
            table("- 1 -", "No|Task|Owner", "1|Roads|Road office", "2|Bridges and|Water office"),
            table("- 2 -", "No|Task|Owner", "|banks|", "3|Trees|Park office", "4|Ponds|^"),
            table("- 3 -", "No|Task|Owner", "5|Lakes|", "6|Woods|^", "7|Wells|Well office"));
    assertThat(texts(Readers.read("t.pdf", pdf)))
        .containsExactly(
            "No\tTask\tOwner",
            "1\tRoads\tRoad office",
            "2\tBridges and banks\tWater office",
            "- 1 -",
            "3\tTrees\tPark office",
            "4\tPonds\tPark office",
            "- 2 -",
            "5\tLakes\tPark office",
            "6\tWoods\tPark office",
            "7\tWells\tWell office",
            "- 3 -");
  }

  @Test
  void theEndOfABrokenRowMayStandAloneOnItsPage() throws IOException {
    byte[] pdf =
        pdf(
            table("1", "No|Task|Owner", "1|Roads|Road office", "2|Bridges and|Water"),
            table("2", "|banks|office"));
    assertThat(texts(Readers.read("t.pdf", pdf)))
        .containsExactly(
            "No\tTask\tOwner",
            "1\tRoads\tRoad office",
            "2\tBridges and banks\tWater office",
            "1",
            "2");
  }

  @Test
  void anotherTableOnTheNextPageIsAnother() throws IOException {
    byte[] pdf =
        pdf(
            table("1", "No|Task|Owner", "1|Roads|Road office"),
            page -> {
              show(page, 50, 730, "Second list");
              table("2", "No|Task|Owner", "|Trees|Park office").on(page);
            });
    assertThat(texts(Readers.read("t.pdf", pdf)))
        .containsExactly(
            "No\tTask\tOwner",
            "1\tRoads\tRoad office",
            "1",
            "Second list",
            "No\tTask\tOwner",
            "\tTrees\tPark office",
            "2");
  }

  @Test
  void aTableOnATurnedSheetIsATable() throws IOException {
    byte[] upright = pdf(table("1", "No|Task|Owner", "1|Roads|Road office", "2|Trees|Parks"));
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(upright)) {
      PDPage page = document.getPage(0);
      try (PDPageContentStream turned =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.PREPEND, false, false)) {
        turned.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 792, 0));
      }
      page.setMediaBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(792, 612));
      page.setRotation(90);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertThat(texts(Readers.read("t.pdf", bytes.toByteArray())))
          .containsExactly("No\tTask\tOwner", "1\tRoads\tRoad office", "2\tTrees\tParks", "1");
    }
  }

  @Test
  void ofTwoColumnsTheLeftStandsBeforeTheRight() throws IOException {
    byte[] pdf =
        pdf(
            page -> {
              show(
                  page, 120, 740, "A title that stands over both columns of this page, as it does");
              for (int i = 0; i < 10; i++) {
                show(page, 50, 700 - i * 15, "Left column, line " + i + ", of some forty letters");
                show(page, 320, 697 - i * 15, "Right column, line " + i + ", of forty letters");
              }
            });
    List<String> texts = texts(Readers.read("t.pdf", pdf));
    assertThat(texts.getFirst()).startsWith("A title");
    assertThat(texts.subList(1, 11)).allMatch(text -> text.startsWith("Left"));
    assertThat(texts.subList(11, 21)).allMatch(text -> text.startsWith("Right"));
  }

  @Test
  void aListWithNumbersBesideItHasOneColumn() throws IOException {
    byte[] pdf =
        pdf(
            page -> {
              for (int i = 0; i < 12; i++) {
                show(page, 50, 700 - i * 15, "Chapter " + i + " of this paper and what it says");
                show(page, 500, 700 - i * 15, String.valueOf(i));
              }
            });
    assertThat(texts(Readers.read("t.pdf", pdf)))
        .first()
        .isEqualTo("Chapter 0 of this paper and what it says 0");
  }

  @Test
  void remarksOfAReviewInTheMarginAreLeftOutAndTold() throws IOException {
    byte[] pdf =
        pdf(
            page -> {
              show(page, 50, 700, "The county builds three roads");
              show(page, 50, 685, "and two bridges.");
              show(page, 420, 700, "Commented [A1]: which ones?");
              show(page, 430, 688, "please say");
            });
    FileReading reading = Readers.read("t.pdf", pdf);
    assertThat(texts(reading)).containsExactly("The county builds three roads", "and two bridges.");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DROPPED);
  }
}
