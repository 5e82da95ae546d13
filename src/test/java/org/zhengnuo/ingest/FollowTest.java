package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Progress;

/** What a store becomes while papers come, change and go. */
class FollowTest {

  private static final String DIVISION =
      """
      %1$s人民政府
      关于分解落实%2$d年重点工作任务的通知
      %1$s政发〔%2$d〕3号

      一、扩大有效投资

      1.开工建设%3$s新院区，年底前完成主体工程。（牵头领导：%4$s。承办单位：市卫生健康局，市实验小学）

      2.新建充电桩%2$d个，覆盖全部乡镇。（牵头领导：李平。承办单位：市发展和改革局、市商务局等）

      %1$s人民政府
      %2$d年2月8日
      """;

  private static final String REPORT =
      """
      政府工作报告
      ——%2$d年1月20日在%1$s第十九届人民代表大会第四次会议上
      各位代表：
      一、%2$d年工作安排
      聚焦民生。开工建设%3$s新院区，年底前完成主体工程。让群众看病更方便。
      """;

  private static final List<String> CITIES = List.of("青州市", "寿光市", "曲阜市", "邹城市");
  private static final List<String> WORDS = List.of("人民医院", "中医医院", "妇幼保健院");
  private static final List<String> PEOPLE = List.of("王海", "官晓芳", "宫晓芳", "张东");

  @TempDir private Path folder;
  private Path seeds;
  private final CorpusStore store = new CorpusStore();
  private Ingest ingest;

  @BeforeEach
  void folders() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
    ingest = ingest(folder.resolve("ids.csv"), false);
  }

  private Ingest ingest(Path ids, boolean followLinks) {
    return new Ingest(new Ingest.Sources(seeds, Optional.of(ids), "code", followLinks));
  }

  private IngestReport follow() {
    return ingest.run(store, false, now -> {});
  }

  private void put(String name, String text) {
    try {
      Path file = seeds.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      // Written some time ago, so that no run waits for it to grow.
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + clock++));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long clock;

  private static String division(String city, int year, String word, String person) {
    return DIVISION.formatted(city, year, word, person);
  }

  private static String report(String city, int year, String word) {
    return REPORT.formatted(city, year, word);
  }

  private static List<String> messages(IngestReport report, FindingCode code) {
    return report.findings().stream().filter(f -> f.code() == code).map(Finding::message).toList();
  }

  private List<String> documents() {
    return store.corpus().library().documents().stream().map(Document::id).toList();
  }

  @Test
  void readsOnlyWhatChanged() throws IOException {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("b.txt", division("寿光市", 2025, "人民医院", "王海"));
    assertThat(follow().read()).isEqualTo(2);
    assertThat(follow().read()).isZero();
    put("b.txt", division("寿光市", 2024, "人民医院", "王海"));
    assertThat(follow().read()).isEqualTo(1);
    put("b.txt", division("寿光市", 2024, "人民医院", "王海"));
    assertThat(follow().read()).as("touched, not changed").isZero();
    Files.delete(seeds.resolve("a.txt"));
    IngestReport last = follow();
    assertThat(last.removed()).isEqualTo(1);
    assertThat(last.files()).isEqualTo(1);
    assertThat(documents()).containsExactly("b");
  }

  @Test
  void aRunWithoutChangesReportsTheSameAndCommitsNothing() {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("blank.txt", "  ");
    IngestReport first = follow();
    long generation = store.info().generation();
    IngestReport second = ingest(folder.resolve("ids.csv"), false).run(store, false, now -> {});
    assertThat(second.documents()).isEqualTo(first.documents());
    assertThat(second.findings()).isEqualTo(first.findings());
    assertThat(second.items()).isEqualTo(first.items());
    assertThat(store.info().generation()).isEqualTo(generation);
  }

  @Test
  void readsAllAgainWhenTold() {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    follow();
    Corpus before = store.corpus();
    assertThat(ingest.run(store, true, now -> {}).read()).isEqualTo(1);
    assertThat(store.corpus().papers()).isEqualTo(before.papers());
  }

  @Test
  void aRowOfATableConcernsItsPaperAlone() {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("b.txt", division("寿光市", 2025, "人民医院", "王海"));
    follow();
    put("corrections.csv", "file,line,printed,correct,reason\nb.txt,7,王海,王涛,误字\n");
    assertThat(follow().read()).isEqualTo(1);
    put("catalog.csv", "file,document,title\na.txt,,另一个题目\n");
    assertThat(follow().read()).isEqualTo(1);
    put("catalog.csv", "file,document,title\n,zz,x\na.txt,,另一个题目\n");
    assertThat(follow().read()).as("a row above moves the others").isZero();
    put("roster.csv", "name,place,kind\n青州市某中心,青州市,institution\n");
    assertThat(follow().read()).as("anybody may be named anywhere").isEqualTo(2);
  }

  @Test
  void rowsOfPapersThatAreNotThereAreFindings() {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("catalog.csv", "file,document,title\nb.txt,,题目\n,a-p9,题目\na.txt,,题目\n");
    put("corrections.csv", "file,line,printed,correct\nc.txt,7,王海,王涛\na.txt,1,没有的字,字\n");
    assertThat(messages(follow(), FindingCode.BAD_ROW))
        .hasSize(4)
        .anyMatch(m -> m.contains("b.txt"))
        .anyMatch(m -> m.contains("a-p9"))
        .anyMatch(m -> m.contains("c.txt"))
        .anyMatch(m -> m.contains("没有的字"));
  }

  @Test
  void theSameNameInTwoCitiesIsTwoUnits() {
    put("a.txt", division("青州市", 2025, "人民医院", "王海").replace("市实验小学", "实验小学"));
    put("b.txt", division("寿光市", 2025, "人民医院", "王海").replace("市实验小学", "实验小学"));
    follow();
    Library library = store.corpus().library();
    List<Unit> schools = library.unitsCalled("实验小学");
    assertThat(schools).hasSize(2).extracting(Unit::place).doesNotHaveDuplicates();
    assertThat(schools).extracting(Unit::id).doesNotHaveDuplicates();
    assertThat(library.leadersCalled("王海")).extracting(Leader::id).hasSize(2);
    for (Item item : store.corpus().items()) {
      assertThat(item.ownership().owners())
          .filteredOn(o -> o.printed().equals("实验小学"))
          .allMatch(o -> o.unit().place().equals(item.place()));
    }
  }

  @Test
  void idsOnceGivenStay() throws IOException {
    put("b.txt", division("青州市", 2025, "人民医院", "王海"));
    follow();
    String id = leader("王海", "青州市").id();
    assertThat(id).isEqualTo("wang-hai");
    put("a.txt", division("安丘市", 2025, "人民医院", "王海"));
    follow();
    assertThat(leader("王海", "潍坊市安丘市", "安丘市").id()).isEqualTo("wang-hai-2");
    assertThat(leader("王海", "青州市").id()).isEqualTo("wang-hai");
    Files.delete(seeds.resolve("b.txt"));
    follow();
    assertThat(leader("王海", "潍坊市安丘市", "安丘市").id()).isEqualTo("wang-hai-2");
    put("b.txt", division("青州市", 2025, "人民医院", "王海"));
    ingest(folder.resolve("ids.csv"), false).run(store, true, now -> {});
    assertThat(leader("王海", "青州市").id()).as("of a name that was gone").isEqualTo("wang-hai");
  }

  private Leader leader(String name, String... places) {
    return store.corpus().library().leadersCalled(name).stream()
        .filter(l -> List.of(places).stream().anyMatch(p -> l.place().name().endsWith(p)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void idsBeginWithThePathAndNeverMeet() {
    put("2025/a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("a.txt", division("寿光市", 2025, "人民医院", "王海"));
    assertThat(follow().findings()).extracting(Finding::code).doesNotContain(FindingCode.ID_TAKEN);
    assertThat(documents()).containsExactly("2025-a", "a");
    put("2025-a.txt", division("曲阜市", 2025, "人民医院", "王海"));
    put("a.html", "<p>政府工作报告</p>");
    IngestReport report = follow();
    assertThat(documents()).containsExactly("2025-a", "2025-a-2", "a", "a-2");
    assertThat(messages(report, FindingCode.ID_TAKEN)).hasSize(2);
    assertThat(
            store.corpus().library().documents().stream()
                .collect(Collectors.toMap(d -> d.span().file(), Document::id)))
        .containsAllEntriesOf(Map.of("2025/a.txt", "2025-a", "a.txt", "a"));
  }

  @Test
  void aPartOfAGazetteAndAFileOfItsNameAreKeptApart() throws IOException {
    String gazette = Files.readString(Path.of("seeds/jining-2023-gazette.txt"));
    put("town.txt", gazette);
    put("town-p2.txt", division("青州市", 2025, "人民医院", "王海"));
    IngestReport report = follow();
    assertThat(documents()).doesNotHaveDuplicates().hasSize(6);
    assertThat(store.corpus().items()).extracting(Item::id).doesNotHaveDuplicates();
    assertThat(messages(report, FindingCode.ID_TAKEN)).hasSize(1);
  }

  @Test
  void linksAndPipesAreFindings() throws IOException {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, division("青州市", 2025, "人民医院", "王海"));
    Files.createSymbolicLink(seeds.resolve("link.txt"), other);
    Files.createSymbolicLink(seeds.resolve("lost.txt"), folder.resolve("nowhere"));
    put("good.txt", division("寿光市", 2025, "人民医院", "王海"));
    put(".hidden.txt", "x");
    put("half.txt.part", "x");
    IngestReport report = follow();
    assertThat(documents()).containsExactly("good");
    assertThat(messages(report, FindingCode.UNREADABLE))
        .hasSize(2)
        .allMatch(m -> m.contains("链接") && m.contains("--follow-links"));
    IngestReport followed = ingest(folder.resolve("ids.csv"), true).run(store, false, now -> {});
    assertThat(documents()).containsExactly("good", "link");
    assertThat(messages(followed, FindingCode.UNREADABLE))
        .singleElement()
        .satisfies(m -> assertThat(m).contains("lost.txt", "失效"));
  }

  /** What looks like a paper and is none, a folder without papers: each is told by its name. */
  @Test
  void whateverElseLiesInTheFolderIsAFinding() throws Exception {
    put("good.txt", division("寿光市", 2025, "人民医院", "王海"));
    put("x.txt/inside.txt", division("青州市", 2025, "人民医院", "王海"));
    put("notes/deep/half.txt.part", "x");
    put("tables/catalog.csv", "x");
    Files.createDirectory(seeds.resolve("empty"));
    Files.createDirectory(seeds.resolve(".git"));
    assertThat(new ProcessBuilder("mkfifo", seeds.resolve("pipe.txt").toString()).start().waitFor())
        .isZero();
    IngestReport report = follow();
    assertThat(report.lost()).isTrue();
    assertThat(documents()).containsExactly("good", "x-txt-inside");
    assertThat(report.findings())
        .filteredOn(f -> f.code() == FindingCode.UNREADABLE)
        .extracting(Finding::file, f -> f.message().replaceFirst("^“.*”", ""))
        .containsExactly(
            tuple("empty", "这个子目录里没有可读的文件"),
            tuple("notes/deep", "这个子目录里没有可读的文件"),
            tuple("pipe.txt", "不是普通文件（管道或设备），无法读取"),
            tuple("tables", "这个子目录里没有可读的文件"),
            tuple("x.txt", "是目录，不是文件；里面的文件照样读入"));
  }

  @Test
  void whateverHappensToOnePaperTheOthersAreRead() {
    PaperReader reader = new PaperReader(Tables.of(new SeedsFolder(seeds)), "code", TextIds.none());
    PaperReader.Read read = reader.read("bad.txt", "bad", null, "");
    assertThat(read.records().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(FindingCode.UNREADABLE))
        .satisfies(f -> assertThat(f.file()).isEqualTo("bad.txt"));
  }

  @Test
  void aFileThatGrowsIsLeftForTheNextLook() throws Exception {
    put("good.txt", division("寿光市", 2025, "人民医院", "王海"));
    Path growing = seeds.resolve("growing.txt");
    Files.writeString(growing, division("青州市", 2025, "人民医院", "王海"));
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    append(growing);
                  }
                });
    IngestReport report = follow();
    assertThat(ingest.settled()).isFalse();
    writer.interrupt();
    writer.join();
    assertThat(documents()).containsExactly("good");
    assertThat(messages(report, FindingCode.UNREADABLE))
        .singleElement()
        .satisfies(m -> assertThat(m).contains("growing.txt", "还在写入"));
    assertThat(follow().findings()).isEmpty();
    assertThat(documents()).containsExactly("good", "growing");
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
      Thread.sleep(10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void tellsHowFarItIs() {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("b.txt", division("寿光市", 2025, "人民医院", "王海"));
    List<Progress> told = Collections.synchronizedList(new ArrayList<>());
    ingest.run(store, false, told::add);
    assertThat(told).hasSize(3).endsWith(Progress.NONE);
    assertThat(told).extracting(Progress::papers).containsExactly(2, 2, 0);
    assertThat(told).extracting(Progress::file).contains("a.txt", "b.txt");
  }

  @Test
  void sameTextIsOfOnePlaceAndComesAndGoesWithItsPapers() throws IOException {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    put("b.txt", report("青州市", 2025, "人民医院"));
    put("c.txt", report("寿光市", 2025, "人民医院"));
    follow();
    assertThat(sameTexts()).containsExactly("a-1");
    Files.delete(seeds.resolve("a.txt"));
    follow();
    assertThat(sameTexts()).isEmpty();
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    follow();
    assertThat(sameTexts()).containsExactly("a-1");
  }

  private List<String> sameTexts() {
    return store.corpus().items().stream().map(Item::sameText).filter(id -> !id.isEmpty()).toList();
  }

  @Test
  void aFolderThatIsEmptiedUnwatchedKeepsItsIndex() throws IOException {
    put("a.txt", division("青州市", 2025, "人民医院", "王海"));
    follow();
    Files.delete(seeds.resolve("a.txt"));
    assertThatThrownBy(() -> ingest.follow(store, now -> {}))
        .isInstanceOf(SeedsException.class)
        .hasMessageContaining("一份文件也没有了");
    assertThat(documents()).containsExactly("a");
    follow();
    assertThat(documents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void manyChangesOneByOneGiveWhatAFreshReadingGives(long seed) throws IOException {
    Random random = new Random(seed);
    for (int step = 0; step < 12; step++) {
      for (int change = 0; change <= random.nextInt(3); change++) {
        change(random);
      }
      follow();
    }
    Ingest.Result fresh = Ingest.read(seeds, "code", file -> {});
    assertThat(comparable(store.corpus())).isEqualTo(comparable(fresh.corpus()));
    assertThat(follow().documents()).isEqualTo(fresh.report().documents());
    assertThat(follow().findings()).isEqualTo(fresh.report().findings());
  }

  private void change(Random random) throws IOException {
    String name = "p" + random.nextInt(9) + ".txt";
    String city = any(CITIES, random);
    int year = 2024 + random.nextInt(2);
    switch (random.nextInt(6)) {
      case 0 -> Files.deleteIfExists(seeds.resolve(name));
      case 1, 2 -> put(name, report(city, year, any(WORDS, random)));
      case 3 ->
          put("corrections.csv", "file,line,printed,correct,reason\n" + name + ",7,官晓芳,宫晓芳,误字\n");
      default -> put(name, division(city, year, any(WORDS, random), any(PEOPLE, random)));
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Ids of namesakes hang on who came first; all else does not. */
  private static List<String> comparable(Corpus corpus) {
    List<String> lines = new ArrayList<>();
    Map<String, String> keyOf =
        corpus.library().units().stream().collect(Collectors.toMap(Unit::id, Unit::key));
    for (Unit u : corpus.library().units()) {
      List<String> members = u.members().stream().map(keyOf::get).toList();
      lines.add(u.key() + u.aliases() + u.kind() + members + keyOf.get(u.parent()));
    }
    corpus.library().leaders().forEach(l -> lines.add(l.key() + l.aliases() + l.offices()));
    corpus.library().documents().forEach(d -> lines.add(d.toString()));
    for (Item item : corpus.items()) {
      List<String> owners =
          item.ownership().owners().stream().map(o -> o.role() + o.unit().key()).toList();
      List<String> leaders = item.ownership().leaders().stream().map(Leader::key).toList();
      lines.add(item.id() + item.text() + item.place() + owners + leaders + item.sameText());
    }
    corpus.allFindings().forEach(f -> lines.add(f.toString()));
    corpus.corrections().forEach(c -> lines.add(c.toString()));
    return lines;
  }
}
