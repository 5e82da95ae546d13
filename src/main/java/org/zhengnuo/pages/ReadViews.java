package org.zhengnuo.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.ReadView;
import org.zhengnuo.pages.view.ReadView.OtherView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Understood;

/** What a query was read into, each part with its cost and the way back. */
final class ReadViews {
  private final Understood meant;
  private final Results found;
  private final IndexView open;

  /**
   * @param found what the query that is meant finds
   */
  ReadViews(Understood meant, Results found, IndexView open) {
    this.meant = meant;
    this.found = found;
    this.open = open;
  }

  List<ReadView> all() {
    return meant.read().stream().map(this::view).toList();
  }

  private ReadView view(NamedPart part) {
    String value = part.values().size() == 1 ? part.values().getFirst() : part.label();
    return new ReadView(
        part.text(),
        part.facet(),
        value,
        part.label(),
        without(part),
        asWords(part),
        part.others().stream().map(other -> other(part, other)).toList());
  }

  private long without(NamedPart part) {
    return Token.find(Facet.class, part.facet())
        .map(facet -> found.totals().under(without(facet, part)))
        .orElseGet(() -> open.count(meant.query().asking(otherWords(part))));
  }

  /** The letters in place of the term, or the whole paper in place of the item. */
  private String otherWords(NamedPart part) {
    return part.facet().equals("q")
        ? meant.topic().replace(part.values().getFirst(), part.text())
        : meant.topic();
  }

  private Filters without(Facet facet, NamedPart part) {
    Filters filters = meant.query().filters();
    Set<String> rest = new LinkedHashSet<>(filters.values(facet));
    rest.removeAll(part.values());
    return filters.with(facet, rest);
  }

  private String asWords(NamedPart part) {
    Query typed = meant.typed();
    Set<String> terms = new TreeSet<>(typed.literal());
    terms.add(part.text());
    return Address.search(typed.paged(1, typed.size()).literally(terms));
  }

  private OtherView other(NamedPart part, NamedPart.Other other) {
    Facet facet = Token.find(Facet.class, part.facet()).orElseThrow();
    Filters one = meant.query().filters().with(facet, Set.of(other.value()));
    Query query = meant.query().asking(meant.topic()).with(one).paged(1, meant.query().size());
    return new OtherView(part.facet(), other.value(), other.label(), Address.search(query));
  }
}
