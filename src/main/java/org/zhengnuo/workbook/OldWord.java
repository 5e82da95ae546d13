package org.zhengnuo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads Word files before 2007 (.doc, and .wps of the same make): a paragraph or a row of a table a
 * line, its cells parted by tabs, the numbers that Word counts before it.
 */
public final class OldWord {

  /** How a number is printed in a format that Word knows by name ({@code chineseCounting}). */
  public interface Numerals {
    String print(int number, String format);
  }

  /**
   * What a file says.
   *
   * @param revised whether some of it was deleted or added by a revision; what was deleted is left
   *     out
   * @param unnumbered whether numbers that Word counts could not be read
   */
  public record Text(List<String> lines, boolean revised, boolean unnumbered) {

    public Text {
      lines = List.copyOf(lines);
    }
  }

  private final OldWordNumbering numbering;
  private final List<String> lines = new ArrayList<>();
  private boolean revised;

  private OldWord(Numerals numerals) {
    numbering = new OldWordNumbering(numerals);
  }

  /**
   * The lines in their order.
   *
   * @throws OfficeException where the file is damaged, locked or no Word file
   */
  public static Text read(byte[] bytes, Numerals numerals) {
    OldWord word = new OldWord(numerals);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      word.read(document.getRange());
      return new Text(word.lines, word.revised, word.numbering.lost());
    } catch (EncryptedDocumentException locked) {
      throw new OfficeException("设有打开密码，请去掉密码后另存一份", locked);
    } catch (IOException | RuntimeException damaged) {
      throw new OfficeException("不是完好的 Word 文件，请重新下载，或另存为 DOCX", damaged);
    }
  }

  private void read(Range range) {
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        OldWordTable table = new OldWordTable(range.getTable(paragraph), this::words);
        lines.addAll(table.lines());
        at += Math.max(1, table.paragraphs());
      } else {
        lines.add(words(paragraph));
        at++;
      }
    }
  }

  /** A number alone is no text. */
  private String words(Paragraph paragraph) {
    String label = numbering.label(paragraph);
    OldWordRuns runs = OldWordRuns.of(paragraph);
    revised |= runs.revised();
    return runs.text().isBlank() ? "" : label + runs.text();
  }
}
