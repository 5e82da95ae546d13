package org.zhengnuo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetStreamTest {

  private static final SheetStream SHEET =
      new SheetStream(List.of(new Column("序号", 6), new Column("原文", 60)));

  @TempDir Path folder;

  @Test
  void freezesTheHeaderAndFiltersEveryColumn() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "甲"), List.of("2", "乙")));
    assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:B3\"");
    assertThat(sheet).contains("<is><t>原文</t></is>").contains("width=\"60\"");
  }

  @Test
  void holdsFormulasAndMarkupAsText() throws IOException {
    String sheet = sheet(Stream.of(List.of("=1+1", "<b>&\u0001")));
    assertThat(sheet).doesNotContain("<f>").contains("<t>=1+1</t>").contains("&lt;b&gt;&amp;");
    assertThat(sheet).doesNotContain("\u0001");
  }

  @Test
  void cutsACellThatIsTooLongForAWorkbook() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "长".repeat(40_000))));
    assertThat(sheet.contains("<t>" + "长".repeat(32_766) + "…</t>")).isTrue();
  }

  @Test
  void takesAHundredThousandRows() throws IOException {
    String sheet = sheet(IntStream.rangeClosed(1, 100_000).mapToObj(i -> List.of("" + i, "文")));
    assertThat(sheet.contains("<row r=\"100001\" ")).isTrue();
    assertThat(sheet.contains("<autoFilter ref=\"A1:B100001\"")).isTrue();
  }

  @Test
  void holdsNumbersOfAColumnOfNumbersAsNumbers() throws IOException {
    SheetStream numbers =
        new SheetStream(List.of(new Column("数值", 10, true), new Column("编号", 10)));
    try (OutputStream out = Files.newOutputStream(file())) {
      numbers.write(
          "表", Stream.of(List.of("6.30", "007"), List.of("=1+1", "6")), _ -> List.of(), out);
    }
    assertThat(part("xl/worksheets/sheet1.xml"))
        .contains("<v>6.30</v>")
        .contains("<t>007</t>")
        .contains("<t>=1+1</t>")
        .contains("<t>6</t>");
  }

  @Test
  void statesNoSizeItCannotKnow() throws IOException {
    assertThat(sheet(Stream.of(List.of("1", "甲")))).doesNotContain("<dimension");
  }

  @Test
  void leavesWhatIsToBeFilledInTrulyBlank() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "")));
    assertThat(sheet).contains("<c r=\"B2\" s=\"3\"/>").doesNotContain("<t></t>");
  }

  @Test
  void printsOnePageWideUnderItsHeader() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "甲")));
    assertThat(sheet)
        .contains("<pageSetUpPr fitToPage=\"1\"/>")
        .contains("orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"");
    assertThat(part("xl/workbook.xml"))
        .contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'责任台账'!$1:$1<")
        .contains(">'责任台账'!$A$1:$B$2<");
  }

  @Test
  void explainsItselfOnASecondSheet() throws IOException {
    sheet(Stream.of(List.of("1", "甲"), List.of("2", "乙")));
    assertThat(part("xl/worksheets/sheet2.xml")).contains("<t>行数</t>").contains("<t>2</t>");
    assertThat(part("xl/workbook.xml")).contains("<sheet name=\"说明\" sheetId=\"2\"");
  }

  @Test
  void isWellFormedInEveryPart() throws Exception {
    sheet(Stream.of(List.of("<&>\"' ", "\uD840\uDC00")));
    try (ZipFile zip = new ZipFile(file().toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains("[Content_Types].xml", "_rels/.rels", "xl/styles.xml");
      for (ZipEntry part : zip.stream().toList()) {
        DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(zip.getInputStream(part));
      }
    }
  }

  @Test
  void givesEachRowTheHeightOfItsLongestCell() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "甲"), List.of("2", "字".repeat(60))));
    assertThat(sheet).contains("<row r=\"2\" ht=\"16\">").contains("<row r=\"3\" ht=\"48\">");
    assertThat(sheet(Stream.of(List.of("1", "字".repeat(9_000))))).contains("ht=\"409\"");
  }

  @Test
  void namesColumnsBeyondTheAlphabet() {
    assertThat(List.of(SheetWriter.name(0), SheetWriter.name(25), SheetWriter.name(26)))
        .containsExactly("A", "Z", "AA");
    assertThat(SheetWriter.name(27 * 26)).isEqualTo("AAA");
  }

  private String sheet(Stream<List<String>> rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file())) {
      SHEET.write("责任台账", rows, n -> List.of(List.of("说明"), List.of("行数", "" + n)), out);
    }
    return part("xl/worksheets/sheet1.xml");
  }

  private Path file() {
    return folder.resolve("ledger.xlsx");
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file().toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
