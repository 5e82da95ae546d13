package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.KnownNames;
import org.zhengnuo.pages.view.LeaderView;
import org.zhengnuo.pages.view.ListsView;
import org.zhengnuo.pages.view.UnitList;
import org.zhengnuo.pages.view.UnitRef;
import org.zhengnuo.pages.view.UnitRow;
import org.zhengnuo.pages.view.UnitView;
import org.zhengnuo.search.Papers;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** The pages of units and leaders, and what is counted from them. */
class RosterPagesTest {

  @Test
  void listsUnitsWithWhatTheyLeadAndShare() {
    List<UnitRow> units = TestPages.view(UnitList.class, "units").units();
    assertThat(units).hasSize(3);
    UnitRow commerce = units.getFirst();
    assertThat(commerce.name()).isEqualTo("云川市商务局");
    assertThat(commerce.items()).isEqualTo(2);
    assertThat(commerce.lead()).isEqualTo(2);
    assertThat(commerce.responsible()).isZero();
    UnitRow district = row(units, PageCorpus.DISTRICT.id());
    assertThat(district.items()).isZero();
    assertThat(district.throughCollective()).isEqualTo(1);
  }

  @Test
  void showsAUnitWithItsLeadersPartnersAndCollectives() {
    UnitView commerce = TestPages.view(UnitView.class, "unit", "id=" + PageCorpus.COMMERCE.id());
    assertThat(commerce.portrait().leaders()).extracting(Counted::label).contains("林致远");
    assertThat(commerce.portrait().partners())
        .extracting(Counted::label)
        .containsExactly("各县（市、区）政府");
    assertThat(commerce.portrait().documents())
        .extracting(Counted::label)
        .containsExactly("云政发〔2031〕4号");
    UnitView district = TestPages.view(UnitView.class, "unit", "id=" + PageCorpus.DISTRICT.id());
    assertThat(district.portrait().within()).extracting(UnitRef::name).containsExactly("各县（市、区）政府");
    UnitView all = TestPages.view(UnitView.class, "unit", "id=" + PageCorpus.DISTRICTS.id());
    assertThat(all.portrait().members())
        .extracting(UnitRef::id)
        .containsExactly(PageCorpus.DISTRICT.id());
  }

  @Test
  void writesTheLedgerOfAUnitWithItsRoles() {
    assertThat(TestPages.rows("unit", "id=" + PageCorpus.COMMERCE.id()))
        .extracting(row -> row.get("本单位角色"))
        .containsExactly("牵头单位", "牵头单位");
    assertThat(TestPages.rows("unit", "id=" + PageCorpus.DISTRICT.id()))
        .extracting(row -> row.get("本单位角色"))
        .containsExactly("责任单位（经“各县（市、区）政府”）");
  }

  @Test
  void showsALeaderWithPortfolioEventsAndAppointments() {
    LeaderView view = TestPages.view(LeaderView.class, "leader", "id=" + PageCorpus.LIN.id());
    assertThat(view.leader().items()).isEqualTo(1);
    assertThat(view.portrait().units()).extracting(Counted::label).contains("云川市商务局");
    assertThat(view.portrait().portfolios()).hasSize(1);
    assertThat(view.portrait().page("市商务局")).contains("/units/yun-chuan-shi-shang-wu-ju");
    assertThat(view.portrait().page("市没有的局")).isEmpty();
    assertThat(view.portrait().appointments()).hasSize(1);
    assertThat(view.portrait().events()).hasSize(1);
    assertThat(view.portrait().mentions().count()).isGreaterThan(view.leader().items());
    assertThat(TestPages.rows("leader", "id=" + PageCorpus.LIN.id())).hasSize(1);
  }

  @Test
  void linksThePeopleOfAPortfolio() {
    Portfolio portfolio =
        new Portfolio(
            "某人",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Portfolio.Assistance("林志远", List.of("商务"))),
            List.of("林致远", "无名氏"),
            List.of());
    assertThat(KnownNames.of(portfolio, new Place("云川市"), PageCorpus.corpus().library()))
        .extracting(known -> known.printed() + " " + known.url())
        .containsExactly("林致远 /leaders/lin-zhi-yuan", "林志远 /leaders/lin-zhi-yuan");
  }

  @Test
  void showsAPortfolioWithItsOwnLeaderOnly() {
    Corpus corpus = PageCorpus.corpus();
    Item own =
        corpus.items().stream().filter(i -> i.portfolio().isPresent()).findFirst().orElseThrow();
    List<String> none = List.of();
    Portfolio others = new Portfolio("郑明", none, none, none, none, List.of(), List.of("林致远"), none);
    List<Item> items = new ArrayList<>(corpus.items());
    items.add(like(own, "郑明负责统计，补位：林致远。", others));
    TestPages pages = new TestPages(new ScanIndex(Papers.with(corpus, items), Spellings.NONE));
    LeaderView view = pages.open(LeaderView.class, "leader", "/leader?id=" + PageCorpus.LIN.id());
    assertThat(view.portrait().portfolios()).extracting(ItemView::id).containsExactly(own.id());
  }

  private static Item like(Item item, String text, Portfolio portfolio) {
    Identity other = new Identity(item.id() + "-b", item.documentId(), item.numbering());
    return item.under(other).saying(Content.of(item.kind(), text).with(portfolio));
  }

  @Test
  void looksUpManyTermsZerosIncluded() {
    ListsView view = TestPages.view(ListsView.class, "lists", "terms=老旧小区\n没有的事\n老旧小区");
    assertThat(view.terms()).extracting(ListsView.TermRow::total).containsExactly(1L, 0L);
    assertThat(TestPages.rows("lists", "terms=老旧小区\n没有的事"))
        .extracting(row -> row.get("条数"))
        .containsExactly("1", "0");
  }

  private static UnitRow row(List<UnitRow> units, String id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow();
  }
}
