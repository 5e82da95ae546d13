package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.read.FileReading;
import org.zhengnuo.read.Readers;
import org.zhengnuo.text.Paper;

/** A paper that is made to be slow or large costs no more than a large paper. */
class HostilePapersTest {

  private static final String HEAD = "某县2024年重点工作任务分工方案\n\n某政发〔2024〕1号\n\n";
  private static final Duration LONG = Duration.ofSeconds(30);

  private static String lines(int count, String form) {
    return IntStream.range(0, count)
        .mapToObj(i -> form.replace("N", Integer.toString(i)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Each took more than 40 seconds, or ended the run with an overflow of the stack. */
  static Stream<Arguments> texts() {
    String han = "全面推进乡村振兴工作";
    return Stream.of(
        Arguments.of("a 《 that is never closed", HEAD + "1．落实《" + han.repeat(3000) + "。\n"),
        Arguments.of("bracket pairs", HEAD + "1．" + "（市局）".repeat(50_000) + "\n"),
        Arguments.of("numbered items", HEAD + lines(10_000, "N．推进第N批改造。\n牵头单位：县交通局\n责任单位：县财政局")),
        Arguments.of("the same number", HEAD + lines(20_000, "1．推进第N批改造。（责任单位：县交通局）")),
        Arguments.of("open lines", HEAD + lines(8000, "加快推进全县重点领域各项改革任务落地见效并持续深化第N项")),
        Arguments.of("short lines", HEAD + "甲乙\n".repeat(25_000)),
        Arguments.of("digits", HEAD + "1．" + "1".repeat(800_000) + "\n"),
        Arguments.of("lists that go on", HEAD + "1．（责任单位：" + "县局等部门和".repeat(20_000) + "）\n"),
        Arguments.of("a chronicle of one run", "某县大事记\n1月\n1日 " + "县局会商".repeat(20_000) + "。\n"),
        Arguments.of("leaders", "某县政府领导分工\n\n" + "书记、".repeat(30_000) + "王明同志负责工作。\n"),
        Arguments.of("acts", "某县关于任免的通知\n\n县政府决定：\n\n" + "王明任甲局局长，".repeat(20_000) + "。\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsAnyText(String name, String text) {
    Parsed parsed =
        assertTimeoutPreemptively(
            LONG, () -> parse("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.documents()).isNotEmpty();
  }

  @Test
  void readsTablesInTables() {
    String page = "<table><tr><td>".repeat(5000) + "深" + "</td></tr></table>".repeat(5000);
    FileReading reading = assertTimeoutPreemptively(LONG, () -> html(page));
    assertThat(reading.findings()).extracting("code").containsExactly(FindingCode.LIMIT);
    assertThat(reading.findings().getFirst().message()).contains("a.html", "256 层");
  }

  @Test
  void readsCellsThatSpanEverything() {
    String cell = "<td colspan=999 rowspan=999>政府单位</td>".repeat(9);
    String page = "<table>" + ("<tr>" + cell + "</tr>").repeat(300) + "</table>";
    FileReading reading = assertTimeoutPreemptively(LONG, () -> html(page));
    assertThat(reading.paper()).isPresent();
    assertThat(reading.findings()).extracting("code").contains(FindingCode.LIMIT);
  }

  @Test
  void unpacksNoMoreThanAPaperMayHold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 600; i++) {
        zip.write(megabyte);
      }
    }
    FileReading reading = Readers.read("a.docx", bytes.toByteArray());
    assertThat(reading.paper()).isEmpty();
    assertThat(reading.findings()).extracting("code").containsExactly(FindingCode.LIMIT);
    assertThat(reading.findings().getFirst().message()).contains("“a.docx”", "8 MB");
  }

  @Test
  void saysWhereALongPaperIsCut() {
    FileReading reading =
        Readers.read("a.txt", "甲乙。\n".repeat(60_000).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.paper().orElseThrow().lines()).hasSize(50_000);
    assertThat(reading.findings()).extracting("code").containsExactly(FindingCode.LIMIT);
    assertThat(reading.findings().getFirst().line()).isEqualTo(50_001);
  }

  @Test
  void endsALineWithACarriageReturnAlone() {
    byte[] bytes = "一、修路\r二、架桥\u2028三、造林\u0085四、护林\r\n五、治水".getBytes(StandardCharsets.UTF_8);
    Paper paper = Readers.read("a.txt", bytes).paper().orElseThrow();
    assertThat(paper.lines())
        .extracting("text")
        .containsExactly("一、修路", "二、架桥", "三、造林", "四、护林", "五、治水");
  }

  private static FileReading html(String body) {
    String page = "<html><body>" + body + "</body></html>";
    return Readers.read("a.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static Parsed parse(String file, byte[] bytes) {
    Paper paper = Readers.read(file, bytes).paper().orElseThrow();
    return Genres.best(paper).parse(paper, GenreFixture.context());
  }
}
