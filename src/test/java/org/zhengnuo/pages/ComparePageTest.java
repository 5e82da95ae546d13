package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.compare.Verdict;
import org.zhengnuo.format.Json;
import org.zhengnuo.measure.StatementReader;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.TextLines;
import org.zhengnuo.pages.view.CompareView;
import org.zhengnuo.pages.view.CompareView.ChangeChoice;
import org.zhengnuo.pages.view.CompareView.LinkView;
import org.zhengnuo.pages.view.CompareView.MovedRow;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.search.Papers;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** Two years of an invented city, a digest among them, side by side. */
class ComparePageTest {
  private static final Place CITY = new Place("云川市");
  private static final TestPages PAGES =
      new TestPages(new ScanIndex(new TwoYears().corpus(), Spellings.NONE));

  private static final String YEARS = "/compare?a=云川市@2031&b=云川市@2032";

  @Test
  void showsTargetOutcomeAndNextTargetInOneRow() {
    CompareView view = open(YEARS);
    MovedRow jobs = view.rows().getFirst();
    assertThat(jobs.indicator()).isEqualTo("城镇新增就业");
    assertThat(jobs.targetA().orElseThrow().said()).isEqualTo("6.3 万人");
    assertThat(jobs.outcomeB().orElseThrow().said()).isEqualTo("6.7 万人");
    assertThat(jobs.targetB().orElseThrow().said()).isEqualTo("≥ 6.1 万人");
    assertThat(jobs.verdicts())
        .extracting(CompareView.RowVerdict::text)
        .containsExactlyInAnyOrder("超额完成", "目标降低");
    assertThat(view.columns()).containsExactly("甲 目标", "乙 完成", "乙 目标");
  }

  @Test
  void givesEachNumberItsLine() {
    LinkView link = open(YEARS).links().getFirst();
    assertThat(link.a().line()).isEqualTo(2);
    assertThat(link.a().url()).isEqualTo("/documents/yunchuan-2031#L2");
    assertThat(link.a().measure().phrase()).isEqualTo("城镇新增就业6.3万人");
    assertThat(link.b().item()).isEqualTo("yunchuan-2032-L1");
    assertThat(link.b().statement()).isEqualTo("yunchuan-2032-L1-c1");
  }

  @Test
  void tellsWhatIsNotFoundAsAStateOfItsOwn() {
    CompareView view = open(YEARS);
    assertThat(view.notFound()).extracting(f -> f.measure().indicator()).contains("农村公路");
    assertThat(view.totals().get("not_found")).isEqualTo(view.notFound().size());
    assertThat(view.totals().get("missed")).isZero();
  }

  @Test
  void countsWhatItShows() {
    CompareView view = open(YEARS);
    for (ChangeChoice choice : view.changes()) {
      assertThat(view.totals().get(choice.kind().token())).isEqualTo(choice.count());
      assertThat(view.statements())
          .filteredOn(s -> s.change() == choice.kind())
          .hasSize(choice.count());
      CompareView alone = open(choice.url());
      assertThat(alone.statements()).hasSize(choice.count());
      assertThat(alone.statements())
          .extracting(CompareView.ChangeView::change)
          .containsOnly(choice.kind());
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(view.links().stream().filter(l -> l.verdict() == verdict).count())
          .isEqualTo(view.totals().get(verdict.token()).longValue());
    }
  }

  @Test
  void saysThatADigestIsNoWholeReport() {
    CompareView view = open(YEARS);
    assertThat(view.coverage().b().note().orElseThrow()).contains("报告解读", "不是全文");
    assertThat(view.coverage().a().note()).isEmpty();
    assertThat(view.coverage().a().documents()).isEqualTo(1);
    assertThat(view.a().documents())
        .extracting(ItemView.DocumentRef::id)
        .containsExactly("yunchuan-2031");
  }

  @Test
  void comparesAPaperWithItself() {
    CompareView view = open("/compare?a=yunchuan-2032&b=yunchuan-2032");
    assertThat(view.messages()).isEmpty();
    assertThat(view.links()).extracting(LinkView::verdict).containsExactly(Verdict.LOWERED);
    assertThat(view.links().getFirst().relation()).hasToString("outcome-target");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare?a=no-such-paper&b=yunchuan-2032",
        "/compare?a=云川市@2020&b=云川市@2032",
        "/compare?a=云川市@&b=云川市@2032",
        "/compare?a=无此地@2031&b=云川市@2032",
        "/compare?a=@&b=@",
        "/compare?a=云川市@2031&b=",
        "/compare?a=yunchuan-2031&b=yunchuan-2031"
      })
  void saysWhatIsHeldWhereThereIsNothingToCompare(String address) {
    CompareView view = open(address);
    assertThat(view.offers()).isNotEmpty();
    assertThat(view.offers().getFirst().url()).startsWith("/compare?a=");
    assertThat(open(view.offers().getFirst().url()).links()).isNotEmpty();
    boolean oneSide = view.b().asked().isEmpty();
    assertThat(view.messages())
        .hasSizeGreaterThanOrEqualTo(oneSide ? 0 : 1)
        .allMatch(m -> m.endsWith("。"));
  }

  @Test
  void invitesWhereNothingIsAsked() {
    CompareView view = open("/compare");
    assertThat(view.asksNothing()).isTrue();
    assertThat(view.messages()).isEmpty();
    assertThat(view.offers()).hasSize(1);
    assertThat(view.links()).isEmpty();
  }

  @Test
  void narrowsByWordsAndPlaces() {
    CompareView words = open(YEARS + "&q=就业");
    assertThat(words.links()).isNotEmpty().allMatch(l -> l.a().text().contains("就业"));
    assertThat(words.statements()).isNotEmpty();
    assertThat(open(YEARS + "&q=没有的话").links()).isEmpty();
    assertThat(open(YEARS + "&place=望江").statements())
        .isNotEmpty()
        .allMatch(s -> s.a().or(s::b).orElseThrow().text().contains("望江"));
  }

  @Test
  void turnsPages() {
    CompareView whole = open(YEARS);
    List<CompareView.ChangeView> turned = new ArrayList<>();
    for (int page = 1; page <= open(YEARS + "&size=2").pages(); page++) {
      turned.addAll(open(YEARS + "&size=2&page=" + page).statements());
    }
    assertThat(turned).isEqualTo(whole.statements());
    assertThat(open(YEARS + "&size=2&page=99").statements()).isEmpty();
  }

  @Test
  void exportsWhatItShows() {
    CompareView view = open(YEARS);
    List<Map<String, String>> rows =
        PAGES.csv("compare", "/compare" + view.csv().substring("/compare.csv".length()));
    assertThat(rows)
        .hasSize(view.links().size() + view.notFound().size() + view.statements().size());
    assertThat(rows.getFirst())
        .containsEntry("指标", "城镇新增就业")
        .containsEntry("甲 链接", TestPages.ORIGIN + "/documents/yunchuan-2031#L2");
    assertThat(rows).extracting(row -> row.get("结论")).contains("超额完成", "未检索到对应表述", "新增", "未再提及");
  }

  /** The names that API.md binds. */
  @Test
  void keepsTheShapeOfItsJson() {
    Map<?, ?> json = Json.read(Json.text(open(YEARS)), Map.class);
    assertThat(json.keySet().stream().map(Object::toString))
        .contains("a", "b", "coverage", "links", "statements", "totals", "not_found");
    Map<?, ?> link = (Map<?, ?>) ((List<?>) json.get("links")).getFirst();
    assertThat(link.keySet().stream().map(Object::toString))
        .contains("relation", "indicator", "verdict", "difference", "share", "reason", "a", "b");
    assertThat(((Map<?, ?>) link.get("a")).keySet().stream().map(Object::toString))
        .contains("item", "statement", "line", "measure");
    Map<?, ?> change = (Map<?, ?>) ((List<?>) json.get("statements")).getFirst();
    assertThat(change.keySet().stream().map(Object::toString))
        .containsExactly("change", "a", "b", "similarity", "diff");
    assertThat(((Map<?, ?>) json.get("totals")).keySet().stream().map(Object::toString))
        .contains("kept", "reworded", "new", "dropped", "exceeded", "met", "missed", "not_found");
    assertThat(change.get("change")).isIn(List.of("kept", "reworded", "new", "dropped"));
  }

  @Test
  void readsPlacesAsOtherPagesDo() {
    assertThat(open("/compare?a=云川@2031年&b=云川市＠2032").links()).isEqualTo(open(YEARS).links());
  }

  private static CompareView open(String address) {
    return PAGES.open(CompareView.class, "compare", address);
  }

  /** A plan of one year, and the digest of the next year's report. */
  private static final class TwoYears {
    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    Corpus corpus() {
      says("yunchuan-2031", ItemKind.PLAN, 2031, "提升基层治理效能，建设平安云川。");
      says("yunchuan-2031", ItemKind.PLAN, 2031, "城镇新增就业6.3万人。");
      says("yunchuan-2031", ItemKind.PLAN, 2031, "新改建农村公路600公里，推进望江新城建设。");
      says("yunchuan-2032", ItemKind.REVIEW, 2031, "城镇新增就业6.7万人。");
      says("yunchuan-2032", ItemKind.PLAN, 2032, "城镇新增就业6.1万人以上。");
      says("yunchuan-2032", ItemKind.PLAN, 2032, "新布局5家公共海外仓。");
      says("yunchuan-2032", ItemKind.PLAN, 2032, "提升基层治理效能，建设平安云川。");
      return new Papers(
              List.of(
                  document("yunchuan-2031", 2031, DocumentKind.ANNUAL_PLAN),
                  document("yunchuan-2032", 2032, DocumentKind.REPORT_DIGEST)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              items,
              lines)
          .corpus("two-years");
    }

    private void says(String document, ItemKind kind, int year, String text) {
      List<Line> own = lines.computeIfAbsent(document + ".txt", _ -> new ArrayList<>());
      int line = own.size() + 1;
      own.add(new Line(line, 0, text));
      Optional<Period> period = Optional.of(Period.of(year));
      Statements said =
          new Statements(
              new StatementReader(name -> name.equals("望江")).read(kind, "", text, period),
              new TextLines(List.of(new TextLines.Break(0, line))));
      items.add(
          new Item(
              new Identity(document + "-L" + line, document, Numbering.NONE),
              Content.of(kind, text).with(said),
              new Standing(List.of(), period, CITY, new Span(document + ".txt", line, line, 0, 0)),
              Ownership.NONE,
              ""));
    }

    private static Document document(String id, int year, DocumentKind kind) {
      return new Document(
          id,
          id,
          "",
          "",
          CITY,
          Optional.of(LocalDate.of(year, 1, 5)),
          Optional.of(Period.of(year)),
          kind,
          new Span(id + ".txt", 1, 9, 0, 0),
          List.of());
    }
  }
}
