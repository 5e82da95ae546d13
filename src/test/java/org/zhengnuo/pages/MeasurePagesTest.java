package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.AnchoredText;
import org.zhengnuo.pages.view.IndicatorList;
import org.zhengnuo.pages.view.IndicatorRow;
import org.zhengnuo.pages.view.IndicatorView;
import org.zhengnuo.pages.view.ItemDetails;
import org.zhengnuo.pages.view.LeaderRef;
import org.zhengnuo.pages.view.NumberFate;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.pages.view.TargetRow;
import org.zhengnuo.pages.view.TargetsView;
import org.zhengnuo.search.Snippet;

/** Numbers as rows, by indicator, and as a series. */
class MeasurePagesTest {

  private static TargetsView targets(String... parameters) {
    return TestPages.view(TargetsView.class, "targets", parameters);
  }

  @Test
  void listsEveryNumberWithItsOwnersAndPlace() {
    TargetRow row = targets("indicator=消费券").targets().getFirst();
    assertThat(row.measure().phrase()).isEqualTo("发放消费券1.5万个");
    assertThat(row.said()).isEqualTo("1.5 万个");
    assertThat(row.url()).isEqualTo("/items/yunchuan-tasks-1#c2");
    assertThat(row.units()).containsExactly("云川市商务局", "各县（市、区）政府");
    assertThat(row.leaders()).extracting(LeaderRef::name).containsExactly("林致远");
    assertThat(row.where()).isEqualTo("云川市");
  }

  @Test
  void countsAndNarrows() {
    TargetsView all = targets();
    assertThat(all.total()).isEqualTo(all.targets().size());
    assertThat(all.facets().get("indicator"))
        .filteredOn(value -> value.value().equals(PageCorpus.INDICATOR))
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.label()).isEqualTo("消费券（新增）");
              assertThat(value.count()).isEqualTo(1);
            });
    assertThat(targets("q=消费季").total()).isPositive().isLessThan(all.total());
    assertThat(targets("role=outcome").total()).isZero();
  }

  @Test
  void aRangeIsReadInTheUnitThatIsAskedFor() {
    assertThat(targets("measure_unit=万个", "min=1.4", "max=1.6").total()).isEqualTo(1);
    assertThat(targets("measure_unit=个", "min=14000", "max=16000").total()).isEqualTo(1);
    assertThat(targets("min=1.4", "max=1.6").total()).isZero();
    assertThatThrownBy(() -> targets("min=很多"))
        .isInstanceOf(PageException.class)
        .hasMessage("min=很多 不是数");
  }

  @Test
  void byValueTheGreatestIsFirst() {
    List<TargetRow> rows = targets("sort=value").targets();
    assertThat(rows.getFirst().measure().phrase()).isEqualTo("发放消费券1.5万个");
  }

  @Test
  void aWorkbookHasNumbersAndEveryRow() {
    assertThat(TestPages.rows("targets", "indicator=消费券"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("数值", "1.5").containsEntry("折算值", "15000");
              assertThat(row.get("责任单位")).isEqualTo("云川市商务局、各县（市、区）政府");
            });
  }

  @Test
  void anIndicatorIsFoundByAnyOfItsNames() {
    IndicatorView view = TestPages.view(IndicatorView.class, "indicator", "id=消费券");
    assertThat(view.indicator().id()).isEqualTo(PageCorpus.INDICATOR);
    assertThat(view.series()).extracting(IndicatorView.Series::place).containsExactly("云川市");
    assertThat(view.series().getFirst().points())
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.year()).isEqualTo(2031);
              assertThat(point.target().orElseThrow().said()).isEqualTo("1.5 万个");
              assertThat(point.outcome()).isEmpty();
            });
  }

  @Test
  void ofAnUnknownIndicatorTheNearestAreNamed() {
    assertThatThrownBy(() -> TestPages.view(IndicatorView.class, "indicator", "id=消费券金额"))
        .isInstanceOf(PageException.class)
        .hasMessage("没有名为“消费券金额”的指标")
        .extracting(e -> ((PageException) e).hint())
        .asString()
        .contains("消费券（新增）");
  }

  @Test
  void theListHoldsEveryIndicator() {
    IndicatorList list = TestPages.view(IndicatorList.class, "indicators", "q=消费");
    assertThat(list.indicators()).extracting(IndicatorRow::name).contains("消费券", "消费季活动");
    assertThat(list.total()).isEqualTo(list.indicators().size());
  }

  @Test
  void aTextIsItsStatementsAndWhatTheSearchMarked() {
    ItemDetails details =
        TestPages.view(ItemDetails.class, "item", "id=yunchuan-tasks-1", "q=消费券", "n=1");
    List<AnchoredText> text = details.text();
    assertThat(text).extracting(AnchoredText::number).containsExactly(1, 2);
    assertThat(text.getLast().pieces())
        .containsExactly(
            new Snippet("发放", false), new Snippet("消费券", true), new Snippet("1.5万个。", false));
  }

  @Test
  void anItemShowsItsNumbers() {
    ItemDetails details = TestPages.view(ItemDetails.class, "item", "id=yunchuan-tasks-1");
    assertThat(details.around().numbers())
        .extracting(NumberFate::said)
        .containsExactly("20 场", "1.5 万个");
    assertThat(details.around().numbers().getFirst().others()).isEmpty();
  }

  @Test
  void statementsAreCountedWhereTheyAreNotAsManyAsTheItems() {
    SearchView both = TestPages.view(SearchView.class, "search", "q=消费");
    int met = both.statements().orElse((int) both.total());
    assertThat(met).isGreaterThan((int) both.total());
    assertThat(TestPages.view(SearchView.class, "search", "q=消费券").statements()).isEmpty();
  }
}
