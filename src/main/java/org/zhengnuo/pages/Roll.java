package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Suggestion;

/**
 * A list of everyone, a page at a time: those with items, most items first, then those who only
 * stand in the roster. Of a page beyond the first all pages before it are counted, none is read.
 *
 * @param facet what the items are counted by
 * @param kind what a name of theirs is suggested as
 * @param everyone in order of name
 */
record Roll<T>(
    IndexView open,
    Facet facet,
    Suggestion.Kind kind,
    List<T> everyone,
    Function<T, String> id,
    Function<String, Optional<T>> known) {

  private static final Query ALL = Query.of("");
  private static final int MOST_SUGGESTED = 200;

  /** One of them with the items counted; absent for one without any. */
  record Entry<T>(T who, Optional<FacetValue> counted) {

    long items() {
      return counted.map(FacetValue::count).orElse(0L);
    }
  }

  /**
   * A page.
   *
   * @param total how many there are on all pages
   */
  record Part<T>(long total, List<Entry<T>> entries) {}

  /**
   * @param called name, alias, pinyin or initials; empty for everyone
   */
  Part<T> part(String called, Paging paging) {
    long end = Math.min(paging.skipped() + paging.size(), everyone.size());
    FacetValues counted =
        open.values(ALL, facet, new FacetRequest(called, 1, (int) Math.max(1, end + 1)));
    List<Entry<T>> found = new ArrayList<>(counted(counted.values()));
    List<T> idle = called.isEmpty() ? List.of() : idleCalled(called);
    boolean exhausted = counted.values().size() == counted.total();
    if (exhausted) {
      (called.isEmpty() ? idle(found) : idle.stream())
          .map(each -> new Entry<>(each, Optional.<FacetValue>empty()))
          .forEach(found::add);
    }
    return new Part<>(
        called.isEmpty()
            ? everyone.size()
            : exhausted ? found.size() : counted.total() + idle.size(),
        found.stream().skip(paging.skipped()).limit(paging.size()).toList());
  }

  /** All of them. */
  List<Entry<T>> whole(String called) {
    return part(called, new Paging(1, Integer.MAX_VALUE, 1)).entries();
  }

  private List<Entry<T>> counted(List<FacetValue> values) {
    return values.stream()
        .flatMap(v -> known.apply(v.id()).map(who -> new Entry<>(who, Optional.of(v))).stream())
        .toList();
  }

  /** Those without items: the last pages of the list. */
  private Stream<T> idle(List<Entry<T>> counted) {
    Set<String> busy = new HashSet<>();
    counted.forEach(entry -> busy.add(id.apply(entry.who())));
    return everyone.stream().filter(each -> !busy.contains(id.apply(each)));
  }

  private List<T> idleCalled(String called) {
    return open.suggest(called, MOST_SUGGESTED).stream()
        .filter(s -> s.kind() == kind && s.count() == 0 && open.count(reached(s.id())) == 0)
        .flatMap(s -> known.apply(s.id()).stream())
        .toList();
  }

  /** What names it, or reaches it through a collective. */
  private Query reached(String of) {
    return ALL.with(Counts.through(Counts.only(facet, of)));
  }
}
