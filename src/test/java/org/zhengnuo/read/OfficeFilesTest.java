package org.zhengnuo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.workbook.OldWord;

/** Workbooks, CSV and Word of every age as lines. */
class OfficeFilesTest {

  private static List<String> texts(FileReading reading) {
    return reading.paper().orElseThrow().lines().stream().map(Line::text).toList();
  }

  private static List<Integer> numbers(FileReading reading) {
    return reading.paper().orElseThrow().lines().stream().map(Line::number).toList();
  }

  private static void row(Sheet sheet, int at, Object... cells) {
    org.apache.poi.ss.usermodel.Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  /** A title over all columns, a header, rows of which two share a unit. */
  private static byte[] list(Workbook workbook, int sheets) throws IOException {
    for (int i = 0; i < sheets; i++) {
      Sheet sheet = workbook.createSheet(i == 0 ? "重点任务" : "民生" + i);
      if (i == 0) {
        row(sheet, 0, "云谷县2025年重点任务清单");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      }
      row(sheet, 2, "序号", "工作任务", "牵头单位", "完成时限");
      row(sheet, 3, 1, "新建冷库\n三座", "县商务局", "2025年9月");
      row(sheet, 4, 2, "改造市场两处", "", 0.5);
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    workbook.close();
    return bytes.toByteArray();
  }

  @Test
  void aRowIsALineOfItsNumberAndMergedCellsAreRepeated() throws IOException {
    for (byte[] bytes : List.of(list(new XSSFWorkbook(), 1), list(new HSSFWorkbook(), 1))) {
      FileReading reading = Readers.read("list.bin", bytes);
      assertThat(texts(reading))
          .containsExactly(
              "云谷县2025年重点任务清单",
              "序号\t工作任务\t牵头单位\t完成时限",
              "1\t新建冷库 三座\t县商务局\t2025年9月",
              "2\t改造市场两处\t县商务局\t0.5");
      assertThat(numbers(reading)).containsExactly(1, 3, 4, 5);
      assertThat(reading.findings()).isEmpty();
    }
  }

  @Test
  void eachOfSeveralSheetsHasItsNameAndItsThousand() throws IOException {
    FileReading reading = Readers.read("list.xlsx", list(new XSSFWorkbook(), 2));
    assertThat(numbers(reading)).containsExactly(1, 3, 4, 5, 1003, 1003, 1004, 1005);
    assertThat(texts(reading))
        .as("the first has a title of its own")
        .doesNotContain("重点任务")
        .containsSubsequence("云谷县2025年重点任务清单", "民生1", "序号\t工作任务\t牵头单位\t完成时限");
  }

  @Test
  void whatASpreadsheetHidesIsNotReadAndIsTold() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    row(workbook.createSheet("明"), 0, "一、建设冷库");
    row(workbook.createSheet("暗"), 0, "选项");
    workbook.setSheetHidden(1, true);
    FileReading reading = Readers.read("list.xlsx", bytes(workbook));
    assertThat(texts(reading)).containsExactly("一、建设冷库");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DROPPED);
    assertThat(reading.findings().getFirst().message()).contains("暗");
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void aWorkbookBeyondALimitOrBrokenOffIsAFinding() throws IOException {
    byte[] whole = list(new XSSFWorkbook(), 1);
    FileReading half = Readers.read("list.xlsx", Arrays.copyOf(whole, whole.length / 2));
    assertThat(half.paper()).isEmpty();
    assertThat(half.findings()).extracting(Finding::code).containsExactly(FindingCode.UNREADABLE);
    assertThat(half.findings().getFirst().message()).contains("list.xlsx");
    FileReading bomb =
        Readers.read("bomb.xlsx", zip("xl/workbook.xml", new byte[Limits.USUAL.inflated() + 9]));
    assertThat(bomb.findings()).extracting(Finding::code).containsExactly(FindingCode.LIMIT);
  }

  @Test
  void csvIsReadInAnyCharsetWithAnyDelimiter() {
    String table = "序号,任务,牵头单位\n1,\"建冷库，\n修市场\",县商务局\n\n二、民生,,\n2,建学校,县教育局\n";
    List<Charset> charsets =
        List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);
    for (Charset charset : charsets) {
      FileReading reading = Readers.read("a.csv", ("\uFEFF" + table).getBytes(charset));
      assertThat(texts(reading).subList(1, 4))
          .containsExactly("1\t建冷库， 修市场\t县商务局", "二、民生", "2\t建学校\t县教育局");
    }
    FileReading tabs = Readers.read("a.csv", table.replace(',', '\t').getBytes());
    assertThat(texts(tabs).getFirst()).isEqualTo("序号\t任务\t牵头单位");
    assertThat(numbers(tabs)).startsWith(1, 2);
  }

  @Test
  void anOpenQuoteIsToldAndTheRowsAreRead() {
    FileReading reading = Readers.read("a.csv", "任务,牵头单位\n\"建冷库,县商务局\n".getBytes());
    assertThat(texts(reading)).containsExactly("任务\t牵头单位", "\"建冷库\t县商务局");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DAMAGED);
  }

  @Test
  void oldWordIsReadWithItsNumbersItsTablesAndWithoutWhatARevisionDeleted() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src", "test", "resources", "read", "tasks.doc"));
    FileReading reading = Readers.read("tasks.wps", bytes);
    assertThat(texts(reading))
        .containsSubsequence(
            "一、经济发展",
            "（一）工业提质",
            "1.新建标准厂房五万平方米。（牵头单位：县工业和信息化局）",
            "2.培育规上企业十家。（牵头单位：县统计局）",
            "二、民生改善",
            "（一）教育扩容",
            "1.新增学位六百个。（牵头单位：县教育局）",
            "三、加快修建三条农村公路。（责任单位：县交通运输局）",
            "序号\t工作任务\t牵头单位\t配合单位",
            "一、产业提升\t一、产业提升\t一、产业提升\t一、产业提升",
            "2\t改造农贸市场两处\t县商务局\t县住房城乡建设局");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DROPPED);
    FileReading half = Readers.read("tasks.doc", Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(half.findings()).extracting(Finding::file).contains("tasks.doc");
  }

  @Test
  void trackedChangesAreAcceptedAndTablesInTablesAreFrames() throws IOException {
    String body =
        p(
                r("新建")
                    + "<w:del>"
                    + "<w:r><w:delText>两</w:delText></w:r></w:del><w:ins>"
                    + r("三")
                    + "</w:ins>"
                    + r("座。"))
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("县商")
            + "</w:p>"
            + p(r("务局"))
            + "<w:moveFrom>"
            + r("旧处")
            + "</w:moveFrom>"
            + "<w:tbl>"
            + row(
                cell(
                    p(r("眉"))
                        + "<w:tbl>"
                        + row(cell(p(r("任务"))), cell(p(r("责任单位"))))
                        + row(cell(p(r("建库"))), cell(p(r("县商务局"))))
                        + "</w:tbl>"
                        + p("")))
            + "</w:tbl>";
    FileReading reading = Readers.read("a.docx", docx(body));
    assertThat(texts(reading))
        .filteredOn(text -> !text.isBlank())
        .containsExactly("新建三座。", "县商务局", "眉", "任务\t责任单位", "建库\t县商务局");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DROPPED);
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String cell(String blocks) {
    return "<w:tc>" + blocks + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static byte[] docx(String body) throws IOException {
    String xml = "<w:document><w:body>" + body + "</w:body></w:document>";
    return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void aFileThatNoReaderKnowsIsCalledByItsName() throws IOException {
    assertThat(why(zip("OFD.xml", new byte[9]))).contains("OFD 版式文件");
    assertThat(why(zip("a.txt", new byte[9]))).contains("压缩包");
    assertThat(why(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0})).contains("图片");
  }

  private static String why(byte[] bytes) {
    return Readers.read("a.bin", bytes).findings().getFirst().message();
  }

  @Test
  void saysWhereNumbersOfAnOldWordFileAreLost() {
    OldWord.Text whole = new OldWord.Text(List.of("1.新建冷库三座。"), false, false);
    OldWord.Text damaged = new OldWord.Text(List.of("新建冷库三座。"), false, true);
    assertThat(OldWordReader.paper("a.doc", whole).findings()).isEmpty();
    assertThat(OldWordReader.paper("a.doc", damaged).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.DROPPED);
  }
}
