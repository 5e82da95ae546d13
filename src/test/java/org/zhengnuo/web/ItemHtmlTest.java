package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the HTML of an item says beyond its JSON. */
class ItemHtmlTest {

  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.ready();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String html(String address) throws Exception {
    return site.get(address).body();
  }

  @Test
  void tellsReferenceManagersWhatItIs() throws Exception {
    assertThat(html("/items/yunchuan-tasks-2"))
        .contains(
            meta("citation_title", "改造老旧小区120个。"),
            meta("citation_series_title", "重点工作分工方案"),
            meta("citation_technical_report_institution", "云川市人民政府"),
            meta("citation_technical_report_number", "云政发〔2031〕4号"),
            meta("citation_author_institution", "云川市人民政府"),
            meta("citation_publication_date", "2031/01/16"),
            meta("citation_public_url", site.origin() + "/items/yunchuan-tasks-2"),
            meta("DC.type", "report"),
            meta("DC.date", "2031-01-16"));
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + content + "\">";
  }

  @Test
  void hasARowToReportForEachLineWithoutScript() throws Exception {
    assertThat(html("/items/yunchuan-tasks-1"))
        .contains("id=\"report-3\">yunchuan-tasks.txt,3,【误字】,【正字】,【理由】</code>")
        .contains("id=\"report-4\">yunchuan-tasks.txt,4,【误字】,【正字】,【理由】</code>");
  }

  @Test
  void saysOnceThatAListIsOpen() throws Exception {
    String open = "市商务局</a><span class=\"muted\">等</span>";
    assertThat(html("/items/yunchuan-tasks-2").split(open, -1)).hasSize(2);
    assertThat(html("/documents/yunchuan-tasks").split(open, -1)).hasSize(2);
    assertThat(html("/items/yunchuan-tasks-1")).doesNotContain(">等<");
  }

  @Test
  void marksItsLinesAndLeadsOnToMarkedOnes() throws Exception {
    String words = "q=%E6%B6%88%E8%B4%B9%E5%88%B8";
    String page = html("/items/yunchuan-tasks-1?n=1&" + words);
    assertThat(page.split("<mark>消费券</mark>", -1)).as("in text and source line").hasSize(3);
    assertThat(page).contains("href=\"/documents/yunchuan-tasks?" + words + "#L3\"");
    assertThat(html("/documents/yunchuan-tasks?" + words)).contains("<mark>消费券</mark>");
  }
}
