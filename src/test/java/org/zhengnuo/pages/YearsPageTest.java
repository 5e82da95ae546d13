package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.pages.view.YearsView;
import org.zhengnuo.pages.view.YearsView.Choice;
import org.zhengnuo.pages.view.YearsView.YearColumn;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

class YearsPageTest {

  private static final TestPages SEVERAL_YEARS =
      new TestPages(new ScanIndex(RandomCorpus.of(3, 60), Spellings.NONE));

  @Test
  void putsYearsSideBySideEarliestFirst() {
    YearsView view = SEVERAL_YEARS.open(YearsView.class, "years", "/years");
    assertThat(view.columns()).hasSizeGreaterThan(2).extracting(YearColumn::id).isSorted();
    assertThat(view.columns().stream().mapToLong(YearColumn::total).sum()).isEqualTo(view.total());
    for (YearColumn column : view.columns()) {
      SearchView all = SEVERAL_YEARS.open(SearchView.class, "search", column.url());
      assertThat(all.total()).as(column.label()).isEqualTo(column.total());
      assertThat(column.items())
          .hasSize((int) Math.min(column.total(), view.columns().size() > 8 ? 5 : 10));
      assertThat(column.items())
          .extracting(ItemView::id)
          .containsExactlyElementsOf(
              all.items().stream().map(ItemView::id).limit(column.items().size()).toList());
    }
  }

  @Test
  void showsOnlyTheYearsChosen() {
    YearsView all = years();
    Choice last = all.facets().get(Facet.YEAR).getLast();
    YearsView one = TestPages.follow(YearsView.class, "years", last.url());
    assertThat(one.columns()).extracting(YearColumn::id).containsExactly(last.id());
    assertThat(one.total()).isEqualTo(last.count());
    Choice chosen = one.facets().get(Facet.YEAR).getLast();
    assertThat(chosen.selected()).isTrue();
    assertThat(TestPages.follow(YearsView.class, "years", chosen.url())).isEqualTo(all);
  }

  @Test
  void offersToTakeBackWhatElseIsChosen() {
    YearsView view = years("leader=林致远");
    assertThat(view.facets().get(Facet.LEADER)).extracting(Choice::label).containsExactly("林致远");
    assertThat(view.facets()).doesNotContainKey(Facet.CHAPTER);
    Choice leader = view.facets().get(Facet.LEADER).getFirst();
    YearsView without = TestPages.follow(YearsView.class, "years", leader.url());
    assertThat(without.total()).isEqualTo(years().total()).isGreaterThan(view.total());
  }

  /** Every item once, with its own source, in its own year's column. */
  @Test
  void exportsWhatItShowsSideBySide() {
    YearsView view = SEVERAL_YEARS.open(YearsView.class, "years", "/years");
    List<Map<String, String>> rows = SEVERAL_YEARS.csv("years", view.csv());
    assertThat(rows)
        .hasSize((int) view.columns().stream().mapToLong(YearColumn::total).max().orElseThrow());
    for (YearColumn column : view.columns()) {
      List<String> links = filled(rows, column.label() + " 永久链接");
      assertThat(links).hasSize((int) column.total()).doesNotHaveDuplicates();
      assertThat(links)
          .startsWith(
              column.items().stream().map(i -> TestPages.ORIGIN + i.url()).toArray(String[]::new));
      assertThat(filled(rows, column.label() + " 原文"))
          .startsWith(column.items().stream().map(ItemView::text).toArray(String[]::new));
    }
  }

  private static List<String> filled(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
  }

  /** Another topic is asked for under the same filters. */
  @Test
  void keepsWhatNarrowsItForTheNextTopic() {
    YearsView view = years("from=2030", "to=2032", "through=1", "literal=消费季");
    assertThat(view.from()).hasValue(2030);
    assertThat(view.to()).hasValue(2032);
    assertThat(view.through()).isTrue();
    assertThat(view.literal()).containsExactly("消费季");
    assertThat(years().from()).isEmpty();
  }

  @Test
  void saysNothingOfATopicThatIsNotHeld() {
    assertThat(years("q=没有的事").columns()).isEmpty();
    assertThat(TestPages.rows("years", "q=没有的事")).isEmpty();
  }

  private static YearsView years(String... parameters) {
    return TestPages.view(YearsView.class, "years", parameters);
  }
}
