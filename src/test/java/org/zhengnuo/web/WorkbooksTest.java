package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.workbook.Sheet;
import org.zhengnuo.workbook.Workbooks;

/** Workbooks as they are downloaded: forms to be filled in, and tables that explain themselves. */
class WorkbooksTest {

  private static final String TASKS = "/ledger.xlsx?unit=" + PageCorpus.COMMERCE.id();

  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.ready();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void givesTheFormOfAUnitAndPeriod() throws Exception {
    assertThat(name(TASKS + "&period=2031-W02")).isEqualTo("云川市商务局-2031年第2周-填报表.xlsx");
    List<Sheet> sheets = sheets(TASKS + "&period=2031-W02");
    assertThat(sheets).extracting(Sheet::name).containsExactly("填报表", "说明");
    assertThat(sheets.getLast().rows())
        .extracting(Sheet.Row::cells)
        .contains(row("填报期", "2031-W02"));
    assertThat(sheets.getFirst().rows()).hasSize(2 + 1 + 2 + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-13", "2031", "六月", "2031-06-4", "2031-W60"})
  void refusesAPeriodThatIsNone(String period) throws Exception {
    HttpResponse<String> answer = site.get(TASKS + "&period=" + encoded(period));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("不是填报期").contains("period=2023-06");
  }

  @Test
  void refusesAFormThatNobodyFillsIn() throws Exception {
    try (TestSite large = TestSite.over(new LongIndex(2_001))) {
      HttpResponse<String> answer = large.get("/ledger.xlsx");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("要填报的事项有 2001 条，一张填报表最多 2000 条");
    }
  }

  @Test
  void makesNoFormForAHead() throws Exception {
    assertThat(site.ask("HEAD", TASKS).headers().firstValue("Content-Disposition")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/search?q=消费", "/units/yun-chuan-shi-shang-wu-ju", "/leaders/lin-zhi-yuan"})
  void isLedToFromSearchUnitAndLeader(String page) throws Exception {
    String path = encoded(page);
    assertThat(site.get(path).body()).contains("href=\"/ledger.xlsx?").contains(">下载填报表</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "/search.xlsx,                            检索结果.xlsx",
    "/search.xlsx?q=消费券&year=2031,          消费券-2031年.xlsx",
    "/search.xlsx?q=a/b:c,                    a b c.xlsx",
    "/search.csv?kind=task,                   任务.csv",
    "/search.xlsx?unit=市商务局&role=lead,     云川市商务局-牵头单位.xlsx"
  })
  void namesAFileByItsQuery(String address, String name) throws Exception {
    assertThat(name(address)).isEqualTo(name);
  }

  @Test
  void explainsATableOnASheetOfItsOwn() throws Exception {
    List<Sheet> sheets = sheets("/search.xlsx?q=消费券&year=2031");
    assertThat(sheets).extracting(Sheet::name).containsExactly("责任台账", "说明");
    List<List<String>> notes = sheets.getLast().rows().stream().map(Sheet.Row::cells).toList();
    assertThat(notes)
        .contains(row("检索词", "消费券"), row("筛选：年份", "2031年"), row("行数", "1"), row("语料校验", "feed"));
    assertThat(notes)
        .anyMatch(r -> r.getFirst().equals("网址") && r.get(1).contains("/search.xlsx?q="));
    List<String> columns = sheets.getFirst().rows().getFirst().cells();
    assertThat(columns)
        .hasSize(29)
        .allSatisfy(
            title ->
                assertThat(notes).anyMatch(r -> r.getFirst().equals(title) && !r.get(1).isBlank()));
  }

  private static List<String> row(String what, String said) {
    return List.of(what, said);
  }

  private static String name(String address) throws Exception {
    String header =
        site.get(encoded(address)).headers().firstValue("Content-Disposition").orElseThrow();
    return URLDecoder.decode(header.replaceFirst(".*UTF-8''", ""), StandardCharsets.UTF_8);
  }

  /** Only what is no ASCII: marks of the address stay. */
  private static String encoded(String address) {
    return Pattern.compile("[^\\x00-\\x7f]+")
        .matcher(address)
        .replaceAll(han -> URLEncoder.encode(han.group(), StandardCharsets.UTF_8));
  }

  private static List<Sheet> sheets(String address) throws Exception {
    return Workbooks.read(site.bytes(encoded(address)), 100_000, 50);
  }
}
