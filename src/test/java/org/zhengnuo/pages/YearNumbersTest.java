package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengnuo.pages.view.YearsOfIndicator;
import org.zhengnuo.pages.view.YearsView;
import org.zhengnuo.pages.view.YearsView.Choice;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** Numbers of a topic above its columns, and columns of one place. */
class YearNumbersTest {

  @Test
  void theNumbersOfATopicStandInTheirYears() {
    YearsView view = TestPages.view(YearsView.class, "years", "q=消费券");
    assertThat(view.numbers()).extracting(YearsOfIndicator::label).containsExactly("消费券（新增）");
    YearsOfIndicator row = view.numbers().getFirst();
    assertThat(row.in("2031").orElseThrow().target().orElseThrow().said()).isEqualTo("1.5 万个");
    assertThat(row.in("2030-2035")).isEqualTo(row.in("2031"));
    assertThat(row.in("2030")).isEmpty();
    assertThat(row.in("none")).isEmpty();
  }

  @Test
  void aNumberOfAnotherPromiseOfTheSameItemIsNotTheTopics() {
    YearsView view = TestPages.view(YearsView.class, "years", "q=消费季活动");
    assertThat(view.numbers()).extracting(YearsOfIndicator::label).containsExactly("消费季活动（新增）");
  }

  @Test
  void columnsNeverMixPlacesUnnoticed() {
    TestPages pages = new TestPages(new ScanIndex(RandomCorpus.of(3, 60), Spellings.NONE));
    YearsView view = pages.open(YearsView.class, "years", "/years?q=改造");
    String place = view.place().orElseThrow();
    assertThat(view.columns())
        .flatExtracting(YearsView.YearColumn::items)
        .extracting(item -> item.place().orElse(""))
        .containsOnly(place);
    Choice most = view.facets().get(Facet.PLACE).getFirst();
    assertThat(most.label()).isEqualTo(place);
    assertThat(most.selected()).isTrue();
    Choice other = view.facets().get(Facet.PLACE).get(1);
    YearsView there = pages.open(YearsView.class, "years", other.url());
    assertThat(there.place()).isEmpty();
    assertThat(there.total()).isEqualTo(other.count());
  }

  @Test
  void eachColumnSaysWhatIsHeld() {
    YearsView view = TestPages.view(YearsView.class, "years", "q=消费券");
    assertThat(view.columns().getFirst().held()).startsWith("《");
    assertThat(view.columns().getFirst().papers()).isPositive();
  }
}
