package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.ReadView;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.pages.view.SearchView.Chip;
import org.zhengnuo.pages.view.SearchView.FacetView;
import org.zhengnuo.pages.view.SearchView.ReadingView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Snippet;

class SearchPageTest {

  @Test
  void findsAndSaysWhereToGo() {
    SearchView view = search("q=改造老旧小区");
    assertThat(view.total()).isEqualTo(1);
    assertThat(view.items().getFirst().id()).isEqualTo("yunchuan-tasks-2");
    assertThat(view.items().getFirst().url()).isEqualTo("/items/yunchuan-tasks-2");
    assertThat(view.links().self()).startsWith("/search?q=");
    assertThat(view.links().next()).isEmpty();
    assertThat(view.links().csv()).startsWith("/search.csv?q=");
    assertThat(view.links().remember()).startsWith("?q=").endsWith("&n=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yun-chuan-shi-shang-wu-ju", "云川市商务局", "市商务局"})
  void takesAUnitByIdNameOrAlias(String unit) {
    SearchView view = search("unit=" + unit);
    assertThat(view.total()).isEqualTo(2);
    assertThat(view.links().self()).isEqualTo("/search?unit=yun-chuan-shi-shang-wu-ju");
    assertThat(view.filters()).extracting(Chip::label).containsExactly("云川市商务局");
  }

  @Test
  void saysWhatEachFilterCosts() {
    SearchView view = search("unit=市商务局", "role=lead", "kind=task", "from=2030", "to=2031");
    assertThat(view.total()).isEqualTo(2);
    assertThat(view.filters())
        .extracting(Chip::facet)
        .containsExactly("unit", "role", "kind", "from", "to");
    for (Chip chip : view.filters()) {
      assertThat(follow(chip.url()).total()).as(chip.label()).isEqualTo(chip.totalWithout());
    }
  }

  /** A filter that the words say is shown by the reading, with the words it came from. */
  @Test
  void showsAFilterOnce() {
    SearchView view = search("q=2031年", "role=lead");
    assertThat(view.filters()).extracting(Chip::facet).containsExactly("role", "year");
    assertThat(view.read()).extracting(ReadView::facet).containsExactly("year");
    assertThat(view.chips()).extracting(Chip::facet).containsExactly("role");
  }

  /** What the typed words leave out can be taken back one by one, whatever wrote it. */
  @Test
  void namesWhatIsExcludedAmongTheFilters() {
    SearchView all = search("from=2031");
    FacetView unit =
        all.facet(Facet.UNIT).stream().filter(v -> v.value().equals("云川市商务局")).findFirst().get();
    SearchView without = follow(unit.notUrl().orElseThrow());
    Chip chip = without.filters().getLast();
    assertThat(chip.facet()).isEqualTo("q");
    assertThat(chip.kind()).isEqualTo("排除单位");
    assertThat(chip.label()).isEqualTo("云川市商务局");
    assertThat(follow(chip.url()).total()).isEqualTo(chip.totalWithout()).isEqualTo(all.total());
    assertThat(without.readings()).isEmpty();
    assertThat(without.title()).doesNotEndWith("云川市商务局 检索");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "改造 -小区|小区|改造",
        "改造 NOT “老旧小区” 消费|老旧小区|改造 消费",
        "-小区 -小区改造|小区,小区改造|-小区改造,-小区",
        "改造 (养老 -小区)||",
      })
  void takesOneExclusionBack(String typed, String labels, String rest) {
    List<Chip> chips = search("q=" + typed).filters();
    assertThat(chips.stream().map(Chip::label)).containsExactlyElementsOf(split(labels));
    assertThat(chips.stream().map(chip -> follow(chip.url()).query()))
        .containsExactlyElementsOf(split(rest));
  }

  private static List<String> split(String list) {
    return list == null ? List.of() : List.of(list.split(","));
  }

  /** A reader looks for a unit by what it is called in papers, too. */
  @Test
  void namesTheAliasesOfUnitsAndLeaders() {
    assertThat(search().facet(Facet.UNIT))
        .filteredOn(value -> value.value().equals("云川市商务局"))
        .flatExtracting(FacetView::aliases)
        .contains("市商务局");
    assertThat(search().facet(Facet.YEAR)).allMatch(value -> value.aliases().isEmpty());
  }

  @Test
  void saysWhichNumbersArePossible() {
    assertThatThrownBy(() -> search("size=900"))
        .isInstanceOf(PageException.class)
        .hasMessage("size=900 不是 0 到 100 的整数")
        .extracting(refused -> ((PageException) refused).hint())
        .isEqualTo("例如 size=20");
    assertThatThrownBy(() -> search("page=0")).hasMessage("page=0 不是 1 起的整数");
  }

  @Test
  void keepsWhatEachFacetPromises() {
    SearchView all = search("from=2031");
    for (Facet facet : Facet.values()) {
      for (FacetView value : all.facet(facet)) {
        assertThat(follow(value.url()).total())
            .as(facet + "=" + value.id())
            .isEqualTo(value.count());
        assertThat(follow(value.onlyUrl()).total()).isEqualTo(value.count());
        value
            .notUrl()
            .filter(url -> value.throughCollective().orElse(0) == 0)
            .ifPresent(
                url -> assertThat(follow(url).total()).isEqualTo(all.total() - value.count()));
      }
    }
  }

  @Test
  void showsNoteworthyValuesBeforeThoseWithout() {
    List<FacetView> leaders = search().facet(Facet.LEADER);
    assertThat(leaders.getLast().id()).isEqualTo(Facet.NONE);
    assertThat(search().facet(Facet.UNIT).getFirst().throughCollective()).isPresent();
    assertThat(leaders.getFirst().throughCollective()).isEmpty();
  }

  @Test
  void switchesAliasesOffByALink() {
    SearchView view = search("q=消费季");
    SearchView.ReadingView reading = view.interpretation().getFirst();
    assertThat(reading.aliases()).containsExactly("购物节");
    SearchView literal = follow(reading.literalUrl().orElseThrow());
    assertThat(literal.interpretation().getFirst().aliases()).isEmpty();
    assertThat(literal.literal()).containsExactly("消费季");
  }

  @Test
  void saysWhichPieceFindsNothing() {
    SearchView view = search("q=老旧小区 没有的事");
    assertThat(view.total()).isZero();
    assertThat(view.interpretation())
        .extracting(reading -> reading.alone().orElseThrow())
        .containsExactly(1L, 0L);
    assertThat(follow(view.interpretation().getFirst().aloneUrl()).total()).isEqualTo(1);
  }

  /** A quoted word is told by what stands there, not by its aliases. */
  @Test
  void saysWhatAQuotedPieceFindsAlone() {
    SearchView view = search("q=\"购物节\" 没有的事");
    ReadingView quoted = view.interpretation().getFirst();
    assertThat(search("q=消费季 OR 购物节").total()).isPositive();
    assertThat(quoted.alone()).hasValue(search("q=\"购物节\"").total());
    assertThat(follow(quoted.aloneUrl()).total()).isEqualTo(quoted.alone().orElseThrow());
    ReadingView unit = search("q=“云川市商务局” 没有的事").interpretation().getFirst();
    assertThat(unit.alone()).hasValue(0);
    assertThat(search("q=云川市商务局").total()).isPositive();
    ReadingView literal = search("q=消费季 没有的事", "literal=消费季").interpretation().getFirst();
    assertThat(follow(literal.aloneUrl()).interpretation().getFirst().aliases()).isEmpty();
  }

  /** What asks for nothing has no number. */
  @Test
  void countsNoPieceThatAsksForNothing() {
    assertThat(search("q=谁负责小区 没有的事 ……").interpretation())
        .extracting(reading -> reading.kind() + " " + reading.alone().isPresent())
        .contains("who false", "literal false", "phrase true");
  }

  @Test
  void takesAParameterSoOftenAndNoMore() {
    String[] fifty = Collections.nCopies(50, "unit=市商务局").toArray(String[]::new);
    String[] more = Collections.nCopies(51, "unit=市商务局").toArray(String[]::new);
    assertThat(search(fifty).total()).isEqualTo(search("unit=市商务局").total());
    assertThatThrownBy(() -> search(more))
        .isInstanceOf(PageException.class)
        .hasMessage("unit 重复了 51 次，最多 50 次");
    assertThatThrownBy(() -> search(Collections.nCopies(51, "q=a").toArray(String[]::new)))
        .hasMessage("q 重复了 51 次，最多 50 次");
  }

  /** Whatever is typed is answered; each piece that is excluded costs a search to take it back. */
  @Test
  void offersToTakeBackSomeExclusions() {
    String typed = IntStream.range(0, 40).mapToObj(i -> "-没有" + i).collect(Collectors.joining(" "));
    assertThat(search("q=" + typed).filters()).hasSize(20);
  }

  @Test
  void turnsPagesToTheEndAndBeyond() {
    SearchView first = search("size=2");
    assertThat(first.total()).isEqualTo(6);
    assertThat(first.pages()).isEqualTo(3);
    SearchView second = follow(first.links().next().orElseThrow());
    assertThat(second.firstPosition()).isEqualTo(3);
    assertThat(follow(first.links().last()).links().next()).isEmpty();
    SearchView beyond = search("size=2", "page=900");
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(6);
    assertThat(follow(beyond.links().previous().orElseThrow()).items()).isNotEmpty();
    assertThat(search("size=0").items()).isEmpty();
    for (String huge : List.of("2147483647", "99999999999999999999")) {
      assertThat(search("page=" + huge).items()).isEmpty();
    }
  }

  @Test
  void findsNothingForAnUnknownValueAndRefusesAnUnreadableOne() {
    assertThat(search("document=unheard").total()).isZero();
    assertThat(search("unit=没有这个局").total()).isZero();
    assertThatThrownBy(() -> search("role=boss"))
        .isInstanceOf(PageException.class)
        .hasMessage("role=boss 不在可选值之内")
        .extracting(refused -> ((PageException) refused).hint().endsWith("、none"))
        .isEqualTo(true);
    assertThatThrownBy(() -> search("from=2032", "to=2031"))
        .isInstanceOf(PageException.class)
        .hasMessage("from=2032 晚于 to=2031");
  }

  @Test
  void refusesWhatIsNoDay() {
    assertThat(search("due_from=2031-02-28", "due_to=2031-12-31").dueTo())
        .contains(LocalDate.of(2031, 12, 31));
    for (String bad : List.of("2031", "2031-02-29", "2031-6-1", "31.12.2031", "0000-01-01", "明天")) {
      assertThatThrownBy(() -> search("due_to=" + bad))
          .isInstanceOf(PageException.class)
          .hasMessage("due_to=" + bad + " 不是日期")
          .extracting(refused -> ((PageException) refused).hint())
          .isEqualTo("请写成年-月-日，例如 due_to=2023-12-31");
    }
    assertThatThrownBy(() -> search("due=2031-13")).hasMessage("due=2031-13 不是月份");
    assertThatThrownBy(() -> search("due_from=2032-01-01", "due_to=2031-12-31"))
        .hasMessage("due_from=2032-01-01 晚于 due_to=2031-12-31");
  }

  @Test
  void daysAreChipsOfTheirOwn() {
    SearchView view = search("due_from=2031-01-01", "due_to=2031-12-31");
    assertThat(view.filters())
        .extracting(c -> c.facet() + " " + c.label())
        .containsExactly("due_from 2031-01-01起", "due_to 2031-12-31止");
    assertThat(view.links().self()).isEqualTo("/search?due_from=2031-01-01&due_to=2031-12-31");
    assertThat(view.filters().getFirst().url()).isEqualTo("/search?due_to=2031-12-31");
  }

  @Test
  void cutsSnippetsOnlyForWords() {
    assertThat(search().items()).allMatch(item -> item.snippet().isEmpty());
    assertThat(search("q=小区").items()).noneMatch(item -> item.snippet().isEmpty());
  }

  @Test
  void marksNamesOnlyWhereTheyMatched() {
    ItemView named = search("q=没有的事 OR 责任:各县（市、区）政府").items().getFirst();
    assertThat(named.leaders().getFirst().marked()).isEmpty();
    assertThat(named.owners())
        .extracting(ItemView.OwnerView::marked)
        .containsExactly(List.of(), List.of(new Snippet("各县（市、区）政府", true)));
    assertThat(search("q=消费券").items().getFirst().owners())
        .allMatch(owner -> owner.marked().isEmpty());
    assertThat(search("unit=市商务局").items().getFirst().owners())
        .allMatch(owner -> owner.marked().isEmpty());
  }

  @Test
  void exportsEverythingOfTheSearch() {
    assertThat(TestPages.rows("search", "size=1", "page=3")).hasSize(6);
    assertThat(TestPages.rows("search", "q=改造老旧小区"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row)
                  .containsEntry("条目标识", "yunchuan-tasks-2")
                  .containsEntry("牵头单位", "市商务局等");
              assertThat(row).containsEntry("原文编号", "2．").containsEntry("文号", "云政发〔2031〕4号");
              assertThat(row).containsEntry("起始行", "7").containsEntry("进展", "");
              assertThat(row.get("永久链接")).isEqualTo(TestPages.ORIGIN + "/items/yunchuan-tasks-2");
            });
  }

  private static SearchView search(String... parameters) {
    return TestPages.view(SearchView.class, "search", parameters);
  }

  private static SearchView follow(String url) {
    return TestPages.follow(SearchView.class, "search", url);
  }
}
