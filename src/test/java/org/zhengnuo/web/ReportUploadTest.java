package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.ReportDesk.Field;

/** A workbook in place of the form. */
class ReportUploadTest extends ReportingSite {

  @Test
  void aWorkbookFillsTheForm() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    String table = "事项,状态,进展情况,完成值,佐证,填报人\n改造老旧小区120个。,推进中,开工,30,照片,李平\n";
    Document check = Jsoup.parse(upload(link, "C:\\台账\\一月.csv", table).body());
    assertThat(check.text()).contains("读到 1 条填写", "推进中，完成 30", "另有 1 条没有填写");
    assertThat(check.selectFirst(".report-form [name='" + Field.VALUE.of(SECOND) + "']").val())
        .isEqualTo("30");
    assertThat(ledger.version()).isZero();
    assertThat(words(confirmed(check, link))).contains("第 1 批");
    assertThat(kept().getFirst().said().reporter()).isEqualTo("李平");
  }

  /** The sheet that the site itself hands out holds what was reported. */
  @Test
  void itsOwnSheetComesBackUnchanged() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    filled().take().to(site, link);
    byte[] sheet = site.bytes("/ledger.xlsx?period=2031-01&unit=" + owner());
    assertThat(words(upload(link, "填报表.xlsx", sheet))).contains("读到 2 条填写，其中新增或有变化 0 条，与已报相同 2 条");
    assertThat(words(upload(link(PageCorpus.DISTRICT), "填报表.xlsx", sheet))).contains("没有采用");
  }

  @Test
  void whatIsNoWorkbookIsRefusedInASentence() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(words(upload(link, "a.png", noise))).contains("“a.png”不是工作簿，也不是 CSV 表格，没有读");
    assertThat(words(upload(link, "b.xlsx", bomb()))).contains("“b.xlsx”解压后超过 200 MB 的上限，没有读");
    assertThat(words(upload(link, "c.csv", "姓名,电话\n王海,1\n"))).contains("“c.csv”里没有台账");
    assertThat(ledger.version()).isZero();
  }
}
