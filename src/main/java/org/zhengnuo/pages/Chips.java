package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Exclusion;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.SearchView.Chip;
import org.zhengnuo.search.DueRange;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.search.Results;

/** What narrows a search, each with the search without it and how many items that has. */
final class Chips {

  private final Query query;
  private final Results found;
  private final IndexView open;
  private final Function<Query, String> address;
  private final ToLongFunction<Filters> total;

  /**
   * @param found what the query finds
   */
  Chips(Query query, Results found, IndexView open) {
    this(query, found, open, Address::search, filters -> found.totals().under(filters));
  }

  /**
   * The same of another page than that of a search.
   *
   * @param address of a query there
   * @param total how many items it shows there under other filters
   */
  Chips(
      Query query,
      Results found,
      IndexView open,
      Function<Query, String> address,
      ToLongFunction<Filters> total) {
    this.query = query.paged(1, query.size());
    this.found = found;
    this.open = open;
    this.address = address;
    this.total = total;
  }

  /**
   * Facets in their order, years, what is excluded.
   *
   * @param counted the values of each facet by their labels
   */
  List<Chip> all(Map<Facet, List<FacetValue>> counted) {
    List<Chip> chips = new ArrayList<>();
    Filters filters = query.filters();
    for (Facet facet : Facet.values()) {
      for (String value : filters.values(facet)) {
        String label = label(value, counted.getOrDefault(facet, List.of()));
        chips.add(chip(facet.token(), facet.label(), value, label, filters.toggled(facet, value)));
      }
    }
    years(chips, filters);
    days(chips, filters);
    if (filters.through()) {
      chips.add(chip("through", "含经集合", "1", "含经集合涉及的条目", filters.through(false)));
    }
    exclusions(chips);
    return List.copyOf(chips);
  }

  private void years(List<Chip> chips, Filters filters) {
    OptionalInt none = OptionalInt.empty();
    if (filters.from().isPresent()) {
      Filters open = filters.within(none, filters.to());
      String year = Integer.toString(filters.from().getAsInt());
      chips.add(chip("from", "起始年份", year, year + "年起", open));
    }
    if (filters.to().isPresent()) {
      Filters open = filters.within(filters.from(), none);
      String year = Integer.toString(filters.to().getAsInt());
      chips.add(chip("to", "截止年份", year, year + "年止", open));
    }
  }

  private void days(List<Chip> chips, Filters filters) {
    DueRange due = filters.due();
    due.from()
        .map(LocalDate::toString)
        .ifPresent(
            day -> {
              Filters open = filters.due(new DueRange(Optional.empty(), due.to()));
              chips.add(chip(SearchParameters.DUE_FROM, "到期日", day, day + "起", open));
            });
    due.to()
        .map(LocalDate::toString)
        .ifPresent(
            day -> {
              Filters open = filters.due(new DueRange(due.from(), Optional.empty()));
              chips.add(chip(SearchParameters.DUE_TO, "到期日", day, day + "止", open));
            });
  }

  /** Other words: the totals that the search itself does not know. */
  private void exclusions(List<Chip> chips) {
    List<Exclusion> all =
        Exclusion.all(query.text(), found.readings()).stream()
            .limit(RequestLimits.USUAL.exclusions())
            .toList();
    List<Query> wider = all.stream().map(e -> query.asking(e.without())).toList();
    List<Long> totals = wider.isEmpty() ? List.of() : open.counts(wider);
    for (int i = 0; i < all.size(); i++) {
      chips.add(chip(all.get(i), address.apply(wider.get(i)), totals.get(i)));
    }
  }

  private static Chip chip(Exclusion exclusion, String url, long total) {
    return new Chip("q", exclusion.kind(), exclusion.piece(), exclusion.label(), url, total);
  }

  private Chip chip(String name, String kind, String value, String label, Filters without) {
    String url = address.apply(query.with(without));
    return new Chip(name, kind, value, label, url, total.applyAsLong(without));
  }

  private static String label(String value, List<FacetValue> counted) {
    return counted.stream()
        .filter(v -> v.id().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value.equals(Facet.NONE) ? "未注明" : value);
  }
}
