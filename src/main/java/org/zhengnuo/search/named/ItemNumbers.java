package org.zhengnuo.search.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.text.Numerals;

/** 第35项 of a paper; the papers are gone through once, however many items are asked for. */
final class ItemNumbers implements ReadingStep {
  private static final Pattern NUMBER =
      Pattern.compile("第?\\s*([0-9０-９]{1,4}|[一二三四五六七八九十百零〇]{1,7})\\s*(?:项任务|号任务|项|条|个|号|款)");

  @Override
  public void apply(QueryDraft draft) {
    List<String> held =
        draft.of(Facet.DOCUMENT).stream().flatMap(p -> p.values().stream()).toList();
    Map<String, OptionalInt> asked = held.isEmpty() ? Map.of() : numbers(draft);
    if (asked.isEmpty()) {
      return;
    }
    Map<OptionalInt, List<String>> ids = numbered(held, Set.copyOf(asked.values()), draft);
    asked.forEach(
        (text, number) -> {
          List<String> items = ids.getOrDefault(number, List.of());
          if (!items.isEmpty() && items.size() <= QueryDraft.MOST_VALUES) {
            draft.topic().remove(text);
            draft.parts().add(new NamedPart(text, QueryDraft.ITEM, items, text, List.of()));
          }
        });
  }

  private static Map<String, OptionalInt> numbers(QueryDraft draft) {
    Map<String, OptionalInt> numbers = new LinkedHashMap<>();
    for (String text : draft.topic()) {
      Matcher number = NUMBER.matcher(text);
      if (number.matches() && !draft.isLiteral(text)) {
        numbers.put(text, Numerals.parse(number.group(1)));
      }
    }
    return numbers;
  }

  private static Map<OptionalInt, List<String>> numbered(
      List<String> papers, Set<OptionalInt> wanted, QueryDraft draft) {
    Filters within = Filters.NONE.with(Facet.DOCUMENT, Set.copyOf(papers));
    try (Stream<Item> all = draft.open.all(Query.of("").with(within))) {
      return all.filter(item -> wanted.contains(item.numbering().value()))
          .collect(
              Collectors.groupingBy(
                  item -> item.numbering().value(),
                  Collectors.mapping(Item::id, Collectors.toList())));
    }
  }
}
