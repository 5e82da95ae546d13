package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

class MastheadTest {

  @Test
  void aNoticeHasTitleCodeLetterAndSignature() {
    Masthead head =
        masthead(
            "青禾县人民政府",
            "关于印发实施方案的通知",
            "青政发〔2025〕3号",
            "各镇人民政府，县政府各部门：",
            "现将实施方案印发给你们，请认真落实。",
            "青禾县人民政府",
            "2025年2月10日",
            "一、总体要求",
            "坚持创新。");
    assertThat(head.title()).isEqualTo("青禾县人民政府关于印发实施方案的通知");
    assertThat(head.code()).isEqualTo("青政发〔2025〕3号");
    assertThat(head.issuer()).isEqualTo("青禾县人民政府");
    assertThat(head.date()).contains(LocalDate.of(2025, 2, 10));
    assertThat(head.body()).isEqualTo(7);
  }

  @Test
  void whatThePageSetsAroundAPaperIsNoTitle() {
    Masthead head =
        masthead(
            "首页",
            "> 政务公开 > 文件",
            "索引号: 0025/2031-4 公开方式: 主动公开",
            "发文文号: 青政办发〔2031〕7号 发布机关: 县政府办公室",
            "成文日期",
            "2031-03-01",
            "青禾县人民政府办公室关于印发重点工作责任分解的通知",
            "发布日期:2031-03-03 浏览次数:",
            "各镇人民政府：",
            "现印发给你们。",
            "一、总体要求");
    assertThat(head.title()).isEqualTo("青禾县人民政府办公室关于印发重点工作责任分解的通知");
    assertThat(head.code()).isEqualTo("青政办发〔2031〕7号");
  }

  @Test
  void aPaperWithoutATitleBearsTheNameThatItsLetterHandsOver() {
    Masthead head =
        masthead(
            "时间：2031-02-09 浏览量：27",
            "各镇人民政府，县直各单位：",
            "《青禾县2031年重点工作任务》已经县政府同意，现印发给你们，请认真落实。",
            "一、提高认识。各单位要认领任务。",
            "青禾县人民政府",
            "2031年1月30日",
            "青禾县2031年重点工作任务",
            "1.修路12公里。");
    assertThat(head.title()).isEqualTo("青禾县2031年重点工作任务");
    assertThat(head.body()).isEqualTo(6);
  }

  @Test
  void aReportIsItsGovernments() {
    Masthead head =
        masthead("政府工作报告", "——2025年1月12日在青禾县第十六届人民代表大会第四次会议上", "县长 钱 一 鸣", "各位代表：", "一、工作回顾");
    assertThat(head.title()).isEqualTo("政府工作报告");
    assertThat(head.issuer()).isEqualTo("青禾县人民政府");
    assertThat(head.date()).contains(LocalDate.of(2025, 1, 12));
  }

  @Test
  void aReportOnOneLineKeepsItsTitleOnly() {
    Masthead head = masthead("政府工作报告——2025年1月12日在青禾县第十六届人民代表大会第四次会议上 县长 钱一鸣", "各位代表：", "一、工作回顾");
    assertThat(head.title()).isEqualTo("政府工作报告");
  }

  @Test
  void theYearsReportOfAPlaceNamesItsIssuer() {
    assertThat(masthead("2024年青禾县政府工作报告", "一、工作回顾").issuer()).isEqualTo("青禾县人民政府");
    assertThat(masthead("2024年国务院政府工作报告", "一、工作回顾").issuer()).isEqualTo("国务院");
  }

  @Test
  void signaturesAndCopiesAreImprint() {
    assertThat(Masthead.isImprint("2025年2月10日")).isTrue();
    assertThat(Masthead.isImprint("（此件公开发布）")).isTrue();
    assertThat(Masthead.isImprint("青禾县人民政府")).isTrue();
    assertThat(Masthead.isImprint("完成投资2亿元。")).isFalse();
  }

  private static Masthead masthead(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, 0, text));
    }
    return Masthead.of(new Paper("a.txt", Paper.Layout.PARAGRAPHS, lines).blocks());
  }
}
