package org.zhengnuo.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhengnuo.workbook.FillInColumn.Use;

/** The looks of cells; each is made once, since a workbook takes only so many. */
final class FillInStyles {

  /** Fonts that every Chinese office program has. */
  private static final String BODY = "宋体";

  private static final String HEADING = "黑体";

  /** 五号, the size of running text; a little less where a program has to shrink the page. */
  static final double POINTS = 10.5;

  /** What widths of columns are counted in: digits of the first font. */
  private static final double COUNTED = 10;

  private static final int TITLE_POINTS = 18;
  private static final byte[] GREY = {(byte) 0xEE, (byte) 0xF1, (byte) 0xF4};
  private static final String TEXT = "@";
  private static final String DAY = "yyyy-mm-dd";
  private static final int DECIMALS = 6;

  private final XSSFWorkbook workbook;
  private final XSSFFont body;
  private final XSSFFont heading;
  private final Map<String, CellStyle> made = new HashMap<>();

  FillInStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont counted = workbook.getFontAt(0);
    counted.setFontName(BODY);
    counted.setFontHeight(COUNTED);
    body = font(BODY, POINTS);
    heading = font(HEADING, POINTS);
  }

  private XSSFFont font(String name, double points) {
    XSSFFont font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeight(points);
    return font;
  }

  CellStyle title() {
    return made.computeIfAbsent(
        "title",
        _ -> {
          XSSFCellStyle style = style(font(HEADING, TITLE_POINTS), HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          return style;
        });
  }

  /** Left, middle and right. */
  List<CellStyle> head() {
    return beside("head", VerticalAlignment.CENTER, _ -> {});
  }

  /** The same to write on. */
  List<CellStyle> signature() {
    return beside("signature", VerticalAlignment.BOTTOM, style -> style.setLocked(false));
  }

  private List<CellStyle> beside(
      String name, VerticalAlignment vertical, Consumer<CellStyle> more) {
    return Stream.of(
            HorizontalAlignment.LEFT, HorizontalAlignment.CENTER, HorizontalAlignment.RIGHT)
        .map(
            side ->
                made.computeIfAbsent(
                    name + side,
                    _ -> {
                      XSSFCellStyle style = style(body, side);
                      style.setVerticalAlignment(vertical);
                      more.accept(style);
                      return style;
                    }))
        .toList();
  }

  CellStyle header() {
    return made.computeIfAbsent(
        "header",
        _ -> {
          XSSFCellStyle style = ruled(heading, HorizontalAlignment.CENTER);
          style.setFillForegroundColor(new XSSFColor(GREY));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  /** Text or nothing. */
  CellStyle plain(Use use) {
    return made.computeIfAbsent("plain" + use, _ -> used(use, use == Use.OPEN ? "" : TEXT));
  }

  /** Text that would be a formula if it were typed anew. */
  CellStyle quoted(Use use) {
    return made.computeIfAbsent(
        "quoted" + use,
        _ -> {
          XSSFCellStyle style = used(use, use == Use.OPEN ? "" : TEXT);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  CellStyle day(Use use) {
    return made.computeIfAbsent("day" + use, _ -> used(use, DAY));
  }

  CellStyle amount(FillInCell.Amount amount, Use use) {
    String format = format(amount);
    return made.computeIfAbsent("amount" + use + format, _ -> used(use, format));
  }

  /** What a spreadsheet holds of an amount: 0.08 of 8%. */
  static BigDecimal stored(FillInCell.Amount amount) {
    return percent(amount) ? amount.value().movePointLeft(2) : amount.value();
  }

  private static boolean percent(FillInCell.Amount amount) {
    return amount.unit().equals("%");
  }

  /** {@code "≥"#,##0.0"万人"} of ≥6.3万人. */
  static String format(FillInCell.Amount amount) {
    int scale = Math.clamp(amount.value().stripTrailingZeros().scale(), 0, DECIMALS);
    String digits = "#,##0" + (scale == 0 ? "" : "." + "0".repeat(scale));
    String unit = percent(amount) ? "%" : literal(amount.unit());
    return literal(amount.sign()) + digits + unit;
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : '"' + text.replaceAll("[\"\\\\;]", "") + '"';
  }

  private XSSFCellStyle used(Use use, String format) {
    XSSFCellStyle style = ruled(body, side(use));
    style.setLocked(!use.open());
    if (!format.isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
    return style;
  }

  private static HorizontalAlignment side(Use use) {
    return switch (use) {
      case CENTRED, OPEN -> HorizontalAlignment.CENTER;
      case GIVEN, OPEN_TEXT, HIDDEN -> HorizontalAlignment.LEFT;
    };
  }

  private XSSFCellStyle ruled(XSSFFont font, HorizontalAlignment side) {
    XSSFCellStyle style = style(font, side);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  /** Long text of the second sheet. */
  CellStyle note(boolean headline) {
    return made.computeIfAbsent(
        "note" + headline,
        _ -> {
          XSSFCellStyle style = style(headline ? heading : body, HorizontalAlignment.LEFT);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }

  private XSSFCellStyle style(XSSFFont font, HorizontalAlignment side) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(side);
    style.setWrapText(true);
    return style;
  }
}
