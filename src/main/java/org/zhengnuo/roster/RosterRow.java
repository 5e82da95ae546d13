package org.zhengnuo.roster;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.UnitKind;

/**
 * One row of {@code roster.csv}: a unit, and spellings that mean it for some years.
 *
 * @param name canonical; several rows may share it
 * @param aliases other spellings, in the file parted by 、, or by | where the unit's own name or a
 *     spelling holds a 、
 * @param parent name of the unit it is a part of, empty where it is none
 * @param from first year the aliases are good for, 0 where they always were
 * @param to last year, 9999 where they still are
 */
record RosterRow(
    String name,
    Place place,
    UnitKind kind,
    List<String> aliases,
    String parent,
    int from,
    int to) {

  RosterRow {
    aliases = List.copyOf(aliases);
  }

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException with a message for the user where a cell makes no sense
   */
  static RosterRow of(CsvRow row) {
    String name = row.get("name");
    if (name.isEmpty() || row.get("place").isEmpty()) {
      throw new IllegalArgumentException("name 和 place 两列必填");
    }
    return new RosterRow(
        name,
        new Place(row.get("place")),
        kind(row.get("kind")),
        names(row.get("aliases"), name.contains("、")),
        row.get("parent"),
        year(row.get("from"), 0),
        year(row.get("to"), 9999));
  }

  private static UnitKind kind(String cell) {
    return cell.isEmpty()
        ? UnitKind.OTHER
        : Token.find(UnitKind.class, cell)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "kind「" + cell + "」不在 " + Token.list(UnitKind.class) + " 之中"));
  }

  private static List<String> names(String cell, boolean joined) {
    String mark = joined || cell.contains("|") ? "\\|" : "、";
    return Stream.of(cell.split(mark)).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static int year(String cell, int otherwise) {
    if (cell.isEmpty()) {
      return otherwise;
    }
    if (!cell.matches("\\d{4}")) {
      throw new IllegalArgumentException("「" + cell + "」不是四位年份");
    }
    return Integer.parseInt(cell);
  }

  /** Whether its aliases are good in a year; year 0 is not known, and every alias is good. */
  boolean in(int year) {
    return year == 0 || from <= year && year <= to;
  }
}
