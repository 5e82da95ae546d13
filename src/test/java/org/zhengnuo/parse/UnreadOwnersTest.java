package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** What seems to name owners and is in no item is told, and nothing else. */
class UnreadOwnersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责任单位 水利局、财政局",
        "加强督查。（牵头单位：）",
        "序号\t任务\t责任单位\n1\t整治河道\t\n2\t整治湖泊\t",
        "牵头：市水利局 配合：市财政局",
        "组长单位：市水利局；成员单位：市财政局",
        "建设水库两座，此项工作市水利局总牵头。",
        "建设水库两座，市水利局作为牵头单位负责组织实施。",
        "以上任务由市水利局牵头落实。",
      })
  void whatIsLostIsTold(String printed) {
    assertThat(findings("整治河道五条。\n2.整治湖泊三座。\n" + printed))
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(FindingCode.OWNER_UNREAD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号\t任务\t牵头单位\t配合单位\n1\t整治河道\t市水利局\t市财政局\n2\t整治湖泊\t\t市林业局",
        "序号\t任务\t责任单位\t完成时限\n1\t整治河道\t市水利局\t年底\n2\t整治湖泊\t12月底",
        "序号\t任务\t时限\t牵头\t责任\n1\t整治河道\t年底\t市水利局\t市财政局\n2\t整治湖泊\t市林业局\t市财政局",
        "序号\t任务\t牵头单位\t时限\n1\t整治河道\t市水利局\t年底\n2\t整治湖泊\t年底\t市林业局",
        "序号\t任务\t建设单位\t牵头单位\n1\t整治河道\t河道公司\t市水利局",
      })
  void whatATableLeavesOpenIsTold(String printed) {
    assertThat(Genres.parse(paper(printed), "a", Set.of()).findings())
        .extracting(Finding::code)
        .contains(FindingCode.OWNER_UNREAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.整治河道五条。（市水利局牵头，市财政局配合）",
        "1.建设水库两座。（责任：市水利局）",
        "1.建设水库两座。\n责任单位 市水利局、市财政局",
        "1.整治河道五条。\n牵头单位：市水利局\n配合单位：市财政局",
        "一、整治河道（市水利局牵头）\n1.清淤五条。\n2.绿化三条。",
        "1.支持技工院校（技工院校内由人社部门负责）扩大招生。",
        "序号\t任务\t责任单位\n1\t整治河道\t市水利局",
        "各责任单位要加强领导，落实责任。",
        "启动一级响应后，由指挥部牵头开展会商研判。",
        "参与标准制定（牵头制定国家标准3项）。",
        "各级人民政府对本行政区域内的防汛工作负责。",
        "领导小组办公室设在市水利局，负责日常工作。",
        "组长由市长担任，成员单位包括市水利局、市财政局。",
        "未落实责任的单位，由市纪委监委负责追责问责。",
        "牵头单位要于每月5日前报送进展情况。",
        "承办单位举办大型活动，应当制定方案（公安机关另有规定的除外）。",
        "建立健全责任制（全民参与）。",
        "1.整治河道五条。（市水利局、市财政局负责。列第一位者为牵头单位，下同）",
      })
  void whatIsReadNeedsNoWord(String printed) {
    assertThat(findings(printed)).isEmpty();
  }

  @Test
  void aTitleThatSwallowsItAllIsSeen() {
    Paper paper = paper("整治河道。（牵头单位：市水利局）");
    assertThat(UnreadOwners.findings(paper, Parsed.of(List.of()))).hasSize(1);
  }

  private static List<Finding> findings(String printed) {
    Paper paper = paper(printed);
    return UnreadOwners.findings(paper, Genres.parse(paper, "a", Set.of()));
  }

  private static Paper paper(String printed) {
    List<String> words = ("云岭市2024年重点工作任务分解表\n" + printed).lines().toList();
    List<Line> lines =
        IntStream.range(0, words.size()).mapToObj(i -> new Line(i + 1, 0, words.get(i))).toList();
    return new Paper("a.txt", Paper.Layout.PARAGRAPHS, lines);
  }
}
