package org.zhengnuo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** Every container gives the same thing: lines with their place. */
class ReadersTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static List<String> texts(Reading reading) {
    return reading.paper().orElseThrow().lines().stream().map(Line::text).toList();
  }

  private static Reading html(String body) {
    return Readers.read("a.html", body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesTheSiteAroundAnArticleOut() {
    Reading reading =
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
    Reading reading =
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
    Reading reading = Readers.read("c.txt", "一、扩大内需\n二、改革开放\n".getBytes(GB18030));
    assertThat(texts(reading)).containsExactly("一、扩大内需", "二、改革开放");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.DECODED);
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(texts(Readers.read("d.docx", bytes.toByteArray())))
        .containsExactly("一、总体要求", "民生\t建学校", "民生\t建医院");
  }

  @Test
  void keepsThePageOfAPdfLine() throws IOException {
    Reading reading = Readers.read("e.pdf", pdf("first", "second"));
    assertThat(reading.paper().orElseThrow().lines())
        .filteredOn(line -> !line.text().isBlank())
        .extracting(Line::text, Line::page)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first", 1),
            org.assertj.core.groups.Tuple.tuple("second", 2));
  }

  @Test
  void saysThatAScanHasNoText() throws IOException {
    Reading reading = Readers.read("f.pdf", pdf("", ""));
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
