package org.zhengnuo.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.workbook.OfficeException;
import org.zhengnuo.workbook.Sheet;
import org.zhengnuo.workbook.Unpacked;
import org.zhengnuo.workbook.Workbooks;

/** The sheets of a file that came back: a workbook of either kind or a table as CSV. */
final class FilledFile {

  /** A ledger of a thousand tasks is a tenth of this. */
  static final int LARGEST = 20 << 20;

  /** Ten times what the largest of ours unpacks to. */
  private static final long UNPACKED = 200L << 20;

  private static final int FILES = 2000;
  private static final int CELLS = 500_000;
  private static final int COLUMNS = 100;
  private static final int SNIFFED = 4096;
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String DELIMITERS = ",\t;";

  private FilledFile() {}

  static LedgerException tooLarge(String name, long bytes) {
    return new LedgerException(
        "“%s”有 %d MB，超过 %d MB 的上限，没有读；请核对是不是台账".formatted(name, bytes >> 20, LARGEST >> 20));
  }

  /**
   * @throws LedgerException where it is no table that can be read
   */
  static List<Sheet> read(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw tooLarge(name, bytes.length);
    }
    boolean zip = begins(bytes, "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
    if (zip || begins(bytes, COMPOUND)) {
      return workbook(name, bytes, zip);
    }
    return table(name, bytes);
  }

  private static List<Sheet> workbook(String name, byte[] bytes, boolean zip) {
    if (zip && Unpacked.exceeds(bytes, UNPACKED, FILES)) {
      throw refused(name, "解压后超过 " + (UNPACKED >> 20) + " MB 的上限，没有读；请核对是不是台账");
    }
    try {
      List<Sheet> sheets = Workbooks.read(bytes, CELLS, COLUMNS);
      if (sheets.stream().anyMatch(Sheet::cut)) {
        throw refused(name, "超过 " + CELLS + " 格的上限，没有读；请核对是不是台账");
      }
      return sheets;
    } catch (OfficeException unreadable) {
      throw new LedgerException("“" + name + "”" + unreadable.getMessage(), unreadable);
    }
  }

  private static LedgerException refused(String name, String why) {
    return new LedgerException("“" + name + "”" + why);
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static List<Sheet> table(String name, byte[] bytes) {
    String text = text(name, bytes);
    try {
      List<Sheet.Row> rows =
          Csv.lines(text, delimiter(text)).stream()
              .map(
                  line ->
                      new Sheet.Row(
                          line.line(), line.cells().stream().map(FilledFile::plain).toList()))
              .toList();
      return List.of(new Sheet("", rows, false, false));
    } catch (FormatException open) {
      throw new LedgerException("“" + name + "”不是完好的 CSV 表格（引号没有成对），请另存一份", open);
    }
  }

  /** Without what keeps a spreadsheet from running it as a formula. */
  private static String plain(String cell) {
    String once = cell.replaceAll("[\\s\\u00a0]+", " ").strip();
    return once.length() > 1 && Csv.defused(once.substring(1)).equals(once)
        ? once.substring(1)
        : once;
  }

  private static char delimiter(String text) {
    String start = text.substring(0, Math.min(SNIFFED, text.length()));
    return (char)
        DELIMITERS
            .chars()
            .boxed()
            .max(Comparator.comparingLong(d -> start.chars().filter(c -> c == d).count()))
            .orElseThrow()
            .intValue();
  }

  /** Chinese programs write CSV as GB18030 or, with a mark, as UTF-16. */
  private static String text(String name, byte[] bytes) {
    if (begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    int start = begins(bytes, "\uFEFF".getBytes(StandardCharsets.UTF_8)) ? 3 : 0;
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    for (Charset each : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        String text = each.newDecoder().decode(content.duplicate()).toString();
        if (text.indexOf('\0') < 0) {
          return text;
        }
      } catch (CharacterCodingException another) {
        continue;
      }
    }
    throw refused(name, "不是工作簿，也不是 CSV 表格，没有读；请交回 .xlsx、.xls 或 .csv");
  }
}
