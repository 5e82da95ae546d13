package org.zhengnuo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two invented papers beside each other. */
class ComparerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "城镇新增就业6.3万人。 | 城镇新增就业6.7万人。 | exceeded",
        "新增托位1万个以上。 | 新增托位7000个。 | missed",
        "跨境电商企业突破350家。 | 跨境电商企业达到350家。 | met",
        "地区生产总值增长5.5%以上、力争6%。 | 地区生产总值增长5.6%。 | exceeded",
        "改造老旧小区313个。 | 实施313个老旧小区改造。 | met",
        "粮食产量稳定在97亿斤以上。 | 粮食产量达到490万吨。 | exceeded"
      })
  void saysWhatBecameOfATarget(String promised, String reported, String verdict) {
    Comparison comparison = kept(promised, reported);
    assertThat(comparison.links())
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkKind.TARGET_OUTCOME))
        .satisfies(link -> assertThat(link.judgement().verdict()).hasToString(verdict));
    assertThat(comparison.notFound()).isEmpty();
  }

  /** A wrong verdict is worse than none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新增高新技术企业400家。 | 高新技术企业总量突破1800家。",
        "培育省级以上绿色工厂6家。 | 培育国家级绿色工厂6家。",
        "数字经济核心产业产值达到600亿元。 | 数字经济核心产业增加值达到600亿元。",
        "新改扩建中小学28所。 | 新改扩建中小学幼儿园60所。",
        "一般公共预算收入增长3%。 | 一般公共预算收入完成475亿元。",
        "城镇新增就业110万人以上。 | 五年来，城镇新增就业累计522万人。",
        "引进大院大所10家。 | 实体化运作大院大所5家。",
        "新建养老床位798张。 | 新建家庭养老床位300张。",
        "新改扩建幼儿园32所。 | 新改扩建中小学幼儿园60所。",
        "完成投资1000亿元。 | 完成投资900亿元。",
        "望江地区生产总值突破700亿元。 | 地区生产总值达到5600亿元。"
      })
  void comparesNothingThroughAShutGate(String promised, String reported) {
    assertThat(kept(promised, reported).links())
        .allSatisfy(
            link -> {
              assertThat(link.judgement().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
              assertThat(link.judgement().reason()).endsWith("。");
            });
  }

  @Test
  void tellsATargetThatNothingIsSaidOf() {
    Comparison comparison = kept("改造老旧小区313个。", "城镇新增就业6.7万人。");
    assertThat(comparison.links()).isEmpty();
    assertThat(comparison.notFound())
        .extracting(figure -> figure.measure().indicator())
        .containsExactly("老旧小区");
  }

  @Test
  void tellsNoTargetMissingWhereNothingIsReported() {
    Side a = Sides.paper("a", "云川市").plans(2031, "改造老旧小区313个。").side();
    Side b = Sides.paper("b", "云川市").plans(2032, "改造口袋公园10处。").side();
    assertThat(new Comparer(a, b).compare().notFound()).isEmpty();
  }

  @Test
  void comparesYearsOfOnePlace() {
    Side a = Sides.paper("a", "云川市").plans(2031, "新增托位1万个以上。").side();
    Side b = Sides.paper("b", "云川市").reports(2031, "新增托位1.2万个。").plans(2032, "新增托位7000个。").side();
    Comparison comparison = new Comparer(a, b).compare();
    assertThat(verdicts(comparison)).containsExactlyInAnyOrder("exceeded", "lowered");
    assertThat(IndicatorGroup.of(comparison))
        .singleElement()
        .satisfies(group -> assertThat(group.figures()).hasSize(3));
  }

  @Test
  void comparesAPaperWithItself() {
    Side one =
        Sides.paper("a", "云川市").reports(2031, "城镇新增就业6.7万人。").plans(2032, "城镇新增就业6.1万人以上。").side();
    Comparison comparison = new Comparer(one, one).compare();
    assertThat(comparison.links())
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkKind.OUTCOME_TARGET))
        .satisfies(link -> assertThat(link.judgement().verdict()).isEqualTo(Verdict.LOWERED));
  }

  @Test
  void comparesTwoPapersOfOneYear() {
    Side plan = Sides.paper("a", "云川市").plans(2031, "新增托位1万个。", "建设口袋公园35处。").side();
    Side tasks = Sides.paper("b", "云川市").plans(2031, "新增托位1万个以上。", "建设口袋公园35处。").side();
    Comparison comparison = new Comparer(plan, tasks).compare();
    assertThat(verdicts(comparison)).containsExactly("differs", "same");
    assertThat(comparison.links().getFirst().judgement().difference())
        .contains(Difference.COMPARATOR);
  }

  @Test
  void comparesACityWithItsDistrict() {
    Side city = Sides.paper("a", "云川市").plans(2031, "城镇新增就业6.1万人以上。", "固定资产投资增长7%左右。").side();
    Side district = Sides.paper("b", "云川市望江区").plans(2031, "新增城镇就业4000人以上。", "固定资产投资增长10%。").side();
    assertThat(verdicts(new Comparer(city, district).compare())).containsExactly("part", "higher");
  }

  @Test
  void meetsWhatACityPromisedForADistrictByTheDistrictAlone() {
    Side city = Sides.paper("a", "云川市").plans(2031, "望江地区生产总值突破700亿元。", "城镇新增就业6万人。").side();
    Side district =
        Sides.paper("b", "云川市望江区").reports(2031, "全区完成地区生产总值636亿元。", "城镇新增就业4000人。").side();
    Comparison comparison = new Comparer(city, district).compare();
    assertThat(verdicts(comparison)).containsExactly("missed");
  }

  @Test
  void readsAlikeInEitherOrderOfItems() {
    Side a = Sides.paper("a", "云川市").plans(2031, "新增托位1万个。", "建设口袋公园35处。").side();
    Side b = Sides.paper("b", "云川市").plans(2032, "建设口袋公园40处。", "新增托位9000个。").side();
    assertThat(verdicts(new Comparer(a, b).compare())).containsExactly("lowered", "raised");
  }

  private static Comparison kept(String promised, String reported) {
    Side a = Sides.paper("a", "云川市").plans(2031, promised).side();
    Side b = Sides.paper("b", "云川市").reports(2031, reported).side();
    return new Comparer(a, b).compare();
  }

  private static List<String> verdicts(Comparison comparison) {
    return comparison.links().stream().map(link -> link.judgement().verdict().toString()).toList();
  }
}
