package org.zhengnuo.pages;

import java.util.List;

/**
 * A parameter a page reads.
 *
 * @param what it does, Chinese
 * @param sort how its value is read
 * @param values the allowed ones; empty where the set is open
 * @param repeatable whether it may stand several times
 */
public record Parameter(
    String name, String what, Sort sort, List<String> values, boolean repeatable) {

  /** How a value is read. */
  public enum Sort {
    PATH,
    TEXT,
    INTEGER,
    YEAR,
    TOKEN
  }

  public static final Parameter ID = new Parameter("id", "标识", Sort.PATH, List.of(), false);
  public static final Parameter QUERY = text("q", "检索词，最多1000个字");

  public static Parameter text(String name, String what) {
    return new Parameter(name, what, Sort.TEXT, List.of(), false);
  }

  public static Parameter texts(String name, String what) {
    return new Parameter(name, what, Sort.TEXT, List.of(), true);
  }

  public static Parameter integer(String name, String what) {
    return new Parameter(name, what, Sort.INTEGER, List.of(), false);
  }

  public static Parameter year(String name, String what, boolean repeatable) {
    return new Parameter(name, what, Sort.YEAR, List.of(), repeatable);
  }

  public static Parameter token(String name, String what, List<String> values, boolean repeatable) {
    return new Parameter(name, what, Sort.TOKEN, values, repeatable);
  }
}
