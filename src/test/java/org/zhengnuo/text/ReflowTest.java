package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;

class ReflowTest {

  @Test
  void aLineThatEndsNoSentenceGoesOn() {
    assertThat(texts("1．新建改造农村公路120公里，开通镇村公交线", "", "- 3 -", "", "路6条。", "2．新增学位1500个。"))
        .containsExactly("1．新建改造农村公路120公里，开通镇村公交线路6条。", "2．新增学位1500个。");
  }

  /** A short first line, broken where the scan was, is no title when the next begins with 的. */
  @Test
  void noSentenceBeginsWithAParticle() {
    String open = "2031年是全面推进和美乡村建设";
    assertThat(LineStart.begins(open, "的开局之年，做好各项工作意义重大。", false)).isFalse();
    assertThat(LineStart.begins(open, "开局之年，做好各项工作意义重大。", false)).isTrue();
  }

  @Test
  void noTitleRunsIntoTheWordsBelowIt() {
    assertThat(
            texts(
                "青禾县进一步优化服务促进经济发展若干措施",
                "为进一步优化服务，制定以下措施。",
                "2.十件民生实事责任分解",
                "青禾县人民政府办公室",
                "2031年5月22日",
                "——2031年1月12日在青禾县第十六届人民代表大会第四次会议上",
                "来源：青禾日报"))
        .hasSize(7);
  }

  @Test
  void anAnnexBeginsABlock() {
    assertThat(texts("2.青禾县重点领域应用场景培育和开放工作流程", "附1", "重点领域指标表")).hasSize(3);
    assertThat(texts("2.青禾县重点领域应用场景培育和开放工作流程", "附表2", "指标")).hasSize(3);
  }

  @Test
  void whereParagraphsAreSetInALineThatIsNotGoesOn() {
    assertThat(
            texts(
                "　　（一）坚持把培育壮大经营主体作为优化政务服务的着力",
                "重点环节，对各类企业一视同仁，依法保护各类企业的权益。",
                "清理收费，年内公布清单，",
                "规范检查。",
                "　　（二）深入落实城市总体规划推动协同发展走深走实见效",
                "　　坚持规划引领，完善规划体系和实施机制，做好评估工作"))
        .containsExactly(
            "（一）坚持把培育壮大经营主体作为优化政务服务的着力重点环节，对各类企业一视同仁，依法保护各类企业的权益。清理收费，年内公布清单，规范检查。",
            "（二）深入落实城市总体规划推动协同发展走深走实见效",
            "坚持规划引领，完善规划体系和实施机制，做好评估工作");
  }

  @Test
  void aLineMayBreakBehindALabelInBrackets() {
    assertThat(texts("1.城镇新增就业35万人。（牵头单位：", "县人力资源和社会保障局；", "配合单位：县财政局）", "2.修路。"))
        .containsExactly("1.城镇新增就业35万人。（牵头单位：县人力资源和社会保障局；配合单位：县财政局）", "2.修路。");
  }

  /** 8．30户… looks like a decimal; a label line is no sentence that it could go on with. */
  @Test
  void aNumberThatCountsOnBeginsABlockWhateverFollowsItsPoint() {
    assertThat(texts("7．修路。", "责任单位：县局", "8．30户村庄通车。", "责任单位：县局", "9．植树。")).hasSize(5);
    assertThat(texts("7．开通镇村公交线路6条，公交覆盖面比上年再提高", "8.5个百分点。", "8．植树。")).hasSize(2);
  }

  @Test
  void ownersGoOnInABracketOnlyIfItIsTheirs() {
    assertThat(texts("4．修村道（汛期停工，雨停后复工；", "牵头单位：县水务局")).hasSize(2);
    assertThat(texts("4．修村道（牵头单位：县水务局；", "责任单位：县财政局）")).hasSize(1);
  }

  @Test
  void aTitleOverTwoLinesIsOne() {
    assertThat(texts("关于印发青禾县乡村产业发展三年行动计划和重点任务", "分工方案的通知")).hasSize(1);
  }

  @Test
  void whatBeginsSomethingBeginsABlock() {
    assertThat(
            texts(
                "牵头单位：县发展和改革局、县财政局、县统计局、县水务局",
                "责任单位：各镇人民政府",
                "△ 会议召开",
                "3日 县长出席活动，参加开工仪式并致辞",
                "青政发〔2025〕3号"))
        .hasSize(5);
  }

  @Test
  void tableRowsAreRows() {
    List<Block> blocks = paper(Paper.Layout.BROKEN, "序号\t项目", "1\t学位").blocks();
    assertThat(blocks).allMatch(b -> b instanceof Block.Row row && row.cells().size() == 2);
  }

  @Test
  void markdownMarksGo() {
    assertThat(texts("# 政府工作报告", "## 一、工作回顾", "**二、工作安排**", "过去一年成绩显著。"))
        .containsExactly("政府工作报告", "一、工作回顾", "二、工作安排**", "过去一年成绩显著。");
  }

  @Test
  void everyLineIsABlockWhereTheLayoutSaysSo() {
    assertThat(paper(Paper.Layout.PARAGRAPHS, "没有写完的一行，足够长足够长足够长足够长", "另一行").blocks()).hasSize(2);
  }

  private static List<String> texts(String... lines) {
    return paper(Paper.Layout.BROKEN, lines).blocks().stream()
        .map(b -> b.passage().text())
        .toList();
  }

  private static Paper paper(Paper.Layout layout, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, 0, text));
    }
    return new Paper("a.txt", layout, lines);
  }
}
