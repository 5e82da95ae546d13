package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.List;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.pages.view.Home;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;

/** {@code /}: the search box, what is in here, and where to begin. */
final class HomePage implements Page.Indexed {

  private static final int MOST_SHOWN = 8;
  private static final int MOST_PAPERS = 50;
  private static final Query EVERYTHING = Query.of("");

  @Override
  public String name() {
    return "home";
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public String summary() {
    return "首页：检索框、收录概况、三个入口";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(Home.class);
  }

  @Override
  public Home load(IndexView open, Parameters parameters) {
    Library library = open.library();
    Results items = open.search(EVERYTHING.paged(1, 0));
    Query notices = Query.of("").with(Counts.only(Facet.KIND, ItemKind.NOTICE.token()));
    return new Home(
        library.documents().size(),
        items.total(),
        Address.search(EVERYTHING),
        open.count(notices),
        Address.search(notices),
        library.leaders().size(),
        library.units().size(),
        counted(EVERYTHING, items, Facet.YEAR).stream()
            .sorted(Comparator.comparing(Counted::id))
            .toList(),
        counted(EVERYTHING, items, Facet.KIND),
        counted(EVERYTHING, items, Facet.PLACE),
        items.facetTotals().getOrDefault(Facet.PLACE, 0L),
        named(counted(EVERYTHING, items, Facet.LEADER)),
        named(counted(EVERYTHING, items, Facet.UNIT)),
        papers(library).stream().map(new Papers(open)::row).toList(),
        new CompareOffers(library).best());
  }

  private static List<Document> papers(Library library) {
    return library.documents().size() <= MOST_PAPERS
        ? library.documents()
        : library.newest().subList(0, MOST_PAPERS);
  }

  private static List<Counted> counted(Query query, Results found, Facet facet) {
    return Spread.of(query, found, facet);
  }

  private static List<Counted> named(List<Counted> values) {
    return values.stream().filter(v -> !v.id().equals(Facet.NONE)).limit(MOST_SHOWN).toList();
  }
}
