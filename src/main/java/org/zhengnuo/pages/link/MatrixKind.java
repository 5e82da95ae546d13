package org.zhengnuo.pages.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Query;

/** What is set against what in the overview. */
public enum MatrixKind implements Token {
  LEADER_UNIT("leader-unit", "领导 × 单位", MatrixKind::leaders, MatrixKind::units),
  UNIT_UNIT("unit-unit", "牵头单位 × 责任单位", MatrixKind::leading, MatrixKind::sharing),
  UNIT_CHAPTER("unit-chapter", "单位 × 章节", MatrixKind::units, MatrixKind::chapters);

  public static final Set<Role> ANY = EnumSet.allOf(Role.class);
  public static final Set<Role> LEADING = EnumSet.of(Role.LEAD, Role.HOST);
  private static final Set<Role> SHARING = EnumSet.complementOf(EnumSet.copyOf(LEADING));

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
  public record Axis(String id, String label) {}

  /** The rows an item counts in. */
  public List<Axis> rows(Item item) {
    return rows.apply(item).distinct().toList();
  }

  /** The columns an item counts in. */
  public List<Axis> columns(Item item) {
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

  public static Axis leader(Leader leader) {
    return new Axis(leader.id(), leader.name());
  }

  private static Stream<Axis> units(Item item) {
    return units(item, ANY);
  }

  private static Stream<Axis> leading(Item item) {
    return units(item, LEADING);
  }

  private static Stream<Axis> sharing(Item item) {
    return units(item, SHARING);
  }

  private static Stream<Axis> units(Item item, Set<Role> roles) {
    return item.ownership().owners().stream()
        .filter(owner -> roles.contains(owner.role()))
        .map(Owner::unit)
        .map(MatrixKind::unit);
  }

  public static Axis unit(Unit unit) {
    return new Axis(unit.id(), unit.name());
  }

  private static Stream<Axis> chapters(Item item) {
    return item.chapter().map(Heading::title).map(t -> new Axis(t, t)).stream();
  }

  /** What stands in the rows and columns, Chinese. */
  public String what() {
    return switch (this) {
      case LEADER_UNIT -> "行是牵头领导，列是同一条目的单位，不论角色。";
      case UNIT_UNIT -> "行是" + words(LEADING) + "单位，列是同一条目的" + words(SHARING) + "单位。";
      case UNIT_CHAPTER -> "行是单位，不论角色；列是章节。";
    };
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::word).collect(Collectors.joining("、"));
  }

  /** The facet whose values are the rows. */
  public Facet rowFacet() {
    return this == LEADER_UNIT ? Facet.LEADER : Facet.UNIT;
  }

  /** The facet whose values are the columns. */
  public Facet columnFacet() {
    return this == UNIT_CHAPTER ? Facet.CHAPTER : Facet.UNIT;
  }

  /** The roles that make a unit a row. */
  public Set<Role> rowRoles() {
    return this == UNIT_UNIT ? LEADING : ANY;
  }

  /** The roles that make a unit a column. */
  public Set<Role> columnRoles() {
    return this == UNIT_UNIT ? SHARING : ANY;
  }

  /** The search that finds the items of a row, within the search the table is of. */
  public CellSearch row(Axis row, Query within) {
    CellSearch search = CellSearch.in(within);
    return switch (this) {
      case LEADER_UNIT -> search.ledBy(row);
      case UNIT_UNIT -> search.ownedBy(row, LEADING);
      case UNIT_CHAPTER -> search.ownedBy(row, ANY);
    };
  }

  /** Where the head of a column leads. */
  public String columnUrl(Axis column, Query within) {
    return switch (this) {
      case LEADER_UNIT, UNIT_UNIT -> Address.unit(column.id());
      case UNIT_CHAPTER -> Address.search(CellSearch.in(within).underChapter(column).query());
    };
  }

  /** The search that finds the items of a cell, within the search the table is of. */
  public CellSearch cell(Axis row, Axis column, Query within) {
    CellSearch search = CellSearch.in(within);
    return switch (this) {
      case LEADER_UNIT -> search.ledBy(row).ownedBy(column, ANY);
      case UNIT_UNIT -> search.ownedBy(column, SHARING).ownedBy(row, LEADING);
      case UNIT_CHAPTER -> search.ownedBy(row, ANY).underChapter(column);
    };
  }
}
