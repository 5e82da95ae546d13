package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Owners;
import org.zhengnuo.search.OwnersFinder;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Relaxation;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.Snippet;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.TermCount;
import org.zhengnuo.search.TermList;
import org.zhengnuo.search.UnitShare;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.Vocabulary;

/** Order, relaxations, suggestions and owners on the invented corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
  private LuceneItemIndex opened;
  private IndexView index;

  @BeforeAll
  void open(@TempDir Path folder) {
    CorpusWriter.write(SampleCorpus.small(), folder);
    opened = new LuceneItemIndex(folder, Vocabulary::packed);
    index = opened.view();
  }

  @AfterAll
  void close() throws IOException {
    index.close();
    opened.close();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::item).map(Item::id).toList();
  }

  private Relaxation relaxed(String query) {
    return index.search(Query.of(query)).relaxation().orElseThrow();
  }

  @Test
  void aUnitsNameListsWhatItLeadsThenWhatItShares() {
    assertThat(ids(index.search(Query.of("云川商务局")).hits()))
        .containsExactly("yunchuan-2031-tasks-1", "yunchuan-2031-tasks-4", "yunchuan-2031-tasks-5");
  }

  @Test
  void aLeadersNameListsItemsInPrintedOrder() {
    assertThat(ids(index.search(Query.of("林致远")).hits()))
        .containsExactly("yunchuan-2031-tasks-1", "yunchuan-2031-tasks-3");
  }

  @Test
  void ownedItemsStandAboveNarrative() {
    assertThat(ids(index.search(Query.of("老旧小区")).hits())).last().isEqualTo("yunchuan-2031-plan-1");
  }

  @Test
  void aRelaxationNeverRepeatsAnExactHit() {
    Results results = index.search(Query.of("老旧小区 口袋公园"));
    assertThat(results.total()).isZero();
    Results exact = index.search(Query.of("供热改造"));
    assertThat(ids(exact.relaxation().orElseThrow().hits()))
        .doesNotContainAnyElementsOf(ids(exact.hits()));
    assertThat(ids(results.relaxation().orElseThrow().hits()))
        .contains("wangjiang-2032-tasks-2", "yunchuan-2031-tasks-2");
  }

  @ParameterizedTest
  @CsvSource({
    "口帒公园, 口袋公园, wangjiang-2032-tasks-2",
    "koudaigongyuan, 口袋公园, wangjiang-2032-tasks-2",
    "林之远, 林致远, yunchuan-2031-tasks-1",
    "hq, 何青, yunchuan-2031-tasks-2",
    "圾碳达峰, 级碳达峰, yunchuan-2031-tasks-3"
  })
  void aMistypedTermIsReadAnotherWayAndSaidSo(String typed, String read, String first) {
    Relaxation relaxation = relaxed(typed);
    assertThat(relaxation.message()).contains("没有“" + typed + "”").contains("“" + read + "”");
    assertThat(relaxation.dropped()).containsExactly(typed);
    assertThat(ids(relaxation.hits())).first().isEqualTo(first);
  }

  /** What only stands beside a hit shares nothing with the query. */
  @Test
  void aRelaxationHoldsNothingForItsNeighboursAlone() {
    assertThat(index.search(Query.of("老旧小区")).relaxation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"改造老旧", "供热改造", "老旧小区 口袋公园", "口帒公园", "量子口袋公园", "1.5万亩"})
  void eachRowOfARelaxationSaysWhy(String typed) {
    assertThat(relaxed(typed).hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.because()).as(hit.item().id()).isNotEmpty());
  }

  /** One pair of six characters is met by chance; half of a term is not. */
  @Test
  void aRelaxationAsksForHalfOfATerm() {
    assertThat(relaxed("量子袋公之光").hits()).isEmpty();
    assertThat(relaxed("量子口袋公园").hits()).isNotEmpty();
  }

  /** Something in an item's own words stands before what only its headings say. */
  @Test
  void ownWordsStandFirst() {
    List<Hit> hits = index.search(Query.of("消费")).hits();
    List<Boolean> own = hits.stream().map(AnswersTest::isInOwnWords).toList();
    assertThat(own).contains(true, false);
    assertThat(own.lastIndexOf(true)).isLessThan(own.indexOf(false));
  }

  private static boolean isInOwnWords(Hit hit) {
    return hit.because().stream()
        .map(Reason::field)
        .anyMatch(field -> field == Reason.Where.TITLE || field == Reason.Where.TEXT);
  }

  @Test
  void aRelaxationSaysWhatItNoLongerAsksFor() {
    assertThat(relaxed("老旧小区 口袋公园").message()).contains("不要求同时出现“老旧小区”“口袋公园”");
    assertThat(relaxed("改造老旧").message()).contains("不要求逐字出现“改造老旧”");
    assertThat(relaxed("量子老旧小区").message())
        .startsWith("没有“量子老旧小区”。以下条目只含其中的词语")
        .contains("“小区”")
        .doesNotContain("不要求");
  }

  /** Two characters side by side may be no word of the dictionary. */
  @Test
  void aRelaxationMarksWhatItFound() {
    Relaxation relaxation = relaxed("袋公之光");
    assertThat(relaxation.hits()).isNotEmpty();
    for (Hit hit : relaxation.hits()) {
      assertThat(hit.snippet().stream().filter(Snippet::hit).map(Snippet::text))
          .as(hit.item().id())
          .containsOnly("袋公");
    }
  }

  @Test
  void exclusionsHoldInARelaxationToo() {
    assertThat(ids(relaxed("老旧小区改善 -棚改 -义务教育").hits()))
        .contains("yunchuan-2031-tasks-2")
        .doesNotContain("wangjiang-2032-tasks-1");
  }

  @Test
  void nothingAtAllStillSaysSo() {
    Relaxation relaxation = relaxed("zzzz");
    assertThat(relaxation.total()).isZero();
    assertThat(relaxation.message()).contains("没有“zzzz”").contains("换个说法");
  }

  @Test
  void suggestsFrequentTerms() {
    assertThat(index.suggest("laojiu", 10))
        .anySatisfy(
            suggestion -> {
              assertThat(suggestion.kind()).isEqualTo(Suggestion.Kind.TERM);
              assertThat(suggestion.label()).isEqualTo("老旧小区");
            });
  }

  /** Aliases may change at any time, and a count with them. */
  @Test
  void countsWhatASuggestedTermFinds(@TempDir Path other) throws IOException {
    CorpusWriter.write(SampleCorpus.small(), other);
    Spellings alias = term -> term.equals("改造") ? List.of("贷款") : List.of();
    try (LuceneItemIndex withAlias = new LuceneItemIndex(other, () -> alias);
        IndexView aliased = withAlias.view()) {
      assertThat(counts(aliased, "改造")).isEqualTo(counts(index, "改造") + 1);
      assertThat(counts(aliased, "改造")).isEqualTo(aliased.search(Query.of("改造")).total());
    }
  }

  private static long counts(IndexView index, String term) {
    return index.suggest(term, 10).stream()
        .filter(s -> s.kind() == Suggestion.Kind.TERM && s.id().equals(term))
        .mapToLong(Suggestion::count)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theUnitThatLeadsOwnsTheTopic() {
    Owners owners = new OwnersFinder(index).find("老旧小区归哪个部门管", Filters.NONE);
    assertThat(owners.relaxed()).isFalse();
    UnitShare best = owners.units().getFirst();
    assertThat(best.unit()).isEqualTo(SampleCorpus.HOUSING);
    assertThat(best.lead()).containsExactly("yunchuan-2031-tasks-2");
    assertThat(best.other())
        .as(
            "first of an undertaking list: it stands above the rest, but the paper does not say it"
                + " leads")
        .containsExactly("wangjiang-2032-tasks-1");
    assertThat(owners.units().getLast().unit().collective()).isTrue();
    assertThat(owners.members())
        .extracting(UnitShare::unit)
        .containsExactly(SampleCorpus.DISTRICT_GOVERNMENT);
    assertThat(owners.leads()).isEqualTo(1);
    assertThat(owners.leaders()).hasSize(2);
  }

  @Test
  void aTopicNoItemHoldsIsAnsweredByARelaxation() {
    Owners owners = new OwnersFinder(index).find("口岱公园", Filters.NONE);
    assertThat(owners.relaxed()).isTrue();
    assertThat(owners.units().getFirst().unit()).isEqualTo(SampleCorpus.HOUSING);
  }

  @Test
  void aListOfTermsKeepsItsZeros() {
    List<String> terms = TermList.terms("老旧小区\n\n 没有的词 \n老旧小区\n5G基站");
    assertThat(terms).containsExactly("老旧小区", "没有的词", "5G基站");
    assertThat(new TermList(index).count(terms, Filters.NONE, 2))
        .extracting(TermCount::total)
        .containsExactly(3L, 0L, 1L);
  }
}
