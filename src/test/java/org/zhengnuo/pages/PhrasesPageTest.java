package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.view.PhrasesView;
import org.zhengnuo.pages.view.PhrasesView.PhrasePoint;
import org.zhengnuo.pages.view.PhrasesView.PhraseUse;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** Phrases counted in invented papers of many places and years. */
class PhrasesPageTest {
  private static final TestPages MANY =
      new TestPages(new ScanIndex(LargeCorpus.corpus(), Spellings.NONE));

  @Test
  void countsAPhraseByYearAndPlace() {
    PhrasesView view = TestPages.view(PhrasesView.class, "phrases", "q=老旧小区，没有的话");
    assertThat(view.phrases()).extracting(PhraseUse::phrase).containsExactly("老旧小区", "没有的话");
    PhraseUse homes = view.phrases().getFirst();
    assertThat(homes.count()).isEqualTo(1);
    assertThat(homes.points()).extracting(PhrasePoint::year).containsOnly("2031");
    assertThat(homes.first().orElseThrow().item()).isEqualTo("yunchuan-tasks-2");
    assertThat(homes.first().orElseThrow().url()).endsWith("#L7");
    assertThat(homes.last()).isEqualTo(homes.first());
    assertThat(view.phrases().getLast().count()).isZero();
    assertThat(view.phrases().getLast().first()).isEmpty();
  }

  /** Each number leads to the items behind it. */
  @Test
  void leadsToTheItemsBehindANumber() {
    PhraseUse use = MANY.open(PhrasesView.class, "phrases", "/phrases?q=产业发展").phrases().getFirst();
    PhrasePoint most =
        use.points().stream().max((p, q) -> Integer.compare(p.count(), q.count())).orElseThrow();
    assertThat(most.count()).isPositive();
    assertThat(MANY.open(SearchView.class, "search", most.url()).total()).isPositive();
    assertThat(use.points().stream().mapToInt(PhrasePoint::count).sum()).isEqualTo(use.count());
    assertThat(use.chart()).isPresent();
  }

  @Test
  void exportsEveryPoint() {
    PhrasesView view = MANY.open(PhrasesView.class, "phrases", "/phrases?q=产业发展,营商环境");
    List<?> rows = MANY.csv("phrases", "/phrases" + view.csv().substring("/phrases.csv".length()));
    assertThat(rows).hasSize(view.phrases().stream().mapToInt(use -> use.points().size()).sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=", "q=，，", "q=\"", "q=。", "q=老旧小区&place=无此地"})
  void survivesWhatIsNoPhrase(String parameters) {
    PhrasesView view = TestPages.view(PhrasesView.class, "phrases", parameters.split("&"));
    assertThat(view.phrases()).allMatch(use -> use.count() >= 0);
  }

  @Test
  void saysThatItCountsNoMoreThanTwelve() {
    String many = IntStream.range(0, 20).mapToObj(i -> "词" + i).collect(Collectors.joining(","));
    PhrasesView view = TestPages.view(PhrasesView.class, "phrases", "q=" + many);
    assertThat(view.phrases()).hasSize(12);
    assertThat(view.messages()).singleElement().asString().contains("12");
  }
}
