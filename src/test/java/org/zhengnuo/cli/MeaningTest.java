package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed model from the command line: what people say finds what papers call otherwise. */
class MeaningTest {

  private static final String PAPER =
      """
      青州市2025年重点工作任务分解

      1.完善0—3岁婴幼儿托育服务体系，新增托位500个。（牵头单位：市卫生健康局）

      2.支持既有住宅加装电梯，改造老旧小区12个。（牵头单位：市住房城乡建设局）

      3.全面消除城市黑臭水体，完成雨污分流改造20公里。（牵头单位：市城市管理局）

      4.严厉打击拖欠农民工工资行为，畅通举报投诉渠道。（牵头单位：市人力资源社会保障局）

      5.建设高标准农田3万亩，保障粮食安全。（牵头单位：市农业农村局）
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/a.txt"), PAPER);
  }

  private int run(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 4);
    all[args.length] = "--seeds";
    all[args.length + 1] = folder.resolve("seeds").toString();
    all[args.length + 2] = "--index";
    all[args.length + 3] = folder.resolve("index").toString();
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String below(String query) {
    run("search", query, "--json");
    String json = out.toString();
    return json.substring(json.indexOf("\"relaxation\""), json.indexOf("\"facets\""));
  }

  @ParameterizedTest
  @CsvSource({"娃没人带, 托育", "楼上装电梯, 加装电梯", "河水发臭, 黑臭水体", "打工人讨薪, 农民工工资"})
  void everydayWordsFindTheirTask(String typed, String held) {
    assertThat(run("index")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("语义向量：").contains("齐全");
    assertThat(below(typed)).contains(held);
  }

  @Test
  void whatHoldsNoWordOfTheQuerySaysSo() {
    run("index");
    assertThat(below("娃没人带"))
        .contains("是按句子的意思找到的")
        .contains("\"field\":\"text\",\"words\":[\"完善0—3岁婴幼儿托育服务体系，新增托位500个。\"],\"by\":\"meaning\"")
        .contains("\"words_url\":\"/search?q=")
        .doesNotContain("高标准农田");
  }

  /** A table of the rows below has them in their order, and only them. */
  @Test
  void whatStandsBelowCanBeTakenAway() {
    run("index");
    assertThat(run("search", "河水发臭", "--below", "1", "--csv")).as(err.toString()).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("1,")))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("黑臭水体"));
    assertThat(out.toString()).doesNotContain("高标准农田");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwerty12345", "阿巴阿巴", "恐龙灭绝", "\"娃没人带\"", "床前明月光"})
  void nonsenseAndQuotationsFindNothingByMeaning(String typed) {
    run("index");
    assertThat(below(typed)).doesNotContain("\"by\":\"meaning\"");
  }

  @Test
  void whereItIsOffNothingIsComputed() {
    assertThat(run("index", "--meaning", "off")).isZero();
    assertThat(folder.resolve("index/meaning")).doesNotExist();
    assertThat(out.toString()).doesNotContain("语义向量");
    assertThat(below("娃没人带")).doesNotContain("\"by\":\"meaning\"");
  }

  @Test
  void oneSearchCanLeaveItOut() {
    run("index");
    run("search", "娃没人带", "--meaning", "off", "--json");
    assertThat(out.toString()).doesNotContain("\"by\":\"meaning\"");
  }
}
