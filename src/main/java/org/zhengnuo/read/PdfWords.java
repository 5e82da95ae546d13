package org.zhengnuo.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a page, and where on it each run of words is printed. */
final class PdfWords extends PDFTextStripper {

  private final List<Word> words = new ArrayList<>();

  PdfWords() throws IOException {
    setSortByPosition(true);
  }

  /**
   * A run of words without a gap.
   *
   * @param y of its base line, from the top
   */
  record Word(String text, float left, float right, float y) {}

  /** The lines of a page, read across it. */
  List<String> lines(PDDocument document, int page) throws IOException {
    words.clear();
    setStartPage(page);
    setEndPage(page);
    return List.of(getText(document).split("\\R"));
  }

  /** The runs of the page that was read last. */
  List<Word> words() {
    return List.copyOf(words);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    super.writeString(text, positions);
    int from = 0;
    for (int i = 1; i <= positions.size(); i++) {
      if (i == positions.size() || isApart(positions.get(i - 1), positions.get(i))) {
        add(positions.subList(from, i));
        from = i;
      }
    }
  }

  /** Columns that nearly touch are words with half a character between them. */
  private static boolean isApart(TextPosition before, TextPosition next) {
    float gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return gap > before.getFontSizeInPt() / 2;
  }

  private void add(List<TextPosition> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(position -> text.append(position.getUnicode()));
    TextPosition first = run.getFirst();
    TextPosition last = run.getLast();
    if (!text.toString().isBlank()) {
      words.add(
          new Word(
              text.toString(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj()));
    }
  }
}
