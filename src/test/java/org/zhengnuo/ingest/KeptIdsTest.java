package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;

/** Ids once given stay with what a text says, whatever line it stands on. */
class KeptIdsTest {

  private static final List<String> LINES =
      List.of(
          "青州市2031年政府工作要点",
          "青政发〔2031〕3号",
          "",
          "今年要把民生放在首位，财政支出的八成用于民生。",
          "道路是发展的先行官，全年新修农村公路一百公里。",
          "教育是民生之首，全年新建学校三所，扩班二十个。",
          "教育是民生之首，全年新建学校三所，扩班二十个。",
          "1.开工建设人民医院新院区。（牵头领导：王海。承办单位：市卫生健康局）");

  @TempDir private Path folder;
  private Path seeds;
  private long clock;

  @BeforeEach
  void seeds() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
    put("a.txt", LINES);
  }

  private void put(String name, List<String> lines) throws IOException {
    Path file = seeds.resolve(name);
    Files.write(file, lines);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + clock++));
  }

  private List<String> without(int line) {
    List<String> lines = new ArrayList<>(LINES);
    lines.remove(line - 1);
    return lines;
  }

  private List<String> with(int line, String text) {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(line - 1, text);
    return lines;
  }

  private Ingest ingest() {
    return new Ingest(
        new Ingest.Sources(seeds, Optional.of(folder.resolve("ids.csv")), "code", false));
  }

  /** What a new index holds: by id the beginning of the text, in printed order. */
  private Map<String, String> read() {
    CorpusStore store = new CorpusStore();
    ingest().run(store, false, now -> {});
    return texts(store);
  }

  private static Map<String, String> texts(CorpusStore store) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Item item : store.corpus().items()) {
      assertThat(texts.put(item.id(), item.text().substring(0, 2))).as(item.id()).isNull();
    }
    return texts;
  }

  private static final Map<String, String> FIRST =
      Map.of("a-L4", "今年", "a-L5", "道路", "a-L6", "教育", "a-L7", "教育", "a-1", "开工");

  @Test
  void newTextIsNamedAfterItsLine() {
    assertThat(read()).isEqualTo(FIRST);
    assertThat(read()).as("from the table alone").isEqualTo(FIRST);
  }

  @Test
  void aLineAddedAboveMovesNoId() throws IOException {
    CorpusStore store = new CorpusStore();
    Ingest ingest = ingest();
    ingest.run(store, false, now -> {});
    put("a.txt", with(4, "各级各部门要抓好落实，确保件件有着落、事事有回音。"));
    ingest.run(store, false, now -> {});
    assertThat(texts(store)).containsAllEntriesOf(FIRST).containsEntry("a-L4-b", "各级").hasSize(6);
    assertThat(store.corpus().items())
        .filteredOn(i -> i.id().equals("a-L5"))
        .singleElement()
        .satisfies(i -> assertThat(i.span().firstLine()).isEqualTo(6));
  }

  @Test
  void idsOutliveTheIndexWithTheTable() throws IOException {
    read();
    put("a.txt", with(4, "各级各部门要抓好落实，确保件件有着落、事事有回音。"));
    Map<String, String> moved = read();
    assertThat(moved).containsAllEntriesOf(FIRST);
    assertThat(read()).isEqualTo(moved);
    Files.delete(folder.resolve("ids.csv"));
    assertThat(read())
        .as("without the table as a new reader reads it")
        .isEqualTo(
            Map.of(
                "a-L4", "各级", "a-L5", "今年", "a-L6", "道路", "a-L7", "教育", "a-L8", "教育", "a-1", "开工"));
  }

  @Test
  void aTextThatComesBackHasItsIdAgain() throws IOException {
    read();
    put("a.txt", without(5));
    assertThat(read()).doesNotContainKey("a-L5").containsEntry("a-L6", "教育").hasSize(4);
    put("a.txt", LINES);
    assertThat(read()).isEqualTo(FIRST);
  }

  @Test
  void anEditedTextKeepsTheIdOfItsLine() throws IOException {
    read();
    List<String> edited = without(5);
    edited.add(4, "道路是发展的先行官，全年新修农村公路两百公里。");
    put("a.txt", edited);
    assertThat(read()).isEqualTo(FIRST);
  }

  @Test
  void aTextThatGetsANumberLeadsFromItsOldId() throws IOException {
    read();
    List<String> numbered = without(5);
    numbered.add("2.道路是发展的先行官，全年新修农村公路一百公里。");
    put("a.txt", numbered);
    Ingest ingest = ingest();
    CorpusStore store = new CorpusStore();
    ingest.run(store, false, now -> {});
    assertThat(texts(store)).containsEntry("a-2", "道路").doesNotContainKey("a-L5");
    assertThat(ingest.moved("items", "a-L5")).contains("a-2");
    assertThat(ingest.moved("items", "a-L4")).isEmpty();
  }

  /** 官晓芳 is a misprint: whoever kept a link to her comes to 宫晓芳. */
  @Test
  void aNameThatACorrectionTookLeadsToTheRightOne() throws IOException {
    List<String> misprinted = without(8);
    misprinted.add("1.开工建设人民医院新院区。（牵头领导：官晓芳。承办单位：市卫生健康局）");
    misprinted.add("2.改造中医医院旧院区。（牵头领导：宫晓芳。承办单位：市卫生健康局）");
    put("a.txt", misprinted);
    CorpusStore store = new CorpusStore();
    Ingest ingest = ingest();
    ingest.run(store, false, now -> {});
    assertThat(store.corpus().library().leaders())
        .extracting(Leader::id)
        .containsExactly("guan-xiao-fang", "gong-xiao-fang");
    put("corrections.csv", List.of("file,line,printed,correct,reason", "a.txt,8,官晓芳,宫晓芳,形近"));
    ingest.run(store, false, now -> {});
    assertThat(store.corpus().library().leaders())
        .extracting(Leader::id)
        .containsExactly("gong-xiao-fang");
    assertThat(ingest.moved("leaders", "guan-xiao-fang")).contains("gong-xiao-fang");
    Ingest later = ingest();
    later.run(store, false, now -> {});
    assertThat(later.moved("leaders", "guan-xiao-fang")).contains("gong-xiao-fang");
  }

  private void rename(String name, String now) throws IOException {
    Files.move(seeds.resolve(name), seeds.resolve(now));
  }

  @Test
  void aFileThatIsRenamedLeadsToItsNewAddresses() throws IOException {
    read();
    rename("a.txt", "b.txt");
    Ingest ingest = ingest();
    CorpusStore store = new CorpusStore();
    ingest.run(store, false, now -> {});
    assertThat(texts(store)).containsOnlyKeys("b-L4", "b-L5", "b-L6", "b-L7", "b-1");
    assertThat(ingest.moved("documents", "a")).contains("b");
    assertThat(ingest.moved("items", "a-1")).contains("b-1");
    assertThat(ingest.moved("items", "a-L6")).contains("b-L6");
    assertThat(ingest.moved("items", "ab-1")).isEmpty();
    assertThat(ingest.moved("units", "a")).isEmpty();
    assertThat(ingest().moved("items", "a-1")).as("before its first run").contains("b-1");
  }

  @Test
  void namesThatChangeAgainAndAgainLeadToTheLast() throws IOException {
    read();
    rename("a.txt", "b.txt");
    read();
    rename("b.txt", "c.txt");
    read();
    Ingest ingest = ingest();
    ingest.run(new CorpusStore(), false, now -> {});
    assertThat(ingest.moved("items", "a-1")).contains("c-1");
    assertThat(ingest.moved("items", "b-1")).contains("c-1");
    rename("c.txt", "a.txt");
    Ingest back = ingest();
    CorpusStore store = new CorpusStore();
    back.run(store, false, now -> {});
    assertThat(texts(store)).isEqualTo(FIRST);
    assertThat(back.moved("items", "a-1")).isEmpty();
    assertThat(back.moved("documents", "c")).contains("a");
  }

  /** Text that had moved keeps under the new name what it was called under the old. */
  @Test
  void idsOfTextGoWithAFileThatIsRenamed() throws IOException {
    read();
    put("a.txt", with(4, "各级各部门要抓好落实，确保件件有着落、事事有回音。"));
    Map<String, String> before = read();
    rename("a.txt", "b.txt");
    Map<String, String> now = read();
    before.forEach((id, text) -> assertThat(now).containsEntry("b" + id.substring(1), text));
  }

  @Test
  void whatLedToAnItemLeadsToItUnderTheNewName() throws IOException {
    read();
    List<String> numbered = without(5);
    numbered.add("2.道路是发展的先行官，全年新修农村公路一百公里。");
    put("a.txt", numbered);
    read();
    rename("a.txt", "b.txt");
    Ingest ingest = ingest();
    ingest.run(new CorpusStore(), false, now -> {});
    assertThat(ingest.moved("items", "a-L5")).contains("b-2");
  }

  /** Whoever copies first and deletes later renames, too. */
  @Test
  void aFileThatIsGoneLeadsToItsCopy() throws IOException {
    read();
    put("b.txt", LINES);
    read();
    Files.delete(seeds.resolve("a.txt"));
    Ingest ingest = ingest();
    ingest.run(new CorpusStore(), false, now -> {});
    assertThat(ingest.moved("items", "a-1")).contains("b-1");
  }

  @Test
  void aFileThatCameBackUnderAnotherNameLater() throws IOException {
    read();
    put("other.txt", without(5));
    Files.delete(seeds.resolve("a.txt"));
    Ingest gone = ingest();
    gone.run(new CorpusStore(), false, now -> {});
    assertThat(gone.moved("items", "a-1")).as("other words").isEmpty();
    put("b.txt", LINES);
    Ingest back = ingest();
    back.run(new CorpusStore(), false, now -> {});
    assertThat(back.moved("items", "a-1")).contains("b-1");
  }

  /** The table holds what cannot be made again, and no row for an id that is made of a number. */
  @Test
  void theTableHoldsNoItemsWithANumber() throws IOException {
    read();
    List<String> rows = Files.readAllLines(folder.resolve("ids.csv"));
    assertThat(rows).filteredOn(row -> row.contains("text,")).hasSize(4);
    assertThat(rows).noneMatch(row -> row.endsWith(",a-1"));
  }
}
