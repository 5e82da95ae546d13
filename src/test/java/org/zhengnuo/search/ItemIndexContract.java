package org.zhengnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.query.Spellings;

/** What every index promises; the answers are counted by hand on {@link SampleCorpus#small()}. */
public abstract class ItemIndexContract {

  /** An index of this corpus; whoever opens it closes it. */
  protected abstract IndexView index(Corpus corpus, Spellings spellings);

  private Results search(Query query) {
    return index(SampleCorpus.small(), Spellings.NONE).search(query);
  }

  private static Query filtered(Facet facet, String... values) {
    return Query.of("").with(filters(Map.of(facet, Set.of(values))));
  }

  private static Filters filters(Map<Facet, Set<String>> selected) {
    return new Filters(selected, OptionalInt.empty(), OptionalInt.empty(), false);
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(Hit::item).map(Item::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "老旧小区 | 3",
        "老 | 3",
        "市区 | 1",
        "市、区 | 2",
        "市，区 | 2",
        "1.5万 | 2",
        "1.5 | 1",
        "15000 | 2",
        "15,000元 | 1",
        "1.5万元 | 1",
        "１．５万个 | 1",
        "5万 | 0",
        "5 | 1",
        "5.5% | 1",
        "2600 | 1",
        "5G | 1",
        "5g基站 | 1",
        "義務教育 | 1",
        "云川有礼消费季 | 1",
        "“云川有礼”消费季 | 1",
        "15分钟生活圈 | 1",
        "口代公园 | 1",
        "口袋公园 | 1",
        "聚焦消费扩容 | 2",
        "一、聚焦消费扩容 | 2",
        "林志远 | 2",
        "市发改委 | 3",
        "云川发改委 | 3",
        "发展改革委 | 3",
        "区住建局 | 3",
        "望江住建局 | 3",
        "区发改委 | 0",
        "谁负责老旧小区改造 | 3",
        "老旧小区归哪个部门管？ | 3",
        "云川市发展和改革委员会 | 3",
        "重点工作分工 | 0",
        "老旧小区 改造 | 3",
        "老旧小区 OR 海外仓 | 4",
        "老旧小区 | 3",
        "改造 -老旧小区 | 1",
        "(老旧小区 OR 供热) 改造 | 4",
        "(老旧小区 或 供热) -义务教育 改造 | 3",
        "-老旧小区 | 6",
        "leader:林致远 | 2",
        "leader:商务局 | 0",
        "unit:市商务局 | 3",
        "unit:\"云川市商务局\" | 3",
        "unit:yun-chuan-shi-shang-wu-ju | 3",
        "leader:\"林致远\" | 2",
        "lead:市商务局 | 2",
        "牵头:商务局 | 2",
        "牵头单位：云川市商务局 | 2",
        "牵头:\"云川市商务局\" | 2",
        "lead:\"商务局\" | 2",
        "lead:yun-chuan-shi-shang-wu-ju | 2",
        "lead:\"yun-chuan-shi-shang-wu-ju\" | 2",
        "lead:yun-chuan-shi-shang | 0",
        "责任:市商务局 | 1",
        "牵头:发改委 责任:各县（市、区）政府 | 1",
        "牵头:市商务局 责任:市商务局 | 0",
        "(牵头:住建局 OR 主办:住建局) -责任:各县（市、区）政府 | 1",
        "undertaking:区住建局 | 1",
        "host:区住建局 assisting:望江区政府 | 1",
        "cooperating:区住建局 | 0",
        "改造 NOT 老旧小区 | 1",
        "改造 AND 老旧小区 | 3",
        "NOT 老旧小区 | 6",
        "改造 NOT (老旧小区 OR 供热) | 0",
        "老旧小区 NOT | 0",
        "改造 not 老旧小区 | 0",
        "chapter:绿色 | 3",
        "year:2031 | 5",
        "kind:task | 6",
        "类别:民生实事 | 1",
        "-类别:通知正文 | 9",
        "-kind:\"通知正文\" 老旧小区 | 3",
        "kind:unheard | 0",
        "item:yunchuan-2031-tasks-1 | 1",
        "条目:yunchuan-2031-tasks-1 OR 海外仓 | 2",
        "item:nothing | 0",
        "\"市发展改革委\" | 3",
        "\"市发改委\" | 0",
        "\"云川市发展和改革委员会\" | 0",
        "\"林致远\" | 2",
        "\"林志远\" | 0",
        "\"欧阳燃\" | 1",
        "\"何青\" | 3",
        "year:2033-2034 | 1",
        "code:〔2031〕4号 | 5",
        "云政发〔2031〕4号 | 5",
        "(2031)4号 | 5",
        "没有的词 | 0"
      })
  void countsExactly(String query, int total) {
    assertThat(search(Query.of(query)).total()).isEqualTo(total);
  }

  @Test
  void emptyQueryMatchesAllButNotices() {
    Results results = search(Query.of(" ").sorted(Sort.DOCUMENT));
    assertThat(results.total()).isEqualTo(9);
    assertThat(ids(results)).isSorted();
    assertThat(results.readings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“老旧小区",
        "((((",
        ")",
        "*:*",
        "AND OR NOT",
        "-",
        "--",
        "year:",
        "year:二〇",
        "a:b:c",
        "\\",
        "~",
        "|",
        "^2",
        "{!lucene}",
        "\u0000",
        "😀",
        "[1 TO 2]",
        "-(",
        "\"\"",
        "leader:\"\"",
        "-\"x",
        "〔〕",
        "()",
        "( )"
      })
  void neverFails(String query) {
    assertThat(search(Query.of(query)).facets()).containsOnlyKeys(Facet.STORED);
  }

  @Test
  void nestsAndLongQueriesAreSafe() {
    assertThat(search(Query.of("(".repeat(3000) + "老旧小区" + ")".repeat(3000))).total()).isEqualTo(3);
    assertThat(search(Query.of("老 旧 ".repeat(2500))).total()).isEqualTo(3);
    assertThat(search(Query.of("老旧小区改造".repeat(1500))).total()).isZero();
  }

  @Test
  void aliasesAreUsedAndShownUnlessSwitchedOff() {
    Spellings spellings = term -> term.equals("老破小") ? List.of("老旧小区") : List.of();
    IndexView index = index(SampleCorpus.small(), spellings);
    Results results = index.search(Query.of("老破小"));
    assertThat(results.total()).isEqualTo(3);
    assertThat(results.readings().getFirst().aliases()).containsExactly("老旧小区");
    assertThat(index.search(Query.of("\"老破小\"")).total()).isZero();
    Query literal = Query.of("老破小").literally(Set.of("老破小"));
    assertThat(index.search(literal).total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "LEADER, lin-zhi-yuan, 2",
    "LEADER, 林志远, 2",
    "LEADER, none, 4",
    "UNIT, 市商务局, 3",
    "UNIT, none, 2",
    "UNIT, 不存在的局, 0",
    "ROLE, lead, 4",
    "ROLE, host, 1",
    "ROLE, none, 2",
    "YEAR, 2031, 5",
    "YEAR, 2031-2035, 1",
    "YEAR, none, 0",
    "CHAPTER, 推动绿色转型, 3",
    "DOCUMENT, wangjiang-2032-tasks, 2",
    "DOCUMENT, 云政发〔2031〕4号, 5",
    "PLACE, 云川市, 7",
    "PLACE, 云川, 7",
    "PLACE, 云川市望江区, 2",
    "PLACE, 望江区, 2",
    "PLACE, 望江, 2",
    "KIND, task, 6",
    "KIND, notice, 1",
    "KIND, nonsense, 0"
  })
  void filters(Facet facet, String value, int total) {
    assertThat(search(filtered(facet, value)).total()).isEqualTo(total);
  }

  @Test
  void valuesOfOneFacetAreAlternativesAndFacetsNarrowOneAnother() {
    assertThat(search(filtered(Facet.LEADER, "林致远", "何青")).total()).isEqualTo(4);
    Filters both = filters(Map.of(Facet.LEADER, Set.of("何青"), Facet.CHAPTER, Set.of("推动绿色转型")));
    assertThat(search(Query.of("").with(both)).total()).isEqualTo(2);
  }

  @Test
  void unitAndRoleAreOneOwner() {
    Filters lead = filters(Map.of(Facet.UNIT, Set.of("市商务局"), Facet.ROLE, Set.of("lead")));
    Filters shared = filters(Map.of(Facet.UNIT, Set.of("市商务局"), Facet.ROLE, Set.of("responsible")));
    assertThat(search(Query.of("").with(lead)).total()).isEqualTo(2);
    assertThat(search(Query.of("").with(shared)).total()).isEqualTo(1);
  }

  @Test
  void aCollectiveCountsForItsMembersOnlyWhenAsked() {
    Map<Facet, Set<String>> district =
        Map.of(Facet.UNIT, Set.of(SampleCorpus.DISTRICT_GOVERNMENT.id()));
    Filters named = filters(district);
    Filters through = new Filters(district, OptionalInt.empty(), OptionalInt.empty(), true);
    assertThat(search(Query.of("").with(named)).total()).isEqualTo(1);
    Results results = search(Query.of("").with(through));
    assertThat(results.total()).isEqualTo(3);
    assertThat(results.facets().get(Facet.UNIT))
        .contains(
            new FacetValue(SampleCorpus.DISTRICT_GOVERNMENT.id(), "云川市望江区人民政府", 1, true, 2, false));
  }

  @Test
  void aFacetIsCountedUnderAllOtherFilters() {
    Results results = search(filtered(Facet.YEAR, "2032"));
    assertThat(results.facets().get(Facet.YEAR))
        .containsExactly(
            new FacetValue("2031", "2031年", 5, false, 0, false),
            new FacetValue("2032", "2032年", 2, true, 0, false),
            new FacetValue("2030", "2030年", 1, false, 0, false),
            new FacetValue("2031-2035", "2031–2035年", 1, false, 0, false));
    assertThat(results.facets().get(Facet.PLACE))
        .containsExactly(new FacetValue("云川市望江区", "云川市望江区", 2, false, 0, false));
  }

  /** They are counted in the facet of kinds, so that one can ask for them. */
  @Test
  void noticesAreFoundWhereTheirKindIsAskedFor() {
    String notice = "wangjiang-2032-tasks-3";
    Query printed = Query.of("印发");
    Results usual = search(printed);
    assertThat(usual.total()).isZero();
    assertThat(usual.facets().get(Facet.KIND))
        .containsExactly(new FacetValue("notice", "通知正文", 1, false, 0, false));
    assertThat(usual.facets().get(Facet.DOCUMENT)).isEmpty();
    assertThat(usual.totals().under(Filters.NONE.with(Facet.KIND, Set.of("notice")))).isEqualTo(1);
    assertThat(ids(search(printed.with(Filters.STORED)))).containsExactly(notice);
    assertThat(ids(search(filtered(Facet.KIND, "notice")))).containsExactly(notice);
    Results named = search(Query.of("类别:通知正文 印发"));
    assertThat(ids(named)).containsExactly(notice);
    assertThat(named.totals().under(Filters.NONE)).isEqualTo(1);
    assertThat(ids(search(Query.of("item:" + notice)))).containsExactly(notice);
    assertThat(search(Query.of("-类别:任务 印发")).total()).isZero();
  }

  @Test
  void aRangeOfYearsKeepsWhatOverlaps() {
    Filters range = new Filters(Map.of(), OptionalInt.of(2032), OptionalInt.empty(), false);
    assertThat(search(Query.of("").with(range)).total()).isEqualTo(3);
    Filters until = new Filters(Map.of(), OptionalInt.empty(), OptionalInt.of(2030), false);
    assertThat(search(Query.of("").with(until)).total()).isEqualTo(1);
  }

  @Test
  void itemsAreFoundByTheDayTheyAreDue() {
    assertThat(dueIn("2031-06-01", "2031-09-30"))
        .containsExactly("yunchuan-2031-tasks-2", "yunchuan-2031-tasks-4", "yunchuan-2031-tasks-5");
    assertThat(dueIn("2031-06-30", "2031-06-30")).containsExactly("yunchuan-2031-tasks-2");
    assertThat(dueIn("2031-12-31", "")).hasSize(2);
    assertThat(dueIn("", "2031-06-15")).containsExactly("yunchuan-2031-tasks-5");
    assertThat(dueIn("2031-07-01", "2031-06-01")).isEmpty();
    assertThat(dueIn("", "")).hasSize(7);
  }

  private List<String> dueIn(String from, String to) {
    DueRange days = new DueRange(day(from), day(to));
    Query query = Query.of("").with(Filters.NONE.due(days)).sorted(Sort.DOCUMENT);
    return ids(index(SampleCorpus.deadlines(), Spellings.NONE).search(query));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }

  @Test
  void whatIsDueFirstComesFirst() {
    IndexView index = index(SampleCorpus.deadlines(), Spellings.NONE);
    List<String> early =
        List.of(
            "yunchuan-2031-tasks-5",
            "yunchuan-2031-tasks-2",
            "yunchuan-2031-tasks-4",
            "yunchuan-2031-tasks-1",
            "wangjiang-2032-tasks-1",
            "yunchuan-2031-tasks-3",
            "yunchuan-2031-tasks-6");
    assertThat(ids(index.search(Query.of("").sorted(Sort.DUE)))).isEqualTo(early);
    assertThat(ids(index.search(Query.of("老旧小区").sorted(Sort.DUE))))
        .containsExactly(
            "yunchuan-2031-tasks-5", "yunchuan-2031-tasks-1", "wangjiang-2032-tasks-1");
  }

  @Test
  void dueDaysAreCountedByMonth() {
    IndexView index = index(SampleCorpus.deadlines(), Spellings.NONE);
    Filters june = Filters.NONE.with(Facet.DUE, Set.of("2031-06"));
    Results results = index.search(Query.of("").with(june));
    assertThat(results.total()).isEqualTo(2);
    assertThat(results.facets().get(Facet.DUE))
        .containsExactly(
            new FacetValue("2031-06", "2031年6月", 2, true, 0, false),
            new FacetValue("none", "未注明", 2, false, 0, false),
            new FacetValue("2031-12", "2031年12月", 1, false, 0, false),
            new FacetValue("2031-09", "2031年9月", 1, false, 0, false),
            new FacetValue("2032-12", "2032年12月", 1, false, 0, false));
  }

  @Test
  void pagesAreCutFromOneOrder() {
    Query everything = Query.of("").sorted(Sort.DOCUMENT);
    List<String> all = ids(search(everything.paged(1, 100)));
    assertThat(ids(search(everything.paged(2, 4)))).isEqualTo(all.subList(4, 8));
    assertThat(
            index(SampleCorpus.small(), Spellings.NONE).all(everything.paged(2, 4)).map(Item::id))
        .containsExactlyElementsOf(all);
    assertThat(ids(search(everything.paged(1000, 4)))).isEmpty();
    assertThat(search(everything.paged(1000, 4)).total()).isEqualTo(9);
    assertThat(search(everything.paged(1, 0)).hits()).isEmpty();
  }

  @Test
  void newestYearComesFirst() {
    assertThat(ids(search(Query.of("老旧小区").sorted(Sort.YEAR))))
        .containsExactly("wangjiang-2032-tasks-1", "yunchuan-2031-plan-1", "yunchuan-2031-tasks-2");
  }

  @Test
  void snippetsMarkTheHits() {
    Hit hit = search(Query.of("15分钟生活圈")).hits().getFirst();
    assertThat(hit.snippet())
        .containsExactly(
            new Snippet("开放口袋公园8处，打造“", false),
            new Snippet("15分钟生活圈", true),
            new Snippet("”。", false));
  }

  @Test
  void namesOfLeadersAndOwnersAreMarked() {
    Hit words = search(Query.of("海外仓 商务")).hits().getFirst();
    assertThat(words.owners())
        .containsExactly(
            List.of(new Snippet("市", false), new Snippet("商务", true), new Snippet("局", false)));
    Hit meant = search(Query.of("消费季 林志远 牵头:yun-chuan-shi-shang-wu-ju")).hits().getFirst();
    assertThat(meant.leaders()).containsExactly(List.of(new Snippet("林致远", true)));
    assertThat(meant.owners()).containsExactly(List.of(new Snippet("市商务局", true)), List.of());
    assertThat(search(Query.of("消费季 -责任:市商务局")).hits().getFirst().owners())
        .containsExactly(List.of(), List.of());
    assertThat(search(Query.of("消费季 责任:发改委")).hits().getFirst().owners())
        .containsExactly(List.of(), List.of(new Snippet("市发展改革委", true)));
  }

  @Test
  void recordsComeBackAsTheyWere() {
    Corpus corpus = SampleCorpus.small();
    IndexView index = index(corpus, Spellings.NONE);
    assertThat(index.library().documents()).isEqualTo(corpus.library().documents());
    assertThat(index.library().units()).isEqualTo(corpus.library().units());
    assertThat(index.library().leaders()).isEqualTo(corpus.library().leaders());
    assertThat(index.lines("yunchuan-2031-tasks.txt"))
        .isEqualTo(corpus.lines("yunchuan-2031-tasks.txt"));
    assertThat(index.lines("nothing.txt")).isEmpty();
    Item item = corpus.items().getFirst();
    assertThat(index.items(List.of("unknown", item.id()))).containsExactly(item);
    assertThat(index.info().corpusHash()).isEqualTo("sample");
  }

  @ParameterizedTest
  @CsvSource({
    "商务, UNIT, 云川市商务局, 3",
    "shangwuju, UNIT, 云川市商务局, 3",
    "swj, UNIT, 云川市商务局, 3",
    "区住建, UNIT, 云川市望江区住房和城乡建设局, 3",
    "林, LEADER, 林致远, 2",
    "oyr, LEADER, 欧阳然, 1",
    "推动绿色, SECTION, 推动绿色转型, 3"
  })
  void suggestsWithTheNumberOfItemsBehind(
      String typed, Suggestion.Kind kind, String label, long count) {
    assertThat(index(SampleCorpus.small(), Spellings.NONE).suggest(typed, 10))
        .anySatisfy(
            suggestion -> {
              assertThat(suggestion.kind()).isEqualTo(kind);
              assertThat(suggestion.label()).isEqualTo(label);
              assertThat(suggestion.count()).isEqualTo(count);
            });
  }

  @Test
  void suggestsNothingForNothingAndNoMoreThanAsked() {
    IndexView index = index(SampleCorpus.small(), Spellings.NONE);
    assertThat(index.suggest(" ", 10)).isEmpty();
    assertThat(index.suggest("云川市商务局不", 10)).isEmpty();
    assertThat(index.suggest("云川", 2)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"望江住建局, 云川市望江区住房和城乡建设局", "heqing, 何青", "林志远, 林致远", "林之远, 林致远"})
  void namesUnitsAndLeaders(String typed, String label) {
    assertThat(index(SampleCorpus.small(), Spellings.NONE).named(typed))
        .extracting(Suggestion::label)
        .containsExactly(label);
  }

  @Test
  void relatedItemsAreOfOtherPapers() {
    IndexView index = index(SampleCorpus.small(), Spellings.NONE);
    assertThat(index.related("wangjiang-2032-tasks-1", 5))
        .isNotEmpty()
        .noneMatch(item -> item.documentId().equals("wangjiang-2032-tasks"));
    assertThat(index.related("wangjiang-2032-tasks-1", 1)).hasSize(1);
    assertThat(index.related("unknown", 5)).isEmpty();
  }

  @Test
  void valuesOfAFacetAreTurnedAndFound() {
    IndexView index = index(SampleCorpus.small(), Spellings.NONE);
    Query everything = Query.of("");
    FacetValues all = index.values(everything, Facet.UNIT, FacetRequest.ALL);
    assertThat(all.total()).isEqualTo(all.values().size());
    assertThat(index.values(everything, Facet.UNIT, new FacetRequest("", 2, 2)).values())
        .isEqualTo(all.values().subList(2, 4));
    assertThat(index.values(everything, Facet.UNIT, new FacetRequest("", 99, 2)).values())
        .isEmpty();
    FacetValues found = index.values(everything, Facet.UNIT, new FacetRequest("商务局", 1, 10));
    assertThat(found.total()).isEqualTo(found.values().size()).isPositive();
    assertThat(found.values()).allMatch(value -> value.label().contains("商务局"));
  }

  private static ItemColumns states(Map<String, Set<String>> items) {
    Filters tasks = filters(Map.of(Facet.KIND, Set.of("task")));
    return new ItemColumns(
        List.of(
            new ItemColumns.ItemColumn(
                Facet.STATE, List.of(TaskState.values()), items, tasks, "unreported")));
  }

  @Test
  void whatIsToldBesideTheIndexIsAFacetAndAFilter() {
    IndexView stored = index(SampleCorpus.small(), Spellings.NONE);
    List<Item> tasks = stored.all(filtered(Facet.KIND, "task")).toList();
    String first = tasks.getFirst().id();
    IndexView told =
        stored.under(
            states(
                Map.of(
                    "done", Set.of(first, "no-such-item"),
                    "adjust", Set.of(first, tasks.getLast().id()))));
    Map<String, Long> counted =
        told.search(Query.of("")).facets().get(Facet.STATE).stream()
            .collect(Collectors.toMap(FacetValue::id, FacetValue::count));
    long all = stored.count(Query.of(""));
    assertThat(counted)
        .isEqualTo(
            Map.of(
                "done",
                1L,
                "adjust",
                2L,
                "unreported",
                tasks.size() - 2L,
                "none",
                all - tasks.size()));
    counted.forEach(
        (value, count) -> {
          Query only = filtered(Facet.STATE, value);
          assertThat(told.count(only)).as(value).isEqualTo(count);
          assertThat(told.all(only)).as(value).hasSize(count.intValue());
          assertThat(told.search(only).totals().under(only.filters())).isEqualTo(count);
        });
    assertThat(ids(told.search(filtered(Facet.STATE, "done")))).containsExactly(first);
    assertThat(told.count(filtered(Facet.STATE, "done", "unreported"))).isEqualTo(tasks.size() - 1);
    assertThat(told.values(Query.of(""), Facet.STATE, FacetRequest.ALL).total()).isEqualTo(4);
  }

  @Test
  void withoutAColumnNothingHasItsValues() {
    IndexView stored = index(SampleCorpus.small(), Spellings.NONE);
    assertThat(stored.count(filtered(Facet.STATE, "done"))).isZero();
    assertThat(stored.search(filtered(Facet.COLOUR, "none")).total()).isZero();
    assertThat(stored.values(Query.of(""), Facet.STATE, FacetRequest.ALL).values()).isEmpty();
  }

  @Test
  void totalsUnderOtherFiltersAreThoseOfTheSearch() {
    IndexView index = index(SampleCorpus.small(), Spellings.NONE);
    Totals totals = index.search(Query.of("老旧小区")).totals();
    for (Facet facet : Facet.STORED) {
      for (FacetValue value : index.values(Query.of(""), facet, FacetRequest.ALL).values()) {
        Filters only = filters(Map.of(facet, Set.of(value.id())));
        assertThat(totals.under(only))
            .as("%s %s", facet, value.id())
            .isEqualTo(index.count(Query.of("老旧小区").with(only)));
      }
    }
  }
}
