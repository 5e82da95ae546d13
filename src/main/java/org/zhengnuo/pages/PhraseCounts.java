package org.zhengnuo.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.pages.view.PhraseChart;
import org.zhengnuo.pages.view.PhrasesView.PhrasePlace;
import org.zhengnuo.pages.view.PhrasesView.PhrasePoint;
import org.zhengnuo.pages.view.PhrasesView.PhraseUse;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Within;

/** Counts phrases, letter by letter, in the items of some papers. */
final class PhraseCounts {

  /** Items that are read for one phrase; what is said oftener needs a narrower question. */
  static final int MOST_READ = 20_000;

  /** Papers that an address can name; of more the search is by year and place. */
  private static final int MOST_NAMED = 20;

  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  private final IndexView open;
  private final Map<String, Document> papers;
  private final Map<Group, List<Document>> groups = new TreeMap<>();
  private final Map<Group, Long> characters = new HashMap<>();
  private boolean cut;

  /** The papers of one year and place. */
  private record Group(Period year, String place) implements Comparable<Group> {

    static Group of(Document paper) {
      return new Group(paper.period().orElseThrow(), paper.place().name());
    }

    @Override
    public int compareTo(Group other) {
      return Comparator.comparing(Group::place).thenComparing(Group::year).compare(this, other);
    }
  }

  /**
   * @param papers whose items count, each of a period
   */
  PhraseCounts(IndexView open, List<Document> papers) {
    this.open = open;
    this.papers = papers.stream().collect(Collectors.toMap(Document::id, paper -> paper));
    for (Document paper : papers) {
      groups.computeIfAbsent(Group.of(paper), _ -> new ArrayList<>()).add(paper);
      characters.merge(Group.of(paper), characters(paper), Long::sum);
    }
  }

  private long characters(Document paper) {
    return open.shares(paper)
        .map(CharacterShares::items)
        .orElseGet(
            () -> open.all(Papers.items(paper.id())).mapToLong(i -> i.text().length()).sum());
  }

  /** Whether some phrase stands in more items than were read. */
  boolean cut() {
    return cut;
  }

  PhraseUse of(String phrase) {
    Map<Group, Integer> counts = new HashMap<>();
    List<Item> saying = saying(phrase);
    saying.forEach(
        item -> counts.merge(Group.of(paper(item)), times(item.text(), phrase), Integer::sum));
    List<PhrasePoint> points = new ArrayList<>();
    groups.forEach(
        (group, of) -> points.add(point(phrase, group, of, counts.getOrDefault(group, 0))));
    return new PhraseUse(
        phrase,
        counts.values().stream().mapToInt(n -> n).sum(),
        Address.search(said(phrase)),
        points,
        saying.stream().min(order()).map(item -> place(item, phrase)),
        saying.stream().max(order()).map(item -> place(item, phrase)),
        PhraseChart.of(points));
  }

  private static Query said(String phrase) {
    return Query.of('"' + phrase + '"').within(Within.TEXT).byWordsAlone();
  }

  /** The items of the papers that hold it, as far as they are read. */
  private List<Item> saying(String phrase) {
    List<Item> saying = new ArrayList<>();
    Iterator<Item> found = open.all(said(phrase).sorted(Sort.DOCUMENT)).iterator();
    for (int read = 0; found.hasNext(); read++) {
      if (read == MOST_READ) {
        cut = true;
        return saying;
      }
      Deadline.check();
      Item item = found.next();
      if (papers.containsKey(item.documentId()) && item.text().contains(phrase)) {
        saying.add(item);
      }
    }
    return saying;
  }

  private static int times(String text, String phrase) {
    int times = 0;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
      times++;
    }
    return times;
  }

  private PhrasePoint point(String phrase, Group group, List<Document> of, int count) {
    long length = characters.get(group);
    BigDecimal often =
        length == 0
            ? BigDecimal.ZERO
            : TEN_THOUSAND
                .multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP);
    return new PhrasePoint(
        group.year().token(), named(group.place()), count, length, often, url(phrase, group, of));
  }

  private static String named(String place) {
    return place.isEmpty() ? "未注明" : place;
  }

  private static String url(String phrase, Group group, List<Document> of) {
    Set<String> ids = of.stream().map(Document::id).collect(Collectors.toSet());
    Filters within =
        ids.size() <= MOST_NAMED
            ? Counts.only(Facet.DOCUMENT, ids.toArray(String[]::new))
            : Counts.only(Facet.PLACE, group.place());
    return Address.search(said(phrase).with(within));
  }

  private Comparator<Item> order() {
    return Comparator.comparing((Item item) -> paper(item).period().orElseThrow())
        .thenComparing(item -> paper(item).date().map(Object::toString).orElse(""))
        .thenComparing(Item::documentId)
        .thenComparing(item -> item.span().firstLine());
  }

  private Document paper(Item item) {
    return papers.get(item.documentId());
  }

  private PhrasePlace place(Item item, String phrase) {
    Document paper = paper(item);
    int line = item.lineAt(item.text().indexOf(phrase));
    return new PhrasePlace(
        paper.title(),
        paper.period().map(Period::token).orElse(""),
        named(paper.place().name()),
        item.id(),
        line,
        Address.line(paper, phrase, line),
        around(item.text(), phrase));
  }

  /** The phrase with some words to both sides. */
  private static String around(String text, String phrase) {
    int at = text.indexOf(phrase);
    int from = Math.max(0, at - 20);
    int to = Math.min(text.length(), at + phrase.length() + 20);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
