package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Place;

class PlacesTest {
  private static final PlaceReader READER = new PlaceReader(Gazetteer.packed());

  @ParameterizedTest
  @CsvSource({
    "济宁市兖州区人民政府, 济宁市兖州区",
    "兖州区人民政府办公室, 济宁市兖州区",
    "山东省济宁市人民政府, 济宁市",
    "济宁高新区管委会, 济宁市高新区",
    "浙江省人民政府办公厅, 浙江省",
    "内蒙古自治区人民政府, 内蒙古自治区",
    "国务院办公厅, 全国",
    "中共中央 国务院关于做好工作的意见, 全国",
    "2024年1月8日在济宁市第十八届人民代表大会第三次会议上, 济宁市",
    "关于印发济宁市一刻钟便民生活圈试点城市建设实施方案的通知, 济宁市",
    "国务院关于支持山东省深化改革的意见, 全国",
    "关于加快郊区发展的通知, ''",
    "大事记, ''",
  })
  void findsThePlaceThatWordsName(String words, String place) {
    assertThat(READER.first(words, Place.UNKNOWN).name()).isEqualTo(place);
  }

  /** A file of lines without a full stop may give a title of its own length. */
  @Test
  void aLongTitleTakesTimeByItsLength() {
    String words = "关于推进工作".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(READER.first(words + "济宁市", Place.UNKNOWN).name()).isEqualTo("济宁市"));
  }

  @Test
  void aPaperIsPlacedByIssuerThenTitleThenItsNeighbours() {
    Papers.Known resolution =
        new Papers()
            .printed("济宁市人民政府", "关于学习浙江省经验的通知")
            .printed("", "大事记")
            .owners("市财政局")
            .printed("", "济宁市兖州区人民政府公报")
            .resolve();
    assertThat(resolution.documents())
        .extracting(Document::place)
        .containsExactly(new Place("济宁市"), new Place("济宁市"), new Place("济宁市兖州区"));
    assertThat(resolution.items()).extracting(Item::place).containsExactly(new Place("济宁市"));
  }

  @Test
  void aPaperThatPrintsNoPlaceHasTheOneItSpeaksOfMost() {
    Papers papers = new Papers().printed("", "民生实事");
    papers.text("广州港扩建，广州南站改造，深圳合作。").text("建设广州科学城。");
    assertThat(papers.resolve().documents().getFirst().place()).isEqualTo(new Place("广州市"));
    papers.text("学习杭州、苏州、成都经验。");
    assertThat(papers.resolve().documents().getFirst().place()).isEqualTo(Place.UNKNOWN);
  }

  @Test
  void aZoneOfTheUsersFileBecomesAPlace() {
    Gazetteer gazetteer = new Papers().rows("太白湖新区管委会,济宁市太白湖新区,zone,,,,,\n").roster().gazetteer();
    assertThat(gazetteer.resolve("太白湖新区", Place.UNKNOWN)).contains(new Place("济宁市太白湖新区"));
    assertThat(gazetteer.zones(new Place("济宁市"))).hasSize(2);
    assertThat(gazetteer.children(new Place("济宁市"))).hasSize(11);
  }
}
