package org.zhengnuo.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Turns a page that is shown turned (a wide table on a sheet that lies), so that lines lie and
 * columns stand where they are seen.
 */
final class PdfUpright {

  private PdfUpright() {}

  static void turn(PDDocument document, PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    Matrix turn = turn(page.getRotation(), box);
    boolean across = page.getRotation() % 180 != 0;
    PDRectangle turned =
        across
            ? new PDRectangle(box.getHeight(), box.getWidth())
            : new PDRectangle(box.getWidth(), box.getHeight());
    try (PDPageContentStream before =
        new PDPageContentStream(document, page, AppendMode.PREPEND, false, false)) {
      before.transform(turn);
    }
    page.setRotation(0);
    page.setMediaBox(turned);
    page.setCropBox(turned);
  }

  private static Matrix turn(int degrees, PDRectangle box) {
    float left = box.getLowerLeftX();
    float low = box.getLowerLeftY();
    return switch (degrees) {
      case 90 -> new Matrix(0, -1, 1, 0, -low, box.getWidth() + left);
      case 180 -> new Matrix(-1, 0, 0, -1, box.getWidth() + left, box.getHeight() + low);
      default -> new Matrix(0, 1, -1, 0, box.getHeight() + low, -left);
    };
  }
}
