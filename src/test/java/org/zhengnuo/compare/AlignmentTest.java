package org.zhengnuo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Statements of two invented plans laid over each other. */
class AlignmentTest {
  private static final String[] BEFORE = {
    "推广智慧停车管理服务平台，链接泊位2万个。",
    "改造老旧小区313个，提升老旧公园7处。",
    "完善困难群众救助政策，兜牢社会救助底线。",
    "持续推进农村人居环境整治，新改建农村公路600公里。",
    "加快建设区域医疗中心。"
  };
  private static final String[] AFTER = {
    "加快建设区域医疗中心。", "布局5家公共海外仓，跨境电商企业达到400家以上。", "健全困难群众救助政策，兜牢社会救助底线。", "改造老旧小区214个，打造城市书房20处。"
  };

  @Test
  void tellsWhatWasKeptRewordedAddedAndDropped() {
    List<Change> changes = changes(BEFORE, AFTER);
    assertThat(of(ChangeKind.KEPT, changes)).containsExactly("加快建设区域医疗中心。");
    assertThat(of(ChangeKind.REWORDED, changes))
        .contains("完善困难群众救助政策，兜牢社会救助底线。")
        .anyMatch(text -> text.startsWith("改造老旧小区"));
    assertThat(of(ChangeKind.DROPPED, changes))
        .anyMatch(text -> text.contains("智慧停车"))
        .anyMatch(text -> text.contains("农村公路"));
    assertThat(of(ChangeKind.NEW, changes))
        .anyMatch(text -> text.contains("海外仓"))
        .anyMatch(text -> text.contains("城市书房"));
  }

  @Test
  void losesNoWordOfEitherSide() {
    List<Change> changes = changes(BEFORE, AFTER);
    String ofA =
        changes.stream()
            .flatMap(c -> c.a().stream())
            .map(ClaimPart::text)
            .collect(Collectors.joining());
    for (String text : BEFORE) {
      for (String clause : text.split("(?<=[，。])")) {
        assertThat(ofA).contains(clause);
      }
    }
    String ofB =
        changes.stream()
            .flatMap(c -> c.b().stream())
            .map(ClaimPart::text)
            .collect(Collectors.joining());
    for (String text : AFTER) {
      for (String clause : text.split("(?<=[，。])")) {
        assertThat(ofB).contains(clause);
      }
    }
  }

  @Test
  void keepsEverythingOfAPaperThatIsRepeated() {
    assertThat(changes(BEFORE, BEFORE)).extracting(Change::kind).containsOnly(ChangeKind.KEPT);
  }

  @Test
  void takesOrderForNothing() {
    String[] turned = {AFTER[3], AFTER[1], AFTER[0], AFTER[2]};
    assertThat(of(ChangeKind.NEW, changes(BEFORE, turned)))
        .containsExactlyInAnyOrderElementsOf(of(ChangeKind.NEW, changes(BEFORE, AFTER)));
  }

  @Test
  void standsAloneBesideNothing() {
    assertThat(changes(BEFORE, new String[0]))
        .extracting(Change::kind)
        .containsOnly(ChangeKind.DROPPED);
    assertThat(changes(new String[0], AFTER)).extracting(Change::kind).containsOnly(ChangeKind.NEW);
    assertThat(changes(new String[0], new String[0])).isEmpty();
  }

  @Test
  void bringsTogetherWhatDoesTheSameToThingsOfAKind() {
    String[] before = {"修复废弃矿山5000亩。", "对上争取各类资金400亿元以上。", "建成绿色矿山5座。", "实施77个省级城镇化重点项目。"};
    String[] after = {"修复矿山1.1万亩、湿地5000亩。", "争取政府专项债券、国债等竞争性资金400亿元以上。", "实施1000个省市县重点项目。"};
    assertThat(of(ChangeKind.REWORDED, changes(before, after)))
        .containsExactly("修复废弃矿山5000亩。", "对上争取各类资金400亿元以上。");
    assertThat(of(ChangeKind.DROPPED, changes(before, after)))
        .containsExactly("建成绿色矿山5座。", "实施77个省级城镇化重点项目。");
  }

  @Test
  void doesNotTakeCommonWordsForATopic() {
    String[] before = {"大力实施数字经济提升行动，加快建设重点工程。"};
    String[] after = {"大力实施全民健身提升行动，加快建设重点医院。"};
    assertThat(of(ChangeKind.KEPT, changes(before, after))).isEmpty();
    assertThat(changes(before, after)).extracting(Change::kind).contains(ChangeKind.NEW);
  }

  /** Two papers of 3,000 statements each, all of the same words. */
  @Test
  void costsNoMoreThanItsLength() {
    String[] many =
        IntStream.range(0, 3000)
            .mapToObj(i -> "推进第" + i + "项现代化产业体系建设，优化营商环境" + (char) (0x4E00 + i) + "。")
            .toArray(String[]::new);
    long start = System.nanoTime();
    assertThat(changes(many, many)).isNotEmpty();
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private static List<Change> changes(String[] before, String[] after) {
    Side a = Sides.paper("a", "云川市").plans(2031, before).side();
    Side b = Sides.paper("b", "云川市").plans(2032, after).side();
    return new Comparer(a, b).compare().changes();
  }

  private static List<String> of(ChangeKind kind, List<Change> changes) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(change -> change.a().or(change::b).orElseThrow().text())
        .toList();
  }
}
