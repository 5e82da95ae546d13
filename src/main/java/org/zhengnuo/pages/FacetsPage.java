package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.FacetsView;
import org.zhengnuo.pages.view.FacetsView.Field;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.search.DueRange;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** {@code /facets}: every value of one facet of a search, found by name and turned page by page. */
final class FacetsPage implements Page.Indexed {

  private static final Bounds SIZES = new Bounds(1, 100);
  private static final int USUAL_PAGE = 20;

  @Override
  public String name() {
    return "facets";
  }

  @Override
  public String path() {
    return "/facets";
  }

  @Override
  public String summary() {
    return "一项筛选的全部取值：按条数排列，可按名称、简称、拼音或首字母查找";
  }

  @Override
  public List<Parameter> parameters() {
    List<String> facets = SearchParameters.tokens(Facet.values());
    return Stream.of(
            List.of(
                Parameter.token("facet", "哪一项筛选，不写为单位", facets, false),
                Parameter.text("prefix", "取值的名称、简称、拼音或首字母")),
            Paging.declared(SIZES),
            SearchParameters.narrowing(),
            List.of(SearchParameters.sort()))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(FacetsView.class);
  }

  @Override
  public FacetsView load(IndexView open, Parameters parameters) {
    Library library = open.library();
    Facet facet = parameters.token(Facet.class, "facet").orElse(Facet.UNIT);
    String prefix = parameters.text("prefix");
    Paging paging = Paging.of(parameters, SIZES, USUAL_PAGE);
    Query query = SearchParameters.narrowed(parameters, open).sorted(sort(parameters));
    FacetValues found =
        open.values(query, facet, new FacetRequest(prefix, paging.page(), paging.size()));
    return new FacetsView(
        facet,
        facet.label(),
        query.text(),
        prefix,
        found.total(),
        paging.page(),
        paging.size(),
        paging.pages(found.total()),
        new FacetLinks(query, facet, library).views(labelled(facet, found.values(), library)),
        fields(query),
        Address.search(query),
        paging.links(address(query, facet, prefix), found.total(), Optional.empty()));
  }

  private static List<FacetValue> labelled(Facet facet, List<FacetValue> values, Library library) {
    return facet == Facet.DOCUMENT
        ? values.stream().map(value -> Papers.labelled(value, library)).toList()
        : values;
  }

  private static Sort sort(Parameters parameters) {
    return parameters.token(Sort.class, "sort").orElse(Sort.RELEVANCE);
  }

  /** The address of the values of a facet within a search. */
  static String address(Query query, Facet facet, String prefix) {
    Query first = query.paged(1, SearchParameters.USUAL_PAGE);
    String all = Address.joined(Address.search("/facets", first), "facet", facet.token());
    return prefix.isEmpty() ? all : Address.joined(all, "prefix", prefix);
  }

  private static List<Field> fields(Query query) {
    List<Field> fields = new ArrayList<>();
    Filters filters = query.filters();
    if (!query.text().isEmpty()) {
      fields.add(new Field("q", query.text()));
    }
    for (Facet each : Facet.values()) {
      filters.values(each).stream().sorted().forEach(v -> fields.add(new Field(each.token(), v)));
    }
    filters.from().ifPresent(year -> fields.add(new Field("from", Integer.toString(year))));
    filters.to().ifPresent(year -> fields.add(new Field("to", Integer.toString(year))));
    DueRange due = filters.due();
    due.from().ifPresent(day -> fields.add(new Field(SearchParameters.DUE_FROM, day.toString())));
    due.to().ifPresent(day -> fields.add(new Field(SearchParameters.DUE_TO, day.toString())));
    if (filters.through()) {
      fields.add(new Field("through", "1"));
    }
    query.literal().stream().sorted().forEach(term -> fields.add(new Field("literal", term)));
    if (query.sort() != Sort.RELEVANCE) {
      fields.add(new Field("sort", query.sort().token()));
    }
    return List.copyOf(fields);
  }
}
