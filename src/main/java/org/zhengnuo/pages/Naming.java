package org.zhengnuo.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.pages.view.Further;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** The first items of some kinds that name a person, in order of paper and line. */
final class Naming {

  private static final int MOST_LISTED = 100;

  /** The name alone says nothing: what is read to find those that speak of the person. */
  private static final int MOST_READ = 500;

  private final IndexView open;
  private final Set<String> names;
  private final Map<String, Further> further = new TreeMap<>();

  Naming(IndexView open, Set<String> names) {
    this.open = open;
    this.names = names;
  }

  List<Item> of(ItemKind kind, Predicate<Item> about) {
    Map<String, Item> all = new LinkedHashMap<>();
    for (String name : names) {
      Query query = Query.of('"' + name + '"').with(Counts.only(Facet.KIND, kind.token()));
      open.all(query.sorted(Sort.DOCUMENT))
          .limit(MOST_READ)
          .filter(about)
          .forEach(item -> all.putIfAbsent(item.id(), item));
      goesOn(kind, query, all.size());
    }
    return all.values().stream().limit(MOST_LISTED).toList();
  }

  private void goesOn(ItemKind kind, Query query, int listed) {
    long total = open.count(query);
    if (total > MOST_READ || listed > MOST_LISTED) {
      String list = kind.name().toLowerCase(Locale.ROOT) + "s";
      further.putIfAbsent(list, new Further(total, Address.search(query)));
    }
  }

  /** By name of the list (appointments, events …), where those go on that are cut short. */
  Map<String, Further> further() {
    return further;
  }
}
