package org.zhengnuo.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.ItemStore;

/**
 * Which groups of items changed, so that 同文 is looked for in these alone. Safe for many threads.
 */
final class GroupsTouched {
  private final Set<TextGroup.Key> touched = new HashSet<>();
  private final Set<TextGroup.Key> owned = new HashSet<>();

  /** A paper that came or went; null where there was none. */
  synchronized void add(PaperMemory paper) {
    if (paper != null) {
      for (TextGroup group : paper.groups()) {
        touched.add(group.key());
        if (group.owned() > 0) {
          owned.add(group.key());
        }
      }
    }
  }

  /** Looks at each group that holds narrative, and an owned item now or before. */
  void mark(Collection<PaperMemory> papers, ItemStore store) {
    Map<TextGroup.Key, TextGroup> now = new HashMap<>();
    papers.stream()
        .flatMap(paper -> paper.groups().stream())
        .filter(group -> touched.contains(group.key()))
        .forEach(group -> now.merge(group.key(), group, TextGroup::with));
    now.values().stream()
        .filter(group -> group.narrative() > 0)
        .filter(group -> group.owned() > 0 || owned.contains(group.key()))
        .map(TextGroup::key)
        .sorted(Comparator.comparing(TextGroup.Key::place).thenComparing(TextGroup.Key::period))
        .forEach(key -> mark(store.items(key.place(), key.period()), store));
  }

  private static void mark(List<Item> group, ItemStore store) {
    Map<String, String> repeated = new SameText(group).repeated(group);
    for (Item item : group) {
      String owned = repeated.getOrDefault(item.id(), "");
      if (!owned.equals(item.sameText())) {
        store.repeats(item.id(), owned);
      }
    }
  }
}
