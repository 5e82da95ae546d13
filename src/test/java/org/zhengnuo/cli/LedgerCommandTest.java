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

/** The ledger as a user types its commands, over an index of an invented paper. */
class LedgerCommandTest {

  private static final String HOMES = "改造老旧小区12个，惠及居民3500户。";
  private static final String SCHOOLS = "新建学校2所，改扩建幼儿园5所。";
  private static final String PAPER =
      "青州市2025年重点工作任务分解\n\n1.%s（牵头单位：市住房城乡建设局，责任单位：市财政局）\n\n2.%s（牵头单位：市教育局）\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void index() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("in"));
    paper(PAPER.formatted(HOMES, SCHOOLS));
  }

  private void paper(String text) throws IOException {
    Files.writeString(folder.resolve("seeds/a.txt"), text);
    run("index", "--seeds", at("seeds"), "--index", at("index"));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private int ledger(String... args) {
    List<String> all = new ArrayList<>(List.of("ledger"));
    all.addAll(List.of(args));
    all.addAll(List.of("--ledger", at("ledger.db")));
    if (!args[0].equals("export")) {
      all.addAll(List.of("--seeds", at("seeds"), "--index", at("index")));
    }
    return run(all.toArray(String[]::new));
  }

  private Path filled(String name, String... rows) throws IOException {
    String head = "青州市住房和城乡建设局2025年6月重点工作台账\n事项,状态,进展情况,完成值,条目标识\n";
    return Files.writeString(folder.resolve("in").resolve(name), head + String.join("\n", rows));
  }

  @Test
  void takesAFolderBackAndTellsOfIt() throws IOException {
    filled("a.csv", HOMES + ",推进中,进展顺利,5个,a-1");
    filled("~$a.csv", "lock");
    assertThat(ledger("import", at("in"), "--dry-run")).as(err + "" + out).isZero();
    assertThat(out.toString()).contains("a.csv  将新增 1 条");
    assertThat(ledger("import", at("in"))).isZero();
    assertThat(out.toString()).contains("a.csv  新增 1 条，没有变化 0").doesNotContain("lock");
    assertThat(ledger("import", at("in"))).isZero();
    assertThat(out.toString()).contains("新增 0 条，没有变化 1");
    assertThat(ledger("status")).isZero();
    assertThat(out.toString()).contains("填报 1 条，任务 1 个，收回 1 次", "2025年6月  1 条", "a.csv");
  }

  @Test
  void oneBadFileHoldsUpNoOther() throws IOException {
    filled("a.csv", HOMES + ",推进中,,5个,", "另外加的一行,推进中,,,");
    Files.writeString(folder.resolve("in/b.csv"), "姓名,电话\n王海,1\n");
    assertThat(ledger("import", at("in"))).isEqualTo(ExitCode.LOST);
    assertThat(out.toString())
        .contains("a.csv  新增 1 条", "[对不上] 第 4 行 另外加的一行", "b.csv  新增 0 条", "未采用：“b.csv”里没有台账");
  }

  @Test
  void aBackupIsToldByItsContent() throws IOException {
    filled("a.csv", HOMES + ",推进中,,5个,");
    ledger("import", at("in"));
    assertThat(ledger("export")).isZero();
    String lines = out.toString();
    Path backup = Files.writeString(folder.resolve("backup.txt"), lines);
    Files.delete(folder.resolve("ledger.db"));
    assertThat(ledger("import", backup.toString())).isZero();
    assertThat(out.toString()).contains("恢复填报 1 条");
    assertThat(ledger("import", backup.toString())).isZero();
    assertThat(out.toString()).contains("恢复填报 0 条");
    ledger("export");
    assertThat(out).hasToString(lines);
  }

  @Test
  void reportsFollowTheirWordsOrAreListed() throws IOException {
    filled("a.csv", HOMES + ",推进中,,5个,a-1");
    ledger("import", at("in"));
    paper(PAPER.formatted(SCHOOLS, HOMES).replace("市教育局", "市住房城乡建设局"));
    assertThat(ledger("status")).isZero();
    assertThat(ledger("import", at("in"))).isZero();
    assertThat(out.toString()).contains("新增 0 条，没有变化 1");
    paper(PAPER.formatted(SCHOOLS, HOMES.replace("12", "15")));
    assertThat(ledger("status")).isEqualTo(ExitCode.LOST);
    assertThat(out.toString())
        .contains("填报 1 条", "[找不到任务] a-1", "zhu-fang-he-cheng-xiang-jian-she-ju", "2025-06", HOMES);
    paper(PAPER.formatted(HOMES, SCHOOLS));
    assertThat(ledger("status")).as("the words are back").isZero();
  }

  @Test
  void refusesWithAWordAndACode() throws IOException {
    assertThat(run("ledger")).isEqualTo(ExitCode.USAGE);
    assertThat(run("ledger", "import", at("in"))).isEqualTo(ExitCode.USAGE);
    assertThat(ledger("import", at("none.xlsx"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("none.xlsx");
    Path file = filled("a.csv", HOMES + ",推进中,,5个,a-1");
    assertThat(ledger("import", file.toString(), "--period", "六月")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("六月");
    assertThat(ledger("import", file.toString(), "--period", "2024-06")).isEqualTo(ExitCode.LOST);
    assertThat(out.toString()).contains("不是2024年6月");
    Files.deleteIfExists(folder.resolve("ledger.db"));
    assertThat(ledger("status")).isEqualTo(ExitCode.CANNOT_START);
    assertThat(err.toString()).contains("没有台账文件");
    Files.writeString(folder.resolve("ledger.db"), "a text and no database at all ".repeat(99));
    assertThat(ledger("export")).isEqualTo(ExitCode.CANNOT_START);
    assertThat(err.toString().strip().lines().count()).isEqualTo(1);
  }
}
