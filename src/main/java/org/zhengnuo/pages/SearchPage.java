package org.zhengnuo.pages;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhengnuo.format.FileName;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.cite.ItemTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.Named;
import org.zhengnuo.pages.view.OwnersView;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.pages.view.SearchView.FacetView;
import org.zhengnuo.pages.view.SearchView.HitsIn;
import org.zhengnuo.pages.view.SearchView.Links;
import org.zhengnuo.pages.view.SearchView.ReadingView;
import org.zhengnuo.pages.view.SearchView.RelaxationView;
import org.zhengnuo.pages.view.SearchView.SortView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Reading;
import org.zhengnuo.search.Relaxation;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Understood;
import org.zhengnuo.search.Within;

/**
 * {@code /search}: the items that match, narrowed by facets; its table is the whole result as a
 * ledger.
 */
final class SearchPage implements Page.Spreadsheet {
  private static final String BELOW = "below";

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String path() {
    return "/search";
  }

  @Override
  public String summary() {
    return "检索条目，按领导、单位、年份、章节等筛选";
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            SearchParameters.declared().stream(),
            Stream.of(Parameter.token(BELOW, "1：表格列出下方另列的条目", List.of("0", "1"), false)))
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(SearchView.class);
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.HTML, Form.JSON, Form.CSV, Form.XLSX, Form.ATOM);
  }

  @Override
  public SearchView load(IndexView open, Parameters parameters) {
    // The page shows both lists, but what cannot be read is refused here, too.
    parameters.flag(BELOW);
    Library library = open.library();
    Understood meant = open.read(SearchParameters.typed(parameters, library));
    return view(meant, open.search(meant.query()), open, library);
  }

  @Override
  public SearchView load(State now, Parameters parameters) {
    IndexView open = view(now);
    SearchView view = load(open, parameters);
    return now.today().map(paces -> view.showing(paces.with(view.items(), open))).orElse(view);
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Query query = SearchParameters.query(parameters, open);
    ItemTable table = new ItemTable(open.library(), parameters.origin());
    String name = FileName.of(new QueryText(query, open.library()).line("-"), "检索结果");
    return (parameters.flag(BELOW)
            ? table.of(name + "-下方另列的条目", below(query, open).map(Hit::item))
            : table.of(name, open.all(query.sorted(Sort.DOCUMENT))))
        .noting(() -> QueryNotes.of(query, open));
  }

  private static Stream<Hit> below(Query query, IndexView open) {
    Query first = query.sorted(Sort.RELEVANCE).paged(1, Relaxation.MOST_SHOWN);
    return open.search(first).relaxation().stream().flatMap(loose -> loose.hits().stream());
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    Query query = SearchParameters.query(parameters, open);
    return parameters.flag(BELOW) ? below(query, open).count() : open.count(query);
  }

  private static SearchView view(Understood meant, Results found, IndexView open, Library library) {
    Query query = meant.query();
    Map<Facet, List<FacetValue>> counted = labelled(found.facets(), library);
    Optional<OwnersView> owners = owners(query, found, open);
    return new SearchView(
        meant.typed().text(),
        meant.topic(),
        new ReadViews(meant, found, open).all(),
        note(meant),
        query.page() == 1 ? new NamedAnswers(meant, found, open).all(owners) : List.of(),
        found.total(),
        statements(found),
        hitsIn(meant, found),
        everywhere(meant.typed()),
        query.page(),
        query.size(),
        query.sort(),
        readings(query, found, open),
        loosely(meant.typed(), found, library),
        items(query, found.hits(), library),
        facets(query, counted, library),
        found.facetTotals(),
        further(query, found),
        named(meant.typed(), open),
        owners,
        new Chips(query, found, open).all(counted),
        query.filters().from(),
        query.filters().to(),
        query.filters().due().from(),
        query.filters().due().to(),
        query.filters().through(),
        query.literal().stream().sorted().toList(),
        Arrays.stream(Sort.values()).map(s -> sort(meant.typed(), s)).toList(),
        pages(found.total(), query.size()),
        links(meant.typed(), found.total()));
  }

  /** An item may promise the topic more than once. */
  private static OptionalInt statements(Results found) {
    int met = found.hits().stream().mapToInt(hit -> hit.met().size()).sum();
    boolean all = found.hits().size() == found.total();
    return all && met > 0 && met != found.total() ? OptionalInt.of(met) : OptionalInt.empty();
  }

  private static Optional<String> everywhere(Query typed) {
    return typed.within() == Within.EVERYWHERE
        ? Optional.empty()
        : Optional.of(Address.search(typed.within(Within.EVERYWHERE).paged(1, typed.size())));
  }

  /** Counted where words may stand in other places than the text. */
  private static Optional<HitsIn> hitsIn(Understood meant, Results found) {
    Query query = meant.query();
    if (query.text().isEmpty() || query.within() != Within.EVERYWHERE || query.page() > 1) {
      return Optional.empty();
    }
    long total = found.total();
    long text = found.totals().within(Within.TEXT);
    long headings = text == total ? total : found.totals().within(Within.HEADINGS);
    String url = Address.search(meant.typed().within(Within.TEXT).paged(1, query.size()));
    return Optional.of(new HitsIn(text, headings - text, total - headings, url));
  }

  private static Optional<String> note(Understood meant) {
    return meant.fellBack() ? Optional.of("按其中的名称筛选没有结果，已按原词检索。") : meant.note();
  }

  private static Map<Facet, List<FacetView>> facets(
      Query query, Map<Facet, List<FacetValue>> counted, Library library) {
    Map<Facet, List<FacetView>> facets = new EnumMap<>(Facet.class);
    counted.forEach(
        (facet, values) -> facets.put(facet, new FacetLinks(query, facet, library).views(values)));
    return facets;
  }

  /** Where the values are that a facet has beyond those shown. */
  static Map<Facet, String> further(Query query, Results found) {
    Map<Facet, String> further = new EnumMap<>(Facet.class);
    found
        .facets()
        .forEach(
            (facet, values) -> {
              if (found.facetTotals().getOrDefault(facet, 0L) > values.size()) {
                further.put(facet, FacetsPage.address(query, facet, ""));
              }
            });
    return further;
  }

  /** Without words or names there is nothing to show but the text itself. */
  static List<ItemView> items(Query query, List<Hit> hits, Library library) {
    return query.text().isEmpty() && !query.naming()
        ? hits.stream().map(h -> ItemView.of(h.item(), library)).toList()
        : items(hits, library);
  }

  static List<ItemView> items(List<Hit> hits, Library library) {
    return hits.stream().map(h -> ItemView.of(h, library)).toList();
  }

  private static Map<Facet, List<FacetValue>> labelled(
      Map<Facet, List<FacetValue>> facets, Library library) {
    Map<Facet, List<FacetValue>> labelled = new EnumMap<>(Facet.class);
    labelled.putAll(facets);
    labelled.computeIfPresent(
        Facet.DOCUMENT,
        (_, values) -> values.stream().map(v -> Papers.labelled(v, library)).toList());
    return labelled;
  }

  /** Below the first page only: further pages turn the exact hits. */
  private static Optional<RelaxationView> loosely(Query typed, Results found, Library library) {
    return found
        .relaxation()
        .filter(_ -> typed.page() == 1)
        .map(r -> relaxation(typed, r.shown(), library));
  }

  private static RelaxationView relaxation(Query typed, Relaxation loose, Library library) {
    return new RelaxationView(
        loose.dropped(),
        loose.message(),
        loose.total(),
        items(loose.hits(), library),
        loose.meant() == 0 ? Optional.empty() : Optional.of(Address.search(typed.byWordsAlone())),
        below("/search.csv", typed),
        below("/search.xlsx", typed));
  }

  private static String below(String path, Query typed) {
    Query whole = typed.paged(1, SearchParameters.USUAL_PAGE).sorted(Sort.RELEVANCE);
    return Address.search(path, whole) + "&" + BELOW + "=1";
  }

  /** How each piece was read; where all together find nothing, also what each finds alone. */
  private static List<ReadingView> readings(Query query, Results found, IndexView open) {
    boolean lost = found.total() == 0 && found.readings().size() > 1;
    return found.readings().stream()
        .map(r -> reading(query, r, lost ? alone(query, r, open) : OptionalLong.empty()))
        .toList();
  }

  private static OptionalLong alone(Query query, Reading reading, IndexView open) {
    return reading.asks()
        ? OptionalLong.of(open.count(only(query, reading)))
        : OptionalLong.empty();
  }

  private static Query only(Query query, Reading reading) {
    Query alone = Query.of(reading.query()).with(query.filters());
    return query.literal().contains(reading.text()) ? literally(alone, reading.text()) : alone;
  }

  static ReadingView reading(Query query, Reading reading, OptionalLong alone) {
    Optional<String> literal =
        reading.aliases().isEmpty()
            ? Optional.empty()
            : Optional.of(Address.search(literally(query, reading.text())));
    return new ReadingView(
        reading.text(),
        reading.kind(),
        reading.aliases(),
        ItemView.present(reading.note()),
        literal,
        alone,
        Address.search(only(query, reading)));
  }

  private static Query literally(Query query, String term) {
    Set<String> terms = new TreeSet<>(query.literal());
    terms.add(term);
    return query.paged(1, query.size()).literally(terms);
  }

  /** What was typed may name a unit or a leader: their pages say more than a search. */
  private static List<Named> named(Query query, IndexView open) {
    return open.named(query.text()).stream().map(Named::of).toList();
  }

  /** A question for who is in charge is answered above the items. */
  private static Optional<OwnersView> owners(Query query, Results found, IndexView open) {
    boolean asked = found.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.WHO);
    return asked && query.page() == 1
        ? Optional.of(OwnersPage.view(query.text(), query.filters(), open))
        : Optional.empty();
  }

  private static SortView sort(Query query, Sort sort) {
    String url = Address.search(query.sorted(sort).paged(1, query.size()));
    return new SortView(sort, sort.label(), query.sort() == sort, url);
  }

  private static Links links(Query query, long total) {
    long last = Math.max(1, pages(total, query.size()));
    Query whole = query.paged(1, SearchParameters.USUAL_PAGE);
    return new Links(
        Address.search(query),
        query.page() < last ? Optional.of(page(query, query.page() + 1L)) : Optional.empty(),
        query.page() > 1
            ? Optional.of(page(query, Math.min(last, query.page() - 1L)))
            : Optional.empty(),
        page(query, 1),
        page(query, last),
        Address.search("/search.json", query),
        Address.search("/search.csv", whole),
        Address.search("/search.xlsx", whole),
        Address.search(FillInPage.ADDRESS, whole.sorted(Sort.RELEVANCE)),
        Address.search("/search.atom", whole),
        Address.with("/owners", "q", query.text()),
        Address.search("/years", whole.sorted(Sort.RELEVANCE)),
        Address.remembered(query));
  }

  private static String page(Query query, long page) {
    return Address.search(query.paged((int) Math.min(page, Integer.MAX_VALUE), query.size()));
  }

  private static long pages(long total, int size) {
    return size == 0 ? 0 : (total + size - 1) / size;
  }
}
