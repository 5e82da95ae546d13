package org.zhengnuo.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;

/** What is set against what in the overview. */
enum MatrixKind implements Token {
  LEADER_UNIT("leader-unit", "领导 × 单位", MatrixKind::leaders, MatrixKind::units),
  UNIT_UNIT("unit-unit", "牵头单位 × 共同负责单位", MatrixKind::leads, MatrixKind::units),
  UNIT_CHAPTER("unit-chapter", "单位 × 章节", MatrixKind::units, MatrixKind::chapters);

  private final String token;
  private final String label;
  private final Function<Item, Stream<Axis>> rows;
  private final Function<Item, Stream<Axis>> columns;

  MatrixKind(
      String token,
      String label,
      Function<Item, Stream<Axis>> rows,
      Function<Item, Stream<Axis>> columns) {
    this.token = token;
    this.label = label;
    this.rows = rows;
    this.columns = columns;
  }

  /** A row or column: an id that filters take, and a name. */
  record Axis(String id, String label) {}

  /** The rows an item counts in. */
  List<Axis> rows(Item item) {
    return rows.apply(item).distinct().toList();
  }

  /** The columns an item counts in. */
  List<Axis> columns(Item item) {
    return columns.apply(item).distinct().toList();
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return token;
  }

  private static Stream<Axis> leaders(Item item) {
    return item.ownership().leaders().stream().map(MatrixKind::leader);
  }

  private static Axis leader(Leader leader) {
    return new Axis(leader.id(), leader.name());
  }

  private static Stream<Axis> units(Item item) {
    return item.ownership().owners().stream().map(Owner::unit).map(MatrixKind::unit);
  }

  private static Stream<Axis> leads(Item item) {
    return item.ownership().owners().stream()
        .filter(o -> o.role() == Role.LEAD)
        .map(Owner::unit)
        .map(MatrixKind::unit);
  }

  private static Axis unit(Unit unit) {
    return new Axis(unit.id(), unit.name());
  }

  private static Stream<Axis> chapters(Item item) {
    return item.chapter().map(Heading::title).map(t -> new Axis(t, t)).stream();
  }

  /** The search that finds the items of a cell, within the search the table is of. */
  Query cell(Axis row, Axis column, Query within) {
    Filters filters = within.filters();
    return switch (this) {
      case LEADER_UNIT ->
          within.with(chosen(chosen(filters, Facet.LEADER, row.id()), Facet.UNIT, column.id()));
      case UNIT_UNIT -> {
        String text = (within.text() + " 单位:\"" + column.label() + "\"").strip();
        Filters led = chosen(chosen(filters, Facet.UNIT, row.id()), Facet.ROLE, Role.LEAD.token());
        yield Query.of(text).with(led);
      }
      case UNIT_CHAPTER ->
          within.with(chosen(chosen(filters, Facet.UNIT, row.id()), Facet.CHAPTER, column.id()));
    };
  }

  private static Filters chosen(Filters filters, Facet facet, String id) {
    return FacetLinks.with(filters, facet, Set.of(id));
  }
}
