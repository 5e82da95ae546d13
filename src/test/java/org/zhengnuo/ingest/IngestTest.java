package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.search.query.ItemField;

/** What a seeds folder becomes: good papers are read whatever stands beside them. */
class IngestTest {

  private static final String DIVISION =
      """
      青州市人民政府
      关于分解落实2025年重点工作任务的通知
      青政发〔2025〕3号

      各镇人民政府，市政府各部门：

      一、扩大有效投资

      1.开工建设人民医院新院区，年底前完成主体工程。（牵头领导：王海。承办单位：市卫生健康局，市财政局）

      2.新建充电桩200个。（牵头领导：李平。承办单位：市发展和改革局、市商务局等）

      青州市人民政府
      2025年2月8日
      """;

  @TempDir private Path seeds;

  private Ingest.Result read() {
    return Ingest.read(seeds, "code", file -> {});
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(seeds.resolve(name), text);
  }

  private static List<FindingCode> codes(Ingest.Result result) {
    return result.report().findings().stream().map(Finding::code).toList();
  }

  @Test
  void readsItemsWithOwnersAndLines() throws IOException {
    put("qingzhou-2025.txt", DIVISION);
    List<Item> tasks = read().corpus().items().stream().filter(i -> !i.ownership().none()).toList();
    assertThat(tasks).extracting(Item::id).containsExactly("qingzhou-2025-1", "qingzhou-2025-2");
    Item first = tasks.getFirst();
    assertThat(first.text()).isEqualTo("开工建设人民医院新院区，年底前完成主体工程。");
    assertThat(first.deadline()).isEqualTo("年底前");
    assertThat(first.span().firstLine()).isEqualTo(9);
    assertThat(first.ownership().owners())
        .extracting(o -> o.printed())
        .containsExactly("市卫生健康局", "市财政局");
  }

  @Test
  void goesOnPastWhatCannotBeRead() throws IOException {
    put("good.txt", DIVISION);
    put("empty.txt", "");
    put("blank.txt", "  \n\n");
    Files.write(seeds.resolve("binary.bin"), new byte[] {0, 1, 2, 3, 0, 9});
    Files.write(seeds.resolve("broken.pdf"), "%PDF-1.7 nothing more".getBytes());
    Files.write(seeds.resolve("old.txt"), DIVISION.getBytes(Charset.forName("GB18030")));
    Ingest.Result result = read();
    assertThat(result.report().lost()).isTrue();
    assertThat(result.report().findings())
        .filteredOn(f -> f.code().lost())
        .extracting(Finding::file)
        .containsExactlyInAnyOrder("empty.txt", "blank.txt", "binary.bin", "broken.pdf");
    assertThat(codes(result)).contains(FindingCode.DECODED);
    assertThat(result.corpus().library().documents())
        .extracting(Document::id)
        .contains("good", "old");
  }

  @Test
  void showsWhatIsPrintedAndKnowsWhoIsMeant() throws IOException {
    put(
        "a.txt",
        """
        青州市人民政府办公室关于印发２０２５年重点⼯作分工的通知
        青政办发〔２０２５〕７号
        一、產業發展
        １．建设⼚房２座，增长６．５％。（牽頭單位：市⼯業和信息化局；責任單位：市财政局）
        """);
    Ingest.Result result = read();
    Document document = result.corpus().library().documents().getFirst();
    assertThat(document.code()).isEqualTo("青政办发〔2025〕7号");
    assertThat(document.title()).isEqualTo("青州市人民政府办公室关于印发２０２５年重点⼯作分工的通知");
    Item task = result.corpus().items().getLast();
    assertThat(task.id()).isEqualTo("a-1");
    assertThat(task.text()).isEqualTo("建设⼚房２座，增长６．５％。");
    assertThat(task.numbering().printed()).isEqualTo("１．");
    assertThat(task.path().getFirst().title()).isEqualTo("產業發展");
    assertThat(task.statements().getFirst().measures())
        .extracting(m -> m.phrase())
        .contains("增长６．５％");
    assertThat(task.ownership().owners())
        .extracting(o -> o.printed() + " " + o.unit().name())
        .containsExactly("市⼯業和信息化局 潍坊市青州市工业和信息化局", "市财政局 潍坊市青州市财政局");
  }

  @Test
  void takesFromTheCatalogWhatIsNotPrinted() throws IOException {
    put("a.txt", "加快建设城市书房，新增10处。\n");
    put(
        "catalog.csv",
        "file,document,title,code,issuer,place,date,year,source_url,captured,sha256\n"
            + "a.txt,,城市书房,,某市文旅局,济宁市,2024-05-01,2024,,,00\n");
    Ingest.Result result = read();
    Document document = result.corpus().library().documents().getFirst();
    assertThat(document.title()).isEqualTo("城市书房");
    assertThat(document.place().name()).isEqualTo("济宁市");
    assertThat(document.period().orElseThrow().token()).isEqualTo("2024");
    assertThat(codes(result)).as("a wrong hash is told").contains(FindingCode.CHANGED);
  }

  @Test
  void saysWhichRowOfATableIsWrong() throws IOException {
    put("a.txt", DIVISION);
    put("corrections.csv", "file,line,printed,correct,reason\na.txt,三,青,清,误字\n");
    Ingest.Result result = read();
    assertThat(result.report().findings())
        .filteredOn(f -> f.code() == FindingCode.BAD_ROW)
        .singleElement()
        .satisfies(f -> assertThat(f.line()).isEqualTo(2))
        .satisfies(f -> assertThat(f.file()).isEqualTo("corrections.csv"));
  }

  @Test
  void confirmsOnlyCorrectionsThatStandWhereTheySay() throws IOException {
    put("a.txt", DIVISION);
    put(
        "corrections.csv",
        """
        file,line,printed,correct,reason
        a.txt,9,李平,李萍,
        a.txt,11,王海,王涛,
        a.txt,11,李平,李萍,
        a.txt,10,李平,李萍,
        b.txt,11,李平,李萍,
        a.txt,11,,李萍,
        a.txt,11,【误字】,【正字】,【理由】
        a.txt,11,李平,【正字】,【理由】
        """);
    Ingest.Result result = read();
    assertThat(result.corpus().corrections())
        .containsExactly(new Correction("a.txt", 11, "李平", "李萍", ""));
    assertThat(result.report().findings())
        .filteredOn(f -> f.code() == FindingCode.BAD_ROW)
        .allMatch(f -> f.file().equals("corrections.csv"))
        .extracting(Finding::line)
        .containsExactlyInAnyOrder(2, 3, 5, 6, 7, 8, 9);
  }

  /** Names of two characters are printed, and copied, with a space between them. */
  @Test
  void aCorrectionMayBeWrittenAsThePaperSpacesIt() throws IOException {
    put("a.txt", DIVISION.replace("李平", "李　平"));
    put("corrections.csv", "file,line,printed,correct,reason\na.txt,11,李　平,李 萍,误字\n");
    Ingest.Result result = read();
    assertThat(codes(result)).doesNotContain(FindingCode.BAD_ROW);
    assertThat(leaders(result)).containsExactly("王海", "李萍");
  }

  /** What is matched are the lines as they are read; what is shown and searched is as printed. */
  @ParameterizedTest
  @CsvSource({"李鵬云,李鵬雲龍", "李鹏云,李鹏云龙", "李鵬云,李鹏云龙"})
  void aCorrectionMayBeTypedInTheCharactersThatArePrinted(String printed, String correct)
      throws IOException {
    put(
        "a.txt",
        """
        青州市人民政府辦公室關於重點⼯作分⼯的通知
        青政辦發〔2025〕7號
        一、產業發展
        1．建設⼚房2座，由李鵬云督辦。（牽頭領導：李鵬云。牽頭單位：市⼯業和信息化局）
        """);
    put(
        "corrections.csv",
        "file,line,printed,correct,reason\na.txt,4,%s,%s,漏字\na.txt,4,市工业和信化局,市教育局,\n"
            .formatted(printed, correct));
    Ingest.Result result = read();
    assertThat(result.report().findings())
        .filteredOn(f -> f.code() == FindingCode.BAD_ROW)
        .extracting(Finding::line)
        .as("what is printed in no form stays a finding")
        .containsExactly(3);
    assertThat(leaders(result)).containsExactly("李鹏云龙");
    assertThat(result.corpus().corrections())
        .extracting(Correction::printed)
        .containsExactly("李鵬云");
  }

  @Test
  void aCorrectionThatChangesOnlySpacesIsRefused() throws IOException {
    put("a.txt", DIVISION);
    put("corrections.csv", "file,line,printed,correct,reason\na.txt,11,李平,李　平,误字\n");
    assertThat(codes(read())).contains(FindingCode.BAD_ROW);
  }

  /** The day's first entry names the right 张东; only the one two lines below is misprinted. */
  @Test
  void aCorrectionHitsItsLineAndNotTheWholeItem() throws IOException {
    put(
        "a.txt",
        """
        青州市2025年3月大事记
        3月
        1日 全市招商引资工作会议召开，副市长张东出席会议并作专题讲话，随后到开发区调研，
        察看重点项目建设现场。市委副书记张东主持。
        2日 副市长李平参加义务植树活动。
        """);
    put("corrections.csv", "file,line,printed,correct,reason\na.txt,4,张东,张冬,误字\n");
    Ingest.Result result = read();
    assertThat(codes(result)).doesNotContain(FindingCode.BAD_ROW);
    assertThat(result.corpus().library().leaders())
        .extracting(leader -> leader.name() + leader.offices())
        .containsExactlyInAnyOrder("张东[副市长]", "张冬[市委副书记]", "李平[副市长]");
    assertThat(result.corpus().corrections()).extracting(Correction::occurrence).containsExactly(1);
    assertThat(
            ItemField.TEXT.values(
                result.corpus().items().stream()
                    .filter(i -> i.text().contains("张东"))
                    .findFirst()
                    .orElseThrow(),
                result.corpus().library().documents().getFirst(),
                result.corpus().corrections()))
        .element(1, InstanceOfAssertFactories.STRING)
        .contains("副市长张东", "市委副书记张冬");
  }

  private static List<String> leaders(Ingest.Result result) {
    return result.corpus().items().stream()
        .flatMap(i -> i.ownership().leaders().stream())
        .map(Leader::name)
        .toList();
  }

  @Test
  void correctsTheCodeAndKeepsTheTitle() throws IOException {
    put("a.txt", DIVISION);
    put("corrections.csv", "file,line,printed,correct,reason\na.txt,3,青政发,清政发,误字\n");
    Document document = read().corpus().library().documents().getFirst();
    assertThat(document.code()).isEqualTo("清政发〔2025〕3号");
    assertThat(document.title()).startsWith("青州市");
  }

  @Test
  void givesTheSameCorpusForTheSameSeedsAndAnotherHashForOthers() throws IOException {
    put("a.txt", DIVISION);
    String hash = read().corpus().hash();
    assertThat(read().corpus().papers()).isEqualTo(read().corpus().papers());
    put("aliases.csv", "term,aliases\n双碳,碳达峰\n");
    assertThat(read().corpus().hash()).as("search aliases need no new index").isEqualTo(hash);
    put("b.txt", DIVISION);
    assertThat(read().corpus().hash()).isNotEqualTo(hash);
  }

  @Test
  void namesTheOwnedItemThatNarrativeRepeats() throws IOException {
    put("a.txt", DIVISION);
    put(
        "b.txt",
        """
        政府工作报告
        ——2025年1月20日在青州市第十九届人民代表大会第四次会议上
        各位代表：
        一、2025年工作安排
        聚焦民生。开工建设人民医院新院区，年底前完成主体工程。让群众看病更方便。
        """);
    List<Item> items = read().corpus().items();
    assertThat(items)
        .filteredOn(i -> i.text().startsWith("聚焦民生"))
        .singleElement()
        .satisfies(i -> assertThat(i.sameText()).isEqualTo("a-1"));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> Ingest.read(seeds.resolve("none"), "code", file -> {}))
        .isInstanceOf(SeedsException.class)
        .hasMessageContaining("none")
        .hasMessageContaining("--seeds");
  }
}
