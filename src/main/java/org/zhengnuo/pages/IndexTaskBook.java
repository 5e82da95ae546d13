package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.ledger.BookedTask;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskBook;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Within;

/** The tasks of an index, as its newest state has them. */
public final class IndexTaskBook implements TaskBook {

  /** So many characters of a task, said in this order, are said by few others. */
  private static final int SAID = 60;

  /** Words that more tasks begin with tell none of them. */
  private static final int CANDIDATES = 50;

  /** Items are read in pieces of this size. */
  private static final int PIECE = 1000;

  private static final Filters TASKS = Filters.NONE.with(Facet.KIND, Task.kinds());

  private final ItemIndex index;
  private final Moved moved;

  public IndexTaskBook(ItemIndex index, Moved moved) {
    this.index = index;
    this.moved = moved;
  }

  private <T> T asked(Function<IndexView, T> question) {
    try (IndexView view = index.view()) {
      return question.apply(view);
    }
  }

  @Override
  public String state() {
    return asked(view -> Long.toString(view.info().generation()));
  }

  @Override
  public Map<String, BookedTask> of(Collection<String> ids) {
    return asked(
        view -> {
          Map<String, BookedTask> found = new HashMap<>(tasks(view, ids));
          Map<String, String> others = new LinkedHashMap<>();
          for (String id : ids) {
            if (!found.containsKey(id)) {
              moved.now("items", id).ifPresent(now -> others.put(id, now));
            }
          }
          Map<String, BookedTask> standing = tasks(view, Set.copyOf(others.values()));
          others.forEach(
              (id, now) -> Optional.ofNullable(standing.get(now)).ifPresent(t -> found.put(id, t)));
          return found;
        });
  }

  private static Map<String, BookedTask> tasks(IndexView view, Collection<String> ids) {
    Map<String, BookedTask> tasks = new HashMap<>();
    List<String> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += PIECE) {
      booked(view.items(all.subList(from, Math.min(from + PIECE, all.size()))).stream())
          .forEach(task -> tasks.put(task.item(), task));
    }
    return tasks;
  }

  private static Stream<BookedTask> booked(Stream<Item> items) {
    return items.filter(Task::isReportable).map(item -> BookedTask.of(item, Due.of(item).day()));
  }

  @Override
  public List<BookedTask> saying(String words) {
    String wanted = close(words);
    String phrase = '"' + beginning(words) + '"';
    Query query =
        Query.of(phrase).with(TASKS).within(Within.TEXT).byWordsAlone().paged(1, CANDIDATES);
    return asked(
        view ->
            booked(view.hits(query).stream().map(hit -> hit.item()))
                .filter(task -> close(task.words()).equals(wanted))
                .toList());
  }

  private static String close(String words) {
    return words.replaceAll("\\s+", "");
  }

  /** Of the longest line: quotes would end the phrase. */
  private static String beginning(String words) {
    String text = words.substring(words.indexOf('\n') + 1).replaceAll("[\"“”]", "").strip();
    return text.substring(0, Math.min(SAID, text.length()));
  }

  @Override
  public List<BookedTask> ofUnit(String unitId) {
    Filters ofUnit = TASKS.with(Facet.UNIT, Set.of(unitId)).through(true);
    return asked(
        view -> {
          try (Stream<Item> items = view.all(Query.of("").with(ofUnit))) {
            return booked(items).toList();
          }
        });
  }

  @Override
  public List<Unit> units(String called) {
    return asked(
        view -> {
          List<Unit> units = view.library().unitsCalled(called);
          boolean id = units.isEmpty() && called.matches("[a-z0-9-]+");
          return id
              ? moved.now("units", called).flatMap(view.library()::unit).stream().toList()
              : units;
        });
  }
}
