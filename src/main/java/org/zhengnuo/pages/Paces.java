package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.CountedReport;
import org.zhengnuo.ledger.Pace;
import org.zhengnuo.ledger.PaceReckoner;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.ProgressView;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.ItemColumns;
import org.zhengnuo.search.ItemColumns.ItemColumn;

/**
 * How far every reported task is, as of one day, in one state of the index.
 *
 * @param reckoner of that day
 * @param reported by id of the item
 * @param orphans how many tasks that were reported on are gone, or read otherwise now
 * @param reconciled ids by what 对账 tells of them; empty where no period is asked for
 * @param columns the same as facets
 */
record Paces(
    PaceReckoner reckoner,
    Map<String, Pace> reported,
    int orphans,
    Map<Reconciled, Set<String>> reconciled,
    ItemColumns columns) {

  /** The kinds of items that are reported on. */
  static final Filters TASKS = Filters.NONE.with(Facet.KIND, Task.kinds());

  static Paces of(PaceReckoner reckoner, Map<String, Pace> reported, int orphans) {
    return new Paces(
        reckoner, reported, orphans, Map.of(), new ItemColumns(stateAndColour(reported)));
  }

  /**
   * @param open the tasks that may be reported on in the period
   */
  Paces reconciled(Map<Reconciled, Set<String>> told, Filters open) {
    ItemColumn column =
        new ItemColumn(
            Facet.RECONCILED,
            List.of(Reconciled.values()),
            byToken(told),
            open,
            Reconciled.UNREPORTED.token());
    List<ItemColumn> all = new ArrayList<>(stateAndColour(reported));
    all.add(column);
    return new Paces(reckoner, reported, orphans, told, new ItemColumns(all));
  }

  private static List<ItemColumn> stateAndColour(Map<String, Pace> reported) {
    return List.of(
        new ItemColumn(
            Facet.STATE,
            List.of(TaskState.values()),
            byToken(by(reported, Pace::state)),
            TASKS,
            TaskState.UNREPORTED.token()),
        new ItemColumn(
            Facet.COLOUR,
            List.of(Colour.values()),
            byToken(by(reported, Pace::colour)),
            TASKS,
            Colour.UNREPORTED.token()));
  }

  private static <K> Map<K, Set<String>> by(Map<String, Pace> paces, Function<Pace, K> value) {
    Map<K, Set<String>> ids = new HashMap<>();
    paces.forEach(
        (id, pace) -> ids.computeIfAbsent(value.apply(pace), _ -> new HashSet<>()).add(id));
    return ids;
  }

  private static Map<String, Set<String>> byToken(Map<? extends Token, Set<String>> ids) {
    return ids.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().token(), Map.Entry::getValue));
  }

  /** Of a task nobody reported on, too. */
  Pace of(Item item) {
    Pace known = reported.get(item.id());
    return known != null
        ? known
        : reckoner.of(Task.of(item, Due.of(item).day()), CountedReport.NONE);
  }

  /** The items with how far they are; those that nobody reports on as they were. */
  List<ItemView> with(List<Item> items, Function<Item, ItemView> view, Library library) {
    return items.stream().map(item -> with(item, view.apply(item), library)).toList();
  }

  /** The same of views without their items. */
  List<ItemView> with(List<ItemView> views, IndexView open) {
    Map<String, Item> items = new HashMap<>();
    open.items(views.stream().map(ItemView::id).toList()).forEach(i -> items.put(i.id(), i));
    return views.stream()
        .map(v -> items.containsKey(v.id()) ? with(items.get(v.id()), v, open.library()) : v)
        .toList();
  }

  ItemView with(Item item, ItemView view, Library library) {
    return Task.isReportable(item) ? view.under(ProgressView.of(of(item), library)) : view;
  }
}
