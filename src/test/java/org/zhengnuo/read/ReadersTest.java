package org.zhengnuo.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Paper;

/** Every container gives the same thing: lines with their place. */
class ReadersTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static List<String> texts(FileReading reading) {
    return reading.paper().orElseThrow().lines().stream().map(Line::text).toList();
  }

  private static FileReading html(String body) {
    return Readers.read("a.html", body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesTheSiteAroundAnArticleOut() {
    FileReading reading =
        html(
            """
            <html><body><div class="nav"><a href="/">首页</a> <a href="/x">政策</a></div>
            <div id="main"><h1>关于加快建设的意见</h1>
            <p>一、总体要求</p><p>坚持人民至上，
            补齐短板，到2027年基本建成。</p></div>
            <div class="footer">版权所有 某某市人民政府</div><script>var a = 1;</script></body></html>
            """);
    assertThat(texts(reading)).containsExactly("关于加快建设的意见", "一、总体要求", "坚持人民至上， 补齐短板，到2027年基本建成。");
    assertThat(reading.paper().orElseThrow().lines())
        .extracting(Line::number)
        .containsExactly(2, 3, 3);
  }

  @Test
  void repeatsACellInEveryRowAndColumnItSpans() {
    FileReading reading =
        html(
            """
            <table><tr><th>任务</th><th>目标</th><th>牵头单位</th></tr>
            <tr><td rowspan="2">增收</td><td>增长6%</td><td>财政局</td></tr>
            <tr><td colspan="2">无</td></tr></table>
            """);
    assertThat(texts(reading)).containsExactly("任务\t目标\t牵头单位", "增收\t增长6%\t财政局", "增收\t无\t无");
  }

  @Test
  void readsPagesThatAreNoUtf8() {
    byte[] bytes =
        "<html><meta charset=gb2312><body><p>推进“放管服”改革·优化环境</p></body></html>".getBytes(GB18030);
    assertThat(texts(Readers.read("b.html", bytes))).containsExactly("推进“放管服”改革·优化环境");
  }

  @Test
  void saysWhenATextWasNoUtf8() {
    FileReading reading = Readers.read("c.txt", "一、扩大内需\n二、改革开放\n".getBytes(GB18030));
    assertThat(texts(reading)).containsExactly("一、扩大内需", "二、改革开放");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DECODED);
  }

  @Test
  void readsUtf8OfWhichAFewBytesAreDamaged() {
    byte[] bytes = "一、扩大内需，稳定经济基本盘\n二、改革开放，激发市场活力\n".getBytes(UTF_8);
    bytes["一、扩大内需，稳定经济基本盘\n二、".getBytes(UTF_8).length] = (byte) 0xFF;
    FileReading reading = Readers.read("c.txt", bytes);
    assertThat(reading.paper().orElseThrow().lines())
        .extracting(Line::text)
        .first()
        .isEqualTo("一、扩大内需，稳定经济基本盘");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DAMAGED);
    assertThat(reading.findings()).extracting(Finding::line).containsExactly(2);
  }

  @Test
  void readsAPageOfWhichAFewBytesAreDamaged() {
    String before = "<html><body>\n<p>一、扩大内需，稳定经济基本盘</p>\n<p>二、改革开放，";
    byte[] bytes = (before + "激发市场活力</p></body></html>").getBytes(UTF_8);
    bytes[before.getBytes(UTF_8).length] = (byte) 0xFF;
    FileReading reading = Readers.read("c.html", bytes);
    assertThat(texts(reading)).first().isEqualTo("一、扩大内需，稳定经济基本盘");
    assertThat(texts(reading)).last().asString().startsWith("二、改革开放，").endsWith("发市场活力");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::line)
        .containsExactly(tuple(FindingCode.DAMAGED, 3));
    assertThat(reading.findings().getFirst().message()).contains("c.html").contains("处字节损坏");
  }

  @Test
  void readsUtf16WithItsMark() {
    String text = "一、扩大内需\n二、改革开放\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      FileReading reading = Readers.read("c.txt", ("\uFEFF" + text).getBytes(charset));
      assertThat(texts(reading)).containsExactly("一、扩大内需", "二、改革开放");
      assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DECODED);
      String page = "\uFEFF<html><body><p>一、扩大内需</p></body></html>";
      assertThat(texts(Readers.read("c.html", page.getBytes(charset)))).containsExactly("一、扩大内需");
    }
  }

  @Test
  void aDamagedByteIsNeverTheLossOfAFile() {
    String text = "一、扩大内需，稳定经济基本盘\n二、改革开放，激发市场活力\n";
    byte[] gb = text.getBytes(GB18030);
    gb[gb.length - 2] = (byte) 0xFF;
    assertThat(texts(Readers.read("c.txt", gb))).first().isEqualTo("一、扩大内需，稳定经济基本盘");
    byte[] zero = text.getBytes(UTF_8);
    zero["一、扩".getBytes(UTF_8).length - 1] = 0;
    FileReading reading = Readers.read("c.txt", zero);
    assertThat(texts(reading)).last().isEqualTo("二、改革开放，激发市场活力");
    assertThat(reading.findings()).extracting(Finding::code).contains(FindingCode.DAMAGED);
    byte[] latin = "plain words, one after the other, of a short notice 2024".getBytes(UTF_8);
    latin[3] = (byte) 0xFF;
    assertThat(texts(Readers.read("c.txt", latin))).first().asString().startsWith("pla\uFFFDn");
  }

  @Test
  void dropsWhatPrintsNothingAndSaysSo() {
    String text = "一、扩大\u200b内需\n（牵\u00ad头单位：市\ue010商务局）\n二、改\u200b革\u0007\n";
    FileReading reading = Readers.read("c.txt", text.getBytes(UTF_8));
    assertThat(texts(reading)).containsExactly("一、扩大内需", "（牵头单位：市商务局）", "二、改革");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::line)
        .containsExactlyInAnyOrder(
            tuple(FindingCode.DROPPED, 1),
            tuple(FindingCode.DROPPED, 2),
            tuple(FindingCode.DROPPED, 2),
            tuple(FindingCode.DROPPED, 3));
    assertThat(reading.findings())
        .extracting(Finding::message)
        .contains("有 2 个不显示的零宽字符（U+200B）没有读入，在第 1、3 行");
  }

  @Test
  void refusesAPageInNoCharset() {
    byte[] bytes = new byte[400];
    Arrays.fill(bytes, (byte) 0xFF);
    System.arraycopy("<p>".getBytes(UTF_8), 0, bytes, 0, 3);
    FileReading reading = Readers.read("c.html", bytes);
    assertThat(reading.paper()).isEmpty();
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNREADABLE);
  }

  @Test
  void readsParagraphsAndMergedCellsOfDocx() throws IOException {
    String xml =
        """
        <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>一、</w:t></w:r><w:r><w:t>总体要求</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>民生</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>建学校</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>建医院</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>
        """;
    assertThat(texts(Readers.read("d.docx", docx(Map.of("word/document.xml", xml)))))
        .containsExactly("一、总体要求", "民生\t建学校", "民生\t建医院");
  }

  @Test
  void aCellOverAllColumnsIsSaidOnce() {
    String html =
        "<table><tr><td colspan=4>一、民生</td></tr>"
            + "<tr><td>1</td><td colspan=2>建学校</td><td>市教育局</td></tr></table>";
    Paper paper =
        Readers.read("t.html", html.getBytes(StandardCharsets.UTF_8)).paper().orElseThrow();
    assertThat(paper.lines())
        .extracting(Line::text)
        .containsExactly("一、民生\t\t\t", "1\t建学校\t建学校\t市教育局");
    assertThat(paper.blocks()).allMatch(block -> block instanceof Block.Row);
  }

  @Test
  void aCellOfDocxThatSpansColumnsStandsInEach() throws IOException {
    String xml =
        word(
            """
            <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>民生</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>建学校</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);
    assertThat(texts(Readers.read("d.docx", docx(Map.of("word/document.xml", xml)))))
        .containsExactly("民生\t民生", "1\t建学校");
  }

  @Test
  void keepsBoldTypeWhereAPaperGivesItAMeaning() throws IOException {
    String rule = "<w:p><w:r><w:t>黑体为主办单位，其他为协办单位</w:t></w:r></w:p>";
    String owners =
        "<w:p><w:r><w:t>责任单位：</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>县水务局</w:t></w:r>"
            + "<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>、县财政局、</w:t></w:r>"
            + "<w:r><w:rPr><w:rFonts w:eastAsia='黑体'/></w:rPr><w:t>县民政局</w:t></w:r></w:p>";
    assertThat(bold(docx(Map.of("word/document.xml", word(rule + owners)))))
        .containsExactly("县水务局", "县民政局");
    assertThat(bold(docx(Map.of("word/document.xml", word(owners))))).isEmpty();
  }

  private static List<String> bold(byte[] docx) {
    Paper paper = Readers.read("d.docx", docx).paper().orElseThrow();
    return paper.lines().stream()
        .flatMap(
            line -> paper.bold(line).stream().map(b -> line.text().substring(b.from(), b.to())))
        .toList();
  }

  @Test
  void countsTheNumbersThatWordCounts() throws IOException {
    String numbering =
        """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
        </w:numbering>
        """;
    String styles =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:style w:styleId="chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="derived"><w:basedOn w:val="chapter"/></w:style>
        </w:styles>
        """;
    String xml =
        word(
            numbered("<w:pStyle w:val='derived'/>", "经济")
                + numbered(place(1, 1), "稳增长")
                + numbered(place(2, 0), "修路")
                + numbered(place(2, 0), "")
                + numbered(place(2, 0), "建桥")
                + numbered(place(1, 1), "促消费")
                + numbered("<w:pStyle w:val='chapter'/>", "民生")
                + numbered(place(1, 1), "教育")
                + numbered(place(3, 0), "建校")
                + numbered(place(4, 0), "说明")
                + numbered(place(0, 0), "落款"));
    Map<String, String> parts =
        Map.of(
            "word/document.xml", xml, "word/numbering.xml", numbering, "word/styles.xml", styles);
    assertThat(texts(Readers.read("d.docx", docx(parts))))
        .containsExactly(
            "一、经济", "（一）稳增长", "1.修路", "", "3.建桥", "（二）促消费", "二、民生", "（一）教育", "1.建校", "说明", "落款");
  }

  private static String place(int list, int level) {
    return "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, list);
  }

  private static String numbered(String properties, String text) {
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, text);
  }

  private static String word(String body) {
    return "<w:document"
        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static byte[] docx(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void keepsThePageOfAPdfLine() throws IOException {
    FileReading reading = Readers.read("e.pdf", pdf("first", "second"));
    assertThat(reading.paper().orElseThrow().lines())
        .filteredOn(line -> !line.text().isBlank())
        .extracting(Line::text, Line::page)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first", 1),
            org.assertj.core.groups.Tuple.tuple("second", 2));
  }

  @Test
  void saysThatAScanHasNoText() throws IOException {
    FileReading reading = Readers.read("f.pdf", pdf("", ""));
    assertThat(reading.paper()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.NO_TEXT);
  }

  @Test
  void saysWhatCannotBeRead() {
    assertThat(Readers.read("g.txt", new byte[0]).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.EMPTY);
    assertThat(Readers.read("h.bin", new byte[] {1, 0, 2}).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNREADABLE);
    assertThat(Readers.read("i.docx", new byte[] {'P', 'K', 3, 4, 0}).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("i.docx"));
    assertThat(Readers.read("j.txt", new byte[] {(byte) 0xff, (byte) 0xff, 'a'}).paper()).isEmpty();
  }

  @Test
  void aFormFeedBeginsAPage() {
    List<String> towns = List.of("青山", "白水", "黄桥", "绿岛");
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      String town = towns.get(page - 1);
      text.append("云谷县人民政府公报\n（" + page + "）建冷库" + page + "座，市场由省委网信\n");
      text.append("办会同" + town + "镇认定。\n" + page + "\n\f");
    }
    Paper paper = Readers.read("f.txt", text.toString().getBytes(UTF_8)).paper().orElseThrow();
    assertThat(paper.lines().stream().filter(l -> !l.text().isBlank()).map(Line::page).distinct())
        .containsExactly(1, 2, 3, 4);
    assertThat(paper.blocks().stream().map(b -> b.passage().text()))
        .containsExactly(
            "（1）建冷库1座，市场由省委网信办会同青山镇认定。",
            "（2）建冷库2座，市场由省委网信办会同白水镇认定。",
            "（3）建冷库3座，市场由省委网信办会同黄桥镇认定。",
            "（4）建冷库4座，市场由省委网信办会同绿岛镇认定。");
    assertThat(Readers.read("g.txt", "一页\n".getBytes(UTF_8)).paper().orElseThrow().lines())
        .extracting(Line::page)
        .containsExactly(0);
  }

  @Test
  void saysThatAPdfBrokeOff() throws IOException {
    byte[] whole = pdf("first", "second", "third");
    FileReading reading = Readers.read("g.pdf", Arrays.copyOf(whole, whole.length * 3 / 4));
    assertThat(Readers.read("g.pdf", whole).findings()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DAMAGED);
  }

  private static byte[] pdf(String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 700);
          content.showText(text);
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
