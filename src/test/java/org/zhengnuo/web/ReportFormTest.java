package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.pages.LargeCorpus;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.ReportDesk.Field;

/** The form of an invited unit: seen, understood, taken. */
class ReportFormTest extends ReportingSite {

  @Test
  void aUnitSeesItsOwnTasksAlone() throws Exception {
    Document form = Jsoup.parse(site.get(link(PageCorpus.DISTRICT)).body());
    assertThat(form.select("fieldset")).hasSize(1);
    assertThat(form.select("[name]").eachAttr("name"))
        .contains(Field.STATE.of(FIRST), "reporter", "workbook")
        .doesNotContain(Field.STATE.of(SECOND));
    assertThat(form.select("script:not([src]), .invited form[action]")).isEmpty();
  }

  @Test
  void nobodyReportsOnATaskOfAnother() throws Exception {
    String link = link(PageCorpus.DISTRICT);
    assertThat(words(filled().to(site, link))).contains("读到 1 条填写");
    assertThat(filled().take().to(site, link).statusCode()).isEqualTo(200);
    assertThat(values(kept())).isEqualTo(FIRST + "/" + PageCorpus.DISTRICT.id() + "=4");
    String other = "条目标识,事项,状态,完成值\n" + SECOND + ",改造老旧小区120个。,已完成,120\n";
    assertThat(words(upload(link, "a.csv", other))).contains("没有一行对得上");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void showsWhatWasUnderstoodBeforeItIsTaken() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    Document check = Jsoup.parse(filled().to(site, link).body());
    assertThat(check.text()).contains("读到 2 条填写，其中新增或有变化 2 条", "还没有记入台账", "推进中，完成 4");
    assertThat(ledger.version()).as("nothing yet").isZero();
    assertThat(ledger.batches()).isEmpty();
    Document receipt = Jsoup.parse(confirmed(check, link).body());
    assertThat(receipt.select(".receipt").text()).contains("回执号 第 1 批", "新增或有变化 2 条");
    assertThat(receipt.select(".invited form")).isEmpty();
    assertThat(values(kept()))
        .isEqualTo("%s/%s=4 %s/%s=120个".formatted(FIRST, owner(), SECOND, owner()));
    Report first = kept().getFirst();
    assertThat(first.said().state()).isEqualTo(TaskState.UNDER_WAY);
    assertThat(first.said().text()).isEqualTo("已办四场");
    assertThat(first.said().reporter()).isEqualTo("王海");
    assertThat(ledger.batches())
        .singleElement()
        .satisfies(
            batch -> {
              assertThat(batch.arrival().way()).isEqualTo(Report.Way.FORM);
              assertThat(batch.arrival().name()).isEqualTo("i1");
              assertThat(batch.arrival().place()).isEqualTo("127.0.0.1");
            });
  }

  @Test
  void theSameTwiceChangesNothing() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    filled().take().to(site, link);
    assertThat(words(filled().take().to(site, link))).contains("没有新内容，未另立一批", "与已报相同 2 条");
    assertThat(kept()).hasSize(2);
    assertThat(ledger.batches()).hasSize(1);
    Document again = Jsoup.parse(site.get(link).body());
    assertThat(again.selectFirst("[name='" + Field.VALUE.of(FIRST) + "']").val()).isEqualTo("4");
    assertThat(again.selectFirst("#reporter").val()).isEqualTo("王海");
  }

  /** Browsers end the lines of a form in their own way, workbooks in another. */
  @Test
  void linesEndAlikeHoweverTheyWereSent() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    new SentForm().task(FIRST, "推进中", "4", "第一行\r\n第二行").take().to(site, link);
    assertThat(kept().getFirst().said().text()).isEqualTo("第一行\n第二行");
    new SentForm().task(FIRST, "推进中", "4", "第一行\n第二行").take().to(site, link);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void namesWhatItCannotReadAndTakesTheRest() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    SentForm form = new SentForm().task(FIRST, "差不多了", "4", "已办四场").task(SECOND, "推进中", "好些个", "");
    assertThat(words(form.to(site, link)))
        .contains("以下 1 行没有读进来", "状态“差不多了”看不懂", "完成值“好些个”不是能计算的数", "好些个（没有读出数）");
    assertThat(words(form.take().to(site, link))).contains("第 1 批", "状态“差不多了”看不懂");
    assertThat(values(kept())).isEqualTo(SECOND + "/" + owner() + "=好些个");
  }

  @Test
  void markupStaysText() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    String attack = PageCorpus.ATTACK;
    SentForm form =
        new SentForm()
            .field("reporter", attack)
            .task(FIRST, attack, attack, attack)
            .task(SECOND, "推进中", attack, attack)
            .field(Field.EVIDENCE.of(SECOND), attack);
    String table = "事项,状态,进展情况\n" + "改造老旧小区120个。,推进中,\"" + attack.replace("\"", "\"\"") + "\"\n";
    for (HttpResponse<String> answer :
        List.of(
            form.to(site, link),
            upload(link, attack + ".csv", table),
            upload(link, "<img src=x>.png", new byte[] {0, 1}),
            form.take().to(site, link),
            site.get(link),
            site.get("/items/" + SECOND),
            site.get("/ledger?as_of=2031-02-03"))) {
      Document page = Jsoup.parse(answer.body());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(page.select("script:not([src]), img, [onerror]")).as(page.title()).isEmpty();
    }
    assertThat(kept().getLast().said().text()).isEqualTo(attack);
  }

  /** More fields than servers take unasked. */
  @Test
  void aUnitOfHundredsOfTasksReportsOnAll() throws Exception {
    try (TestSite large = TestSite.taking(ledger, LargeCorpus.corpus(), CLOCK)) {
      String link = link(LargeCorpus.BUSY);
      List<String> items =
          Jsoup.parse(large.get(link).body()).select("select").eachAttr("name").stream()
              .map(name -> name.substring("state.".length()))
              .toList();
      assertThat(items).hasSizeGreaterThan(500);
      SentForm form = new SentForm();
      items.forEach(item -> form.task(item, "推进中", "50%", "按计划推进"));
      assertThat(words(form.take().to(large, link))).contains("第 1 批");
      assertThat(kept()).hasSize(items.size());
    }
  }
}
