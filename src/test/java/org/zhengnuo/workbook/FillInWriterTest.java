package org.zhengnuo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhengnuo.workbook.FillInCell.Amount;
import org.zhengnuo.workbook.FillInCell.Day;
import org.zhengnuo.workbook.FillInCell.Words;
import org.zhengnuo.workbook.FillInColumn.Use;

class FillInWriterTest {

  private static final List<FillInColumn> COLUMNS =
      List.of(
          new FillInColumn("事项", 36, Use.GIVEN, List.of()),
          new FillInColumn("目标值", 14, Use.CENTRED, List.of()),
          new FillInColumn("时限", 10, Use.CENTRED, List.of()),
          new FillInColumn("状态", 7, Use.OPEN, List.of("推进中", "已完成")),
          new FillInColumn("进展", 22, Use.OPEN_TEXT, List.of()),
          new FillInColumn("标识", 12, Use.HIDDEN, List.of()));

  private static final List<FillInCell> ROW =
      row(
          "新建小学12所",
          new Amount(new BigDecimal("6.30"), "≥", "万人"),
          new Day(LocalDate.of(2031, 12, 31)));

  @Test
  void holdsRealNumbersAndDays() throws IOException {
    XSSFSheet sheet = written(ROW);
    assertThat(cell(sheet, "B4").getNumericCellValue()).isEqualTo(6.3);
    assertThat(shown(sheet, "B4")).isEqualTo("≥6.3万人");
    assertThat(cell(sheet, "C4").getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2031, 12, 31));
    assertThat(shown(sheet, "C4")).isEqualTo("2031-12-31");
  }

  @Test
  void holdsAPercentageAsAShare() throws IOException {
    XSSFSheet sheet = written(row("", new Amount(new BigDecimal("6.5"), "", "%"), new Words("")));
    assertThat(cell(sheet, "B4").getNumericCellValue()).isEqualTo(0.065);
    // Shown with as many decimals as were promised.
    assertThat(shown(sheet, "B4")).isEqualTo("6.5%");
  }

  @Test
  void neverWritesAFormula() throws IOException {
    for (String text : List.of("=1+1", "+1", "-1", "@a", "＝1")) {
      XSSFSheet sheet = written(row(text, new Words(text), new Words("\u0001" + text)));
      for (String at : List.of("A4", "B4", "C4")) {
        assertThat(cell(sheet, at).getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(sheet, at).getStringCellValue()).endsWith(text);
      }
      assertThat(cell(sheet, "A4").getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void locksAllButWhatIsFilledIn() throws IOException {
    XSSFSheet sheet = written(ROW);
    assertThat(sheet.getProtect()).isTrue();
    assertThat(sheet.isSortLocked() || sheet.isAutoFilterLocked() || sheet.isInsertRowsLocked())
        .isFalse();
    for (String at : List.of("A4", "B4", "C4", "F4", "A3", "D3")) {
      assertThat(cell(sheet, at).getCellStyle().getLocked()).as(at).isTrue();
    }
    for (String at : List.of("D4", "E4", "A5")) {
      assertThat(cell(sheet, at).getCellStyle().getLocked()).as(at).isFalse();
    }
    assertThat(sheet.isColumnHidden(5)).isTrue();
    assertThat(sheet.isColumnHidden(4)).isFalse();
  }

  @Test
  void offersTheChoicesOfAColumn() throws IOException {
    DataValidation allowed = all(List.of(ROW, ROW)).getDataValidations().getFirst();
    assertThat(allowed.getValidationConstraint().getExplicitListValues())
        .containsExactly("推进中", "已完成");
    assertThat(allowed.getRegions().getCellRangeAddresses()[0].formatAsString()).isEqualTo("D4:D5");
    assertThat(allowed.getShowErrorBox()).isTrue();
  }

  @Test
  void printsOnA4OnePageWideUnderItsHeader() throws IOException {
    XSSFSheet sheet = written(ROW);
    PrintSetup print = sheet.getPrintSetup();
    assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(print.getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(List.of((int) print.getFitWidth(), (int) print.getFitHeight()))
        .containsExactly(1, 0);
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    assertThat(sheet.getFooter().getRight()).isEqualTo("第 &P 页，共 &N 页");
    assertThat(sheet.getFooter().getLeft()).isEqualTo("甲&&乙");
    assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("$A$1:$E$5");
  }

  @Test
  void setsTheTableBetweenTitleAndSignatures() throws IOException {
    XSSFSheet sheet = written(ROW);
    assertThat(cell(sheet, "A1").getStringCellValue()).isEqualTo("题目");
    assertThat(cell(sheet, "A2").getStringCellValue()).isEqualTo("单位");
    assertThat(cell(sheet, "A3").getStringCellValue()).isEqualTo("事项");
    assertThat(cell(sheet, "A5").getStringCellValue()).isEqualTo("填报人");
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
    XSSFSheet notes = sheet.getWorkbook().getSheet("说明");
    assertThat(cell(notes, "B2").getStringCellValue()).isEqualTo("2031-06");
  }

  @Test
  void givesEachRowTheHeightOfItsText() throws IOException {
    XSSFSheet sheet = all(List.of(ROW, row("字".repeat(170), new Words(""), new Words(""))));
    assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(34);
    assertThat(sheet.getRow(4).getHeightInPoints()).isBetween(10 * 14f, 13 * 14f);
    assertThat(written(row("字".repeat(9_000), new Words(""), new Words(""))).getRow(3).getHeight())
        .isEqualTo((short) (409 * 20));
  }

  @Test
  void writesAFormWithoutRows() throws IOException {
    XSSFSheet sheet = all(List.of());
    assertThat(sheet.getDataValidations()).isEmpty();
    assertThat(cell(sheet, "A4").getStringCellValue()).isEqualTo("填报人");
  }

  @Test
  void takesNoMoreRowsThanAnyoneFillsIn() {
    List<List<FillInCell>> rows = Collections.nCopies(FillInSheet.MOST_ROWS + 1, ROW);
    assertThatThrownBy(() -> form(rows)).hasMessageContaining("at most 2000");
  }

  private static List<FillInCell> row(String matter, FillInCell target, FillInCell due) {
    return List.of(
        new Words(matter), target, due, FillInCell.BLANK, FillInCell.BLANK, new Words("id-1"));
  }

  private static FillInSheet form(List<List<FillInCell>> rows) {
    return new FillInSheet(
        "填报表",
        "题目",
        List.of("单位", "期", "日期"),
        COLUMNS,
        rows,
        List.of("填报人", "审核人", "日期"),
        "甲&乙",
        List.of(List.of("说明"), List.of("填报期", "2031-06")));
  }

  private static XSSFSheet written(List<FillInCell> row) throws IOException {
    return all(List.of(row));
  }

  private static XSSFSheet all(List<List<FillInCell>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FillInWriter.write(form(rows), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
  }

  private static Cell cell(XSSFSheet sheet, String address) {
    CellAddress at = new CellAddress(address);
    return sheet.getRow(at.getRow()).getCell(at.getColumn());
  }

  private static String shown(XSSFSheet sheet, String address) {
    return new DataFormatter().formatCellValue(cell(sheet, address));
  }
}
