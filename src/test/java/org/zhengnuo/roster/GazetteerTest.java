package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Place;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.packed();
  private static final Place JINING = new Place("济宁市");
  private static final Place YANZHOU = new Place("济宁市兖州区");

  @ParameterizedTest
  @CsvSource({
    "兖州区, 济宁市兖州区",
    "兖州, 济宁市兖州区",
    "济宁市兖州区, 济宁市兖州区",
    "邹城, 济宁市邹城市",
    "济宁, 济宁市",
    "济宁高新区, 济宁市高新区",
    "山东, 山东省",
    "内蒙古, 内蒙古自治区",
    "广州市, 广州市",
    "北京, 北京市",
    "吉林, 吉林省",
    "浦东新区, 上海市浦东新区",
    "仙桃, 湖北省仙桃市",
    "延边, 延边朝鲜族自治州",
    "全国, 全国",
  })
  void resolvesFullAndShortNames(String name, String place) {
    assertThat(GAZETTEER.resolve(name, Place.UNKNOWN)).contains(new Place(place));
  }

  @ParameterizedTest
  @CsvSource({
    "鼓楼区, 南京市, 南京市鼓楼区",
    "鼓楼区, 福州市晋安区, 福州市鼓楼区",
    "市中区, 山东省, ''",
    "市中区, 济南市, 济南市市中区",
    "朝阳区, '', ''",
    "朝阳区, 北京市, 北京市朝阳区",
    "高新区, 济宁市, 济宁市高新区",
    "高新区, '', ''",
    "无此地, 济宁市, ''",
  })
  void settlesAmbiguousNamesByTheContextOrNotAtAll(String name, String context, String place) {
    assertThat(GAZETTEER.resolve(name, new Place(context)).map(Place::name).orElse(""))
        .isEqualTo(place);
  }

  @Test
  void listsChildrenAndZonesApart() {
    assertThat(GAZETTEER.children(JINING))
        .extracting(Division::name)
        .containsExactly(
            "任城区", "兖州区", "微山县", "鱼台县", "金乡县", "嘉祥县", "汶上县", "泗水县", "梁山县", "曲阜市", "邹城市");
    assertThat(GAZETTEER.zones(JINING)).extracting(d -> d.place().name()).containsExactly("济宁市高新区");
    assertThat(GAZETTEER.children(YANZHOU))
        .extracting(Division::name)
        .containsExactly(
            "鼓楼街道", "龙桥街道", "酒仙桥街道", "兴隆庄街道", "大安镇", "新驿镇", "颜店镇", "新兖镇", "漕河镇", "小孟镇");
    assertThat(GAZETTEER.children(new Place("山东省"))).hasSize(16);
    assertThat(GAZETTEER.children(Place.NATION)).hasSize(34);
    assertThat(GAZETTEER.children(new Place("北京市"))).hasSize(16);
    assertThat(GAZETTEER.children(new Place("东莞市")))
        .extracting(Division::level)
        .contains(Level.TOWN);
  }

  @Test
  void knowsLevelsAndLineage() {
    assertThat(GAZETTEER.level(YANZHOU)).contains(Level.COUNTY);
    assertThat(GAZETTEER.level(new Place("济宁市兖州区新兖镇"))).contains(Level.TOWN);
    assertThat(GAZETTEER.level(Place.UNKNOWN)).isEmpty();
    assertThat(GAZETTEER.lineage(YANZHOU))
        .containsExactly(YANZHOU, JINING, new Place("山东省"), Place.NATION);
    assertThat(GAZETTEER.above(YANZHOU, Level.CITY)).contains(JINING);
    assertThat(GAZETTEER.above(JINING, Level.COUNTY)).isEmpty();
  }

  @Test
  void knowsEveryWayToWriteAPlace() {
    assertThat(GAZETTEER.names(YANZHOU)).containsExactly("济宁市兖州区", "兖州区", "兖州");
    assertThat(GAZETTEER.names(new Place("济宁市高新区"))).contains("济宁高新技术产业开发区", "济宁高新区", "高新区");
    assertThat(GAZETTEER.names(new Place("无此地"))).containsExactly("无此地");
  }
}
