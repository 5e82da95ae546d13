package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** Reads what the papers of one side plan and report. */
public final class SideReader {

  /** Twenty long papers; nobody reads a comparison of more. */
  private static final int MOST_ITEMS = 8000;

  private final IndexView index;

  public SideReader(IndexView index) {
    this.index = index;
  }

  /**
   * @param documents papers of one place and year, or one paper
   */
  public Side of(List<Document> documents) {
    List<Claim> claims = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    YearsSpanned years = new YearsSpanned();
    long characters = 0;
    Iterator<Item> items = items(documents).iterator();
    while (items.hasNext() && ids.size() < MOST_ITEMS) {
      Item item = items.next();
      years.enter(item);
      if (role(item.kind()).isPresent()) {
        ids.add(item.id());
        characters += item.text().length();
        claims(item, years).forEach(claims::add);
      }
    }
    claims.removeIf(claim -> ids.contains(claim.item().sameText()));
    return new Side(documents, claims, characters, !items.hasNext());
  }

  /** What is printed between the items tells of which years they speak. */
  private Stream<Item> items(List<Document> documents) {
    Set<String> ids = documents.stream().map(Document::id).collect(Collectors.toSet());
    Filters within =
        Filters.NONE
            .with(Facet.DOCUMENT, ids)
            .with(Facet.KIND, kinds().collect(Collectors.toSet()));
    return ids.isEmpty()
        ? Stream.empty()
        : index.all(Query.of("").with(within).sorted(Sort.DOCUMENT));
  }

  private static Stream<String> kinds() {
    return Stream.of(ItemKind.values())
        .filter(kind -> kind == ItemKind.NOTICE || role(kind).isPresent())
        .map(ItemKind::token);
  }

  /** Whether an item promises or reports; empty where it does neither. */
  private static Optional<MeasureRole> role(ItemKind kind) {
    return switch (kind) {
      case TASK, LIVELIHOOD, PLAN, PROJECT, INDICATOR -> Optional.of(MeasureRole.TARGET);
      case REVIEW -> Optional.of(MeasureRole.OUTCOME);
      case EVENT, APPOINTMENT, PORTFOLIO, NOTICE -> Optional.empty();
    };
  }

  private static Stream<Claim> claims(Item item, YearsSpanned years) {
    MeasureRole role = role(item.kind()).orElseThrow();
    int year = item.period().map(Period::to).orElse(0);
    return item.statements().stream()
        .map(said -> new Claim(item, said, role, year, years.next(item, said)));
  }
}
