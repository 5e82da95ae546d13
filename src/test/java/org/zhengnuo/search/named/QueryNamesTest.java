package org.zhengnuo.search.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.Understood;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.UnitNames;

/** What queries name in the invented corpus. */
class QueryNamesTest {
  private static final IndexView INDEX = new ScanIndex(SampleCorpus.small(), Spellings.NONE);

  private static Understood read(String typed) {
    return INDEX.read(Query.of(typed));
  }

  private static String said(Understood meant) {
    return meant.read().stream()
        .map(part -> part.facet() + "=" + String.join(",", part.values()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031年老旧小区|老旧小区|year=2031",
        "老旧小区 2032|老旧小区|year=2032",
        "二〇三一年度 托位|托位|year=2031",
        "2031年和2032年老旧小区|老旧小区|year=2031 year=2032",
        "2031-2035年老旧小区|老旧小区|year=2031-2035",
        "望江区 老旧小区|老旧小区|place=云川市望江区",
        "望江老旧小区改造|老旧小区改造|place=云川市望江区",
        "云川市2031年托位|托位|place=云川市 year=2031",
        "林致远副市长|''|leader=lin-zhi-yuan",
        "副市长林致远 托位|托位|leader=lin-zhi-yuan",
        "林志远 托位|托位|leader=lin-zhi-yuan",
        "林知远副市长|''|leader=lin-zhi-yuan",
        "何青牵头的老旧小区|老旧小区|leader=he-qing",
        "市商务局2031年任务|''|unit=yun-chuan-shi-shang-wu-ju year=2031 kind=task",
        "市发改委牵头|''|unit=yun-chuan-shi-fa-gai-wei role=lead",
        "区住建局承办 老旧小区|老旧小区|unit=wang-jiang-qu-zhu-jian-ju role=undertaking",
        "市商务局牵头的海外仓|海外仓|unit=yun-chuan-shi-shang-wu-ju role=lead",
        "云政发〔2031〕4号|''|document=yunchuan-2031-tasks",
        "云政发(2031)4号 第3项|''|document=yunchuan-2031-tasks item=yunchuan-2031-tasks-3",
        "云政发[2031]4号第三项|''|document=yunchuan-2031-tasks item=yunchuan-2031-tasks-3",
        "《云川市2031年重点工作分工方案》|''|document=yunchuan-2031-tasks",
        "云川市2031年重点工作分工方案 托位|托位|document=yunchuan-2031-tasks",
        "民生实事|''|kind=livelihood",
        "云川市 任务|''|place=云川市 kind=task",
        "云川望江区 老旧小区|老旧小区|place=云川市望江区",
        "市商务局 市发改委|市发改委|unit=yun-chuan-shi-shang-wu-ju",
        "林致远 副市长|''|leader=lin-zhi-yuan",
        "林致远负责哪些工作|''|leader=lin-zhi-yuan",
        "云政发2031年4号|''|document=yunchuan-2031-tasks",
        "云政发2031年第4号 第3项|''|document=yunchuan-2031-tasks item=yunchuan-2031-tasks-3",
        "民生实事 口袋公园|口袋公园|kind=livelihood",
        "口袋公园民生实事|口袋公园|kind=livelihood",
        "民生实事2032|''|year=2032 kind=livelihood",
        "老旧小区2032|老旧小区|year=2032",
      })
  void readsNames(String typed, String topic, String parts) {
    Understood meant = read(typed);
    assertThat(said(meant)).isEqualTo(parts);
    assertThat(meant.topic()).isEqualTo(topic);
    assertThat(meant.fellBack()).isFalse();
    assertThat(INDEX.count(meant.query())).isPositive();
  }

  /** Two years of deadlines: 2031-06, 2031-09, 2031-12, 2032-12. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "年底前完成|''|due=2031-12,2032-12|12月到期|2",
        "年底前|''|due=2031-12,2032-12|12月到期|2",
        "6月底前|''|due=2031-06|2031年6月到期|2",
        "六月底前完成|''|due=2031-06|2031年6月到期|2",
        "上半年完成|''|due=2031-06|2031年6月到期|2",
        "10月前|''|due=2031-09|2031年9月到期|1",
        "2031年年底前|''|due=2031-12|2031年12月到期|1",
        "2032年底前完成 老旧小区|老旧小区|due=2032-12|2032年12月到期|1",
        "老旧小区改造年底前完成|老旧小区改造|due=2031-12,2032-12|12月到期|1",
        "2032年 年底前完成|''|year=2032 due=2032-12|2032年12月到期|1",
        "年底前完成 2032年|''|due=2032-12 year=2032|2032年12月到期|1",
        "望江区 年底前要完成的任务|''|place=云川市望江区 due=2031-12,2032-12 kind=task|12月到期|1",
        "三季度完成的|''|due=2031-09|2031年9月到期|1",
        "到2031年|''|due=2031-12|2031年12月到期|1",
        "到2032年老旧小区|老旧小区|due=2032-12|2032年12月到期|1",
      })
  void readsTerms(String typed, String topic, String parts, String label, long total) {
    IndexView index = new ScanIndex(SampleCorpus.deadlines(), Spellings.NONE);
    Understood meant = index.read(Query.of(typed));
    assertThat(said(meant)).isEqualTo(parts);
    assertThat(meant.topic()).isEqualTo(topic);
    assertThat(meant.of(Facet.DUE)).extracting(NamedPart::label).containsExactly(label);
    assertThat(index.count(meant.query())).isEqualTo(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3月底前",
        "2031年3月底前",
        "6月",
        "上半年",
        "长期",
        "9月底前投用",
        "三年内",
        "每年12月底",
        "明年底前",
        "到2033年",
        "到上半年",
        "\"年底前\""
      })
  void leavesOtherTimes(String typed) {
    IndexView index = new ScanIndex(SampleCorpus.deadlines(), Spellings.NONE);
    assertThat(index.read(Query.of(typed)).of(Facet.DUE)).isEmpty();
  }

  @Test
  void theYearGivenIsTheYearOfATerm() {
    IndexView index = new ScanIndex(SampleCorpus.deadlines(), Spellings.NONE);
    Filters given = Filters.NONE.with(Facet.YEAR, Set.of("2031"));
    Understood meant = index.read(Query.of("年底前").with(given));
    assertThat(said(meant)).isEqualTo("due=2031-12");
    assertThat(meant.query().filters()).isEqualTo(given.with(Facet.DUE, Set.of("2031-12")));
  }

  /** Names that are a part of other words, measures, quotations, operators, exclusions. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "老旧小区",
        "15分钟生活圈",
        "贷款15000元",
        "2600个",
        "2031年底前",
        "\"2031年\"",
        "-望江区",
        "望江区 OR 托位",
        "unit:市商务局",
        "任务",
        "云川有礼",
        "海外仓 任务",
        "）商务局（",
        "何青菜基地",
      })
  void leavesWords(String typed) {
    assertThat(said(read(typed))).isEmpty();
    assertThat(read(typed).query()).isEqualTo(Query.of(typed));
  }

  @Test
  void whatWasTakenBackIsWords() {
    Understood meant = INDEX.read(Query.of("2031年托位").literally(Set.of("2031年")));
    assertThat(meant.read()).isEmpty();
  }

  @Test
  void namesThatWouldLeaveNothingFallBackToWords() {
    Understood meant =
        names().read(Query.of("望江区 托位"), counting(q -> q.filters().equals(Filters.NONE)));
    assertThat(meant.fellBack()).isTrue();
    assertThat(meant.read()).isEmpty();
    assertThat(meant.query()).isEqualTo(Query.of("望江区 托位"));
    assertThat(said(read("望江区 托位"))).as("nothing either way").isEqualTo("place=云川市望江区");
  }

  /** Who or which year leaves nothing is looked for as words, and the other names stay filters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "林致远 2031年 托位|LEADER|year=2031|林致远 托位|“林致远”",
        "市商务局 2031年 托位|UNIT|year=2031|市商务局 托位|“市商务局”",
        "望江区 2031年 托位|YEAR|place=云川市望江区|2031年 托位|“2031年”",
        "望江区政府 民生实事|UNIT|place=云川市望江区 kind=livelihood|''|''",
      })
  void keepsTheNamesThatLeaveSomething(
      String typed, Facet nothing, String parts, String topic, String words) {
    Understood meant =
        names().read(Query.of(typed), counting(q -> q.filters().values(nothing).isEmpty()));
    assertThat(said(meant)).isEqualTo(parts);
    assertThat(meant.topic()).isEqualTo(topic);
    assertThat(meant.note().orElse("")).startsWith(words);
    assertThat(meant.fellBack()).isFalse();
  }

  private static QueryNames names() {
    return new QueryNames(INDEX.library(), new UnitNames(INDEX.library().units()), List.of());
  }

  /** Finds something for some queries. */
  private static IndexView counting(Predicate<Query> found) {
    return (IndexView)
        Proxy.newProxyInstance(
            IndexView.class.getClassLoader(),
            new Class<?>[] {IndexView.class},
            (_, method, given) ->
                method.getName().equals("count")
                    ? (found.test((Query) given[0]) ? 1L : 0L)
                    : method.invoke(INDEX, given));
  }

  @Test
  void givenFiltersAreNeverContradicted() {
    Filters given = Filters.NONE.with(Facet.YEAR, Set.of("2032"));
    Understood meant = INDEX.read(Query.of("2031年 老旧小区").with(given));
    assertThat(meant.read()).isEmpty();
    assertThat(meant.query().filters()).isEqualTo(given);
    assertThat(meant.note()).hasValueSatisfying(note -> assertThat(note).contains("2031年"));
    Understood same = INDEX.read(Query.of("2032年 老旧小区").with(given));
    assertThat(same.read()).extracting(NamedPart::text).containsExactly("2032年");
  }

  /** A whole name stays a filter also where nothing is found: what is near is sought within it. */
  @Test
  void longNamesAreKeptWhereNothingIsFound() {
    assertThat(said(read("望江区没人带娃"))).isEqualTo("place=云川市望江区");
    assertThat(read("望江区没人带娃").topic()).isEqualTo("没人带娃");
    assertThat(said(read("望江没人带娃"))).isEqualTo("place=云川市望江区");
  }

  @Test
  void saysThatItNamesSomebody() {
    assertThat(read("云川市商务局 托位").query().naming()).isTrue();
    assertThat(read("2031年托位").query().naming()).isFalse();
  }
}
