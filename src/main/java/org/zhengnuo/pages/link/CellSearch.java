package org.zhengnuo.pages.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.link.MatrixKind.Axis;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;

/**
 * The search that finds the items of a number: that of its page and what else the number speaks of,
 * such as the row and the column of a cell. Each becomes a filter where the search has none of that
 * facet, else a term, as a second value of a facet would widen the search.
 */
public record CellSearch(Query within, Filters filters, List<String> terms) {

  private static final String QUOTES = "\"“”＂「」";

  public static CellSearch in(Query within) {
    return new CellSearch(within, within.filters(), List.of());
  }

  /** The same under these filters instead. */
  public CellSearch under(Filters others) {
    return new CellSearch(within, others, terms);
  }

  public CellSearch ledBy(Axis leader) {
    return free(Facet.LEADER)
        ? chosen(Facet.LEADER, Set.of(leader.id()))
        : with("领导:\"" + leader.id() + "\"");
  }

  public CellSearch ownedBy(Axis unit, Set<Role> roles) {
    boolean every = roles.containsAll(EnumSet.allOf(Role.class));
    if (free(Facet.UNIT) && free(Facet.ROLE) && !filters.through()) {
      Set<String> tokens = roles.stream().map(Token::token).collect(Collectors.toSet());
      CellSearch owned = chosen(Facet.UNIT, Set.of(unit.id()));
      return every ? owned : owned.chosen(Facet.ROLE, tokens);
    }
    List<String> words = every ? List.of("单位") : roles.stream().map(Role::word).toList();
    return with(anyOf(words.stream().map(word -> owner(word, unit)).toList()));
  }

  /**
   * What reaches a unit through a collective alone.
   *
   * @param collectives all that it is a member of
   */
  public CellSearch reaching(Axis unit, List<Axis> collectives) {
    CellSearch unnamed = with("-" + owner("单位", unit));
    if (free(Facet.UNIT) && free(Facet.ROLE)) {
      Filters through = filters.with(Facet.UNIT, Set.of(unit.id())).through(true);
      return new CellSearch(within, through, unnamed.terms);
    }
    return unnamed.with(anyOf(collectives.stream().map(c -> owner("单位", c)).toList()));
  }

  public static String owner(String prefix, Axis unit) {
    return prefix + ":\"" + name(unit) + "\"";
  }

  /** An item has one chapter, so that another choice of it widens nothing. */
  CellSearch underChapter(Axis chapter) {
    return chosen(Facet.CHAPTER, Set.of(chapter.id()));
  }

  /** Terms first: whatever is left open in what was typed, they are read as they stand. */
  public Query query() {
    List<String> all = new ArrayList<>(terms);
    all.add(!terms.isEmpty() && compound() ? "(" + within.text() + ")" : within.text());
    return within.asking(String.join(" ", all).strip()).with(filters);
  }

  /** What it asks beyond the words of the search: of what that found, these are left. */
  public Query further() {
    return within.asking(String.join(" ", terms)).with(filters);
  }

  private boolean compound() {
    return within.text().contains(" ") || within.text().startsWith("-");
  }

  private boolean free(Facet facet) {
    return filters.values(facet).isEmpty();
  }

  private CellSearch chosen(Facet facet, Set<String> values) {
    return new CellSearch(within, filters.with(facet, values), terms);
  }

  private CellSearch with(String term) {
    List<String> more = new ArrayList<>(terms);
    more.add(term);
    return new CellSearch(within, filters, more);
  }

  private static String anyOf(List<String> terms) {
    return terms.size() == 1 ? terms.getFirst() : "(" + String.join(" OR ", terms) + ")";
  }

  /** A unit's name is its own, and readable; one with quotes in it cannot be quoted. */
  private static String name(Axis unit) {
    return unit.label().chars().anyMatch(c -> QUOTES.indexOf(c) >= 0) ? unit.id() : unit.label();
  }
}
