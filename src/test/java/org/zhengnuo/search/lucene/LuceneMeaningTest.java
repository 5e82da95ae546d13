package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.MeaningState.Status;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Relaxation;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.query.Spellings;

/** Items are found by what they mean, beside what is found by words and never instead of it. */
class LuceneMeaningTest {
  private static final String FIRST = "yunchuan-2031-tasks-1";

  @TempDir private Path folder;

  private final ToySentences toy = new ToySentences();
  private LuceneMeaning meaning;
  private LuceneItemIndex index;

  @BeforeEach
  void write() {
    CorpusWriter.write(SampleCorpus.small(), folder.resolve("data"));
  }

  @AfterEach
  void close() throws IOException {
    if (index != null) {
      index.close();
    }
  }

  private void open() throws InterruptedException {
    open("toy", Long.MAX_VALUE);
  }

  private void open(String model, long mostItems) throws InterruptedException {
    open(new LuceneMeaning.Model(model, () -> toy), mostItems);
  }

  private void open(LuceneMeaning.Model model, long mostItems) throws InterruptedException {
    meaning = new LuceneMeaning(model, folder.resolve("meaning"), mostItems);
    index = new LuceneItemIndex(folder.resolve("data"), () -> Spellings.NONE, meaning);
    meaning.settle();
  }

  private Results search(Query query) {
    try (IndexView view = index.view()) {
      return view.search(query);
    }
  }

  private List<Hit> meant(Query query) {
    return search(query).relaxation().map(Relaxation::hits).orElse(List.of()).stream()
        .filter(hit -> hit.because().stream().anyMatch(b -> b.by() == Reason.By.MEANING))
        .toList();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.item().id()).toList();
  }

  @Test
  void everydayWordsFindWhatTheyMeanBelowTheExactHits() throws Exception {
    open();
    Results found = search(Query.of("娃没人带"));
    assertThat(found.total()).isZero();
    Relaxation below = found.relaxation().orElseThrow();
    assertThat(below.message()).isEqualTo("以下条目不含原词，是按句子的意思找到的。");
    assertThat(below.total()).isEqualTo(1);
    Hit hit = below.hits().getFirst();
    assertThat(hit.item().id()).isEqualTo(FIRST);
    assertThat(hit.snippet().getFirst().text()).isEqualTo("举办“云川有礼”消费季，新增托位1.5万个。");
    assertThat(hit.because()).containsExactly(Reason.meaning("举办“云川有礼”消费季，新增托位1.5万个。"));
  }

  @Test
  void totalsFacetsAndExactHitsAreThoseWithoutIt() throws Exception {
    open();
    for (String text : List.of("娃没人带", "老旧小区", "商务局", "")) {
      Results with = search(Query.of(text));
      Results without = search(Query.of(text).byWordsAlone());
      assertThat(with.total()).isEqualTo(without.total());
      assertThat(with.hits()).isEqualTo(without.hits());
      assertThat(with.facets()).isEqualTo(without.facets());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"娃没人带\"",
        "单位:娃没人带",
        "云政发〔2031〕4号",
        "云川市商务局",
        "林致远",
        "月球基地",
        "wameirendai",
        "冷",
        ""
      })
  void whatSaysExactlyWhatItWantsAndWhatIsFarFromAllFindNothingByMeaning(String text)
      throws Exception {
    open();
    assertThat(meant(Query.of(text))).isEmpty();
  }

  @Test
  void itCanBeSwitchedOffAndKeepsToFiltersAndExclusions() throws Exception {
    open();
    assertThat(meant(Query.of("没处遛弯"))).hasSize(1);
    assertThat(meant(Query.of("没处遛弯").byWordsAlone())).isEmpty();
    assertThat(meant(Query.of("没处遛弯 -口袋公园"))).isEmpty();
    assertThat(meant(Query.of("没处遛弯").paged(2, 20))).isEmpty();
    Map<Facet, Set<String>> city = new EnumMap<>(Facet.class);
    city.put(Facet.PLACE, Set.of("云川市"));
    Filters filters = new Filters(city, OptionalInt.empty(), OptionalInt.empty(), false);
    assertThat(meant(Query.of("没处遛弯").with(filters))).isEmpty();
    assertThat(ids(meant(Query.of("屋子冷").with(filters)))).containsExactly("yunchuan-2031-tasks-5");
  }

  @Test
  void whatIsLeftOfAQueryThatNamesSomethingIsAskedWithinIt() throws Exception {
    open();
    Query asked = named("2031年屋子冷");
    assertThat(asked.text()).isEqualTo("屋子冷");
    assertThat(asked.filters().values(Facet.YEAR)).containsExactly("2031");
    assertThat(ids(meant(asked))).containsExactly("yunchuan-2031-tasks-5");
    assertThat(named("2031年").text()).isEmpty();
    assertThat(search(named("2031年")).relaxation()).isEmpty();
  }

  private Query named(String typed) {
    try (IndexView view = index.view()) {
      return view.read(Query.of(typed)).query();
    }
  }

  @Test
  void noticesHaveNoVectors() throws Exception {
    open();
    assertThat(meaning.state()).isEqualTo(new MeaningState(Status.READY, 9, 9, ""));
  }

  @Test
  void whatWasComputedIsKept() throws Exception {
    open();
    int asked = toy.asked.get();
    assertThat(asked).isEqualTo(9);
    index.close();
    open();
    assertThat(toy.asked.get()).isEqualTo(asked);
    assertThat(ids(meant(Query.of("娃没人带")))).containsExactly(FIRST);
  }

  @Test
  void vectorsOfAnotherModelMakeRoom() throws Exception {
    open();
    index.close();
    open("other", Long.MAX_VALUE);
    assertThat(toy.asked.get()).isEqualTo(18);
    assertThat(meaning.state().status()).isEqualTo(Status.READY);
  }

  @Test
  void damagedVectorsAreComputedAgain() throws Exception {
    open();
    index.close();
    try (Stream<Path> files = Files.list(folder.resolve("meaning"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".si")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    open();
    assertThat(meaning.state().status()).isEqualTo(Status.READY);
    assertThat(ids(meant(Query.of("娃没人带")))).containsExactly(FIRST);
  }

  @Test
  void aNewerCommitIsFollowedAndWhatIsGoneIsDropped() throws Exception {
    open();
    Corpus corpus = SampleCorpus.small();
    try (LuceneItemStore store = LuceneItemStore.open(folder.resolve("data"))) {
      store.remove("yunchuan-2031-tasks.txt");
      store.commit(corpus.library().units(), corpus.library().leaders(), List.of(), "less");
    }
    index.refresh();
    meaning.settle();
    assertThat(meaning.state().texts()).isEqualTo(meaning.state().vectors()).isLessThan(9);
    assertThat(toy.asked.get()).isEqualTo(9);
    assertThat(meant(Query.of("娃没人带"))).isEmpty();
    assertThat(meant(Query.of("没处遛弯"))).hasSize(1);
  }

  @Test
  void aModelThatCannotBeHadIsSaidAndSearchGoesOn() throws Exception {
    RuntimeException none = new IllegalStateException("没有本地库");
    open(
        new LuceneMeaning.Model(
            "none",
            () -> {
              throw none;
            }),
        Long.MAX_VALUE);
    assertThat(meaning.state()).isEqualTo(new MeaningState(Status.UNAVAILABLE, 0, 0, "没有本地库"));
    assertThat(search(Query.of("老旧小区")).total()).isEqualTo(3);
    assertThat(meant(Query.of("娃没人带"))).isEmpty();
  }

  @Test
  void ofMoreItemsThanAllowedNothingIsComputed() throws Exception {
    open("toy", 3);
    assertThat(meaning.state().status()).isEqualTo(Status.OFF);
    assertThat(meaning.state().reason()).contains("3 条").contains("--meaning on");
    assertThat(toy.asked.get()).isZero();
  }
}
