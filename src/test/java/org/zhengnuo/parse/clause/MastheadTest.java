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
