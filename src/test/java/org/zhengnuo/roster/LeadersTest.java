package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;

class LeadersTest {

  @ParameterizedTest
  @CsvSource({
    "副市长, 济宁市",
    "市委常委、常务副市长, 济宁市",
    "区委副书记、区长, 济宁市兖州区",
    "区领导, 济宁市兖州区",
    "省委书记, 山东省",
    "副省长、省公安厅党委书记、厅长, 山东省",
    "市人大常委会副主任, 济宁市",
    "济宁市委书记, 济宁市",
    "全国人大常委会副主任, 全国",
  })
  void aLeadersPlaceFollowsTheOffice(String office, String place) {
    Papers.Known resolution = new Papers().paper("济宁市兖州区", 2024).event(office, "张东").resolve();
    assertThat(resolution.leaders())
        .extracting(Leader::name, Leader::place)
        .containsExactly(tuple("张东", new Place(place)));
  }

  @ParameterizedTest
  @CsvSource({"省能源局党组成员、副局长", "济宁市土地发展集团董事长", "中国工程院院士", "市慈善总会会长", "''"})
  void otherOfficesMakeNoLeader(String office) {
    assertThat(new Papers().paper("济宁市", 2024).event(office, "张东").resolve().leaders()).isEmpty();
  }

  @Test
  void oneNameInOnePlaceIsOnePerson() {
    Papers.Known resolution =
        new Papers()
            .paper("济宁市", 2023)
            .leaders("张东", "王宏伟")
            .event("市委常委、常务副市长", "王宏伟")
            .paper("济宁市兖州区", 2024)
            .event("副市长", "张东")
            .event("副区长", "张 东（挂职）")
            .portfolio("石可清")
            .resolve();
    assertThat(resolution.leaders())
        .extracting(Leader::name, l -> l.place().name(), Leader::id)
        .containsExactly(
            tuple("张东", "济宁市", "zhang-dong"),
            tuple("张东", "济宁市兖州区", "zhang-dong-2"),
            tuple("王宏伟", "济宁市", "wang-hong-wei"),
            tuple("石可清", "济宁市兖州区", "shi-ke-qing"));
    assertThat(resolution.leaders().get(2).offices()).containsExactly("市委常委", "常务副市长");
    assertThat(resolution.items().getFirst().ownership().leaders())
        .containsExactly(resolution.leaders().get(0), resolution.leaders().get(2));
  }

  @Test
  void aConfirmedMisprintMovesTheNameAndStaysAsAlias() {
    Papers.Known resolution =
        new Papers()
            .paper("济宁市", 2023)
            .leaders("宫晓芳")
            .event("副市长", "官晓芳")
            .event("副市长", "官晓芳")
            .correction(2, "官晓芳", "宫晓芳")
            .correction(3, "副市长官晓芳", "副市长宫晓芳")
            .resolve();
    assertThat(resolution.leaders())
        .singleElement()
        .satisfies(
            leader -> {
              assertThat(leader.name()).isEqualTo("宫晓芳");
              assertThat(leader.aliases()).containsExactly("官晓芳");
              assertThat(leader.offices()).containsExactly("副市长");
            });
    assertThat(resolution.findings()).isEmpty();
  }

  @Test
  void aPossibleMisprintIsProposedNeverApplied() {
    Papers.Known resolution =
        new Papers().paper("济宁市", 2023).leaders("宫晓芳").leaders("宫晓芳").event("副市长", "官晓芳").resolve();
    assertThat(resolution.leaders()).extracting(Leader::name).containsExactly("官晓芳", "宫晓芳");
    assertThat(resolution.findings())
        .extracting(f -> f.code(), f -> f.line())
        .containsExactly(tuple(FindingCode.NAME_VARIANT, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "区委副书记, 戴宪亭, 区委副书记, 戴宪亨, 1",
    "副区长, 孙恒民, 副区长, 孙恒明, 1",
    "副区长, 孙恒民, 区委书记, 孙恒明, 0",
    "区领导, 孙恒民, 区领导, 孙恒明, 0",
    "副区长, 张东, 副区长, 张冲, 0",
    "副区长, 张东, 副市长, 张乐, 0",
  })
  void variantsLookAlikeOrHoldTheSameOffice(
      String office, String name, String otherOffice, String other, int count) {
    Papers.Known resolution =
        new Papers().paper("济宁市兖州区", 2024).event(office, name).event(otherOffice, other).resolve();
    assertThat(resolution.findings()).hasSize(count);
  }

  @Test
  void whatIsNoNameIsAFinding() {
    Papers.Known resolution = new Papers().paper("济宁市", 2024).leaders("各市级领导", "按职责分工负责").resolve();
    assertThat(resolution.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("按职责分工负责"));
  }
}
