package org.zhengnuo.pages;

import java.util.Optional;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.ItemDetails.Position;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;

/** Where an item stands in the search that led to it. */
public final class Positions {

  static final Bounds NUMBERS = new Bounds(1, Integer.MAX_VALUE);

  private final IndexView index;

  Positions(IndexView index) {
    this.index = index;
  }

  /** Empty where the address remembers no search. */
  Optional<Position> of(Parameters parameters) {
    Query typed = SearchParameters.typed(parameters, index.library());
    Query query = index.read(typed).query();
    int number = parameters.integer("n", NUMBERS, 0);
    if (number == 0) {
      return Optional.empty();
    }
    Results here = index.search(query.paged(number, 1));
    int page = (number - 1) / SearchParameters.USUAL_PAGE + 1;
    return Optional.of(
        new Position(
            typed.text(),
            number,
            here.total(),
            Address.search(typed.paged(page, SearchParameters.USUAL_PAGE)),
            number > 1 ? hit(typed, query, number - 1) : Optional.empty(),
            number < here.total() ? hit(typed, query, number + 1) : Optional.empty()));
  }

  /** The item as the remembered search marks it; empty where none found it by words. */
  Optional<Hit> hit(Item item, Parameters parameters) {
    Query query = SearchParameters.query(parameters, index);
    int number = parameters.integer("n", NUMBERS, 0);
    return number == 0 || query.text().isEmpty() && !query.naming()
        ? Optional.empty()
        : index.search(query.paged(number, 1)).hits().stream()
            .filter(hit -> hit.item().id().equals(item.id()))
            .findFirst();
  }

  private Optional<String> hit(Query typed, Query query, int number) {
    return index.search(query.paged(number, 1)).hits().stream()
        .findFirst()
        .map(Hit::item)
        .map(item -> Address.item(item.id()) + Address.remembered(typed) + number);
  }
}
