package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user types them. */
class MainTest {

  private static final String PAPER =
      """
      青州市2025年重点工作任务分解

      1.改造老旧小区12个。（牵头领导：王海。牵头单位：市住房城乡建设局，责任单位：市财政局）

      2.新建学校2所。（牵头领导：李平。牵头单位：市教育局）
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void paper() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/a.txt"), PAPER);
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String[] here(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(
        List.of(
            "--seeds",
            folder.resolve("seeds").toString(),
            "--index",
            folder.resolve("index").toString()));
    return all.toArray(String[]::new);
  }

  @Test
  void indexesAndReportsAndSearches() {
    assertThat(run(here("index"))).isZero();
    assertThat(out.toString()).contains("文件 1，文档 1", "a  ");
    assertThat(err.toString()).contains("读取 a.txt");
    assertThat(run(here("search", "老旧小区"))).isZero();
    assertThat(out.toString())
        .contains("共 1 条", "a-1  青州市2025年重点工作任务分解  改造老旧小区12个")
        .doesNotContain("Optional");
    assertThat(run(here("search", "新建", "--leader", "李平", "--json"))).isZero();
    assertThat(out.toString()).contains("\"total\":1", "\"id\":\"a-2\"");
    assertThat(run(here("search", "老旧小区", "--csv"))).isZero();
    assertThat(out.toString().lines().count()).isEqualTo(2);
  }

  @Test
  void takesAnEditedAliasFileWithoutIndexingAgain() throws IOException {
    run(here("index"));
    run(here("search", "学堂"));
    assertThat(out.toString()).contains("共 0 条");
    Files.writeString(
        folder.resolve("seeds/aliases.csv"),
        "term,relation,aliases,reason\n学堂,same,学校,旧称\n,same,空,没有词条\n");
    run(here("search", "学堂"));
    assertThat(out.toString()).contains("共 1 条", "a-2");
  }

  @Test
  void rebuildsAnIndexThatCannotBeRead() throws IOException {
    run(here("index"));
    Path data = folder.resolve("index/data");
    Files.writeString(data.resolve("segments_99"), "no index at all");
    assertThat(run(here("search", "学校"))).isEqualTo(ExitCode.CANNOT_START);
    assertThat(run(here("index"))).isZero();
    assertThat(run(here("search", "学校"))).isZero();
    assertThat(out.toString()).contains("共 1 条");
  }

  @Test
  void exportsEverythingOfOneSort() {
    run(here("index"));
    assertThat(run(here("export", "items"))).isZero();
    assertThat(out.toString().lines().map(line -> line.split("\"")[3]))
        .startsWith("a-1", "a-2")
        .doesNotHaveDuplicates();
    assertThat(run(here("export", "leaders"))).isZero();
    assertThat(out.toString()).contains("王海", "李平");
    assertThat(run(here("export", "units", "--format", "csv"))).isZero();
    assertThat(out.toString()).contains("教育局");
  }

  @Test
  void exitsWithOneWhereSomethingWasLost() throws IOException {
    Files.writeString(folder.resolve("seeds/empty.txt"), "");
    assertThat(run(here("index"))).isEqualTo(ExitCode.LOST);
    assertThat(out.toString()).contains("empty.txt", "a  ");
  }

  @Test
  void inspectsWithoutIndexing() {
    assertThat(run("inspect", folder.resolve("seeds/a.txt").toString())).isZero();
    assertThat(out.toString()).contains("改造老旧小区12个", "牵头单位 市住房城乡建设局", "L3-3");
    assertThat(run("inspect", folder.resolve("seeds/a.txt").toString(), "--json")).isZero();
    assertThat(out.toString())
        .contains(
            "\"documents\":[{\"id\":\"a\"",
            "\"without_owner\":0",
            "\"items\":[",
            "\"findings\":[",
            "\"printed\":\"市财政局\"");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void refusesWrongUsageWithTwo() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(run("dance")).isEqualTo(ExitCode.USAGE);
    assertThat(run("inspect", "no-such-file.txt")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("no-such-file.txt");
    run(here("index"));
    assertThat(run(here("search", "学校", "--year", "二〇二五"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("二〇二五");
  }

  @Test
  void saysInOneSentenceWhyItCannotStart() {
    assertThat(run("index", "--seeds", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.CANNOT_START);
    assertThat(err.toString().strip().lines().count()).isEqualTo(1);
    assertThat(run("search", "学校", "--index", folder.resolve("nowhere").toString()))
        .isEqualTo(ExitCode.CANNOT_START);
    assertThat(err.toString()).contains("zhengnuo index");
  }
}
