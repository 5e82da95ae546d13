package org.zhengnuo.pages.link;

import java.util.List;

/**
 * A parameter a page reads.
 *
 * @param what it does, Chinese
 * @param sort how its value is read
 * @param values the allowed ones; empty where the set is open
 * @param repeatable whether it may stand several times
 * @param bounds of a number, or of the length of a text
 */
public record Parameter(
    String name, String what, Sort sort, List<String> values, boolean repeatable, Bounds bounds) {

  /** How a value is read. */
  public enum Sort {
    PATH,
    TEXT,
    INTEGER,
    /** One calendar year. */
    YEAR,
    /** One calendar year, a span of years, or none. */
    PERIOD,
    /** One month of the calendar, or none. */
    MONTH,
    /** One day of the calendar. */
    DATE,
    TOKEN
  }

  /** From the least to the most, both included. */
  public record Bounds(int least, int most) {

    public static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE);
    public static final Bounds YEARS = new Bounds(1900, 2100);

    boolean hold(int number) {
      return number >= least && number <= most;
    }

    public boolean open() {
      return most == Integer.MAX_VALUE;
    }

    /** As the message that refuses a number says it, Chinese. */
    @Override
    public String toString() {
      return open() ? least + " 起的整数" : least + " 到 " + most + " 的整数";
    }
  }

  public static final Parameter ID =
      new Parameter("id", "标识", Sort.PATH, List.of(), false, Bounds.NONE);
  public static final Parameter QUERY = query("检索词");

  /** What is searched for, in so many letters. */
  public static Parameter query(String what) {
    int most = Parameters.LONGEST_QUERY;
    return new Parameter(
        "q", what + "，最多" + most + "个字", Sort.TEXT, List.of(), false, new Bounds(0, most));
  }

  /** What stands in the path of a page. */
  public static Parameter path(String name, String what) {
    return new Parameter(name, what, Sort.PATH, List.of(), false, Bounds.NONE);
  }

  public static Parameter text(String name, String what) {
    return new Parameter(name, what, Sort.TEXT, List.of(), false, Bounds.NONE);
  }

  public static Parameter texts(String name, String what) {
    return new Parameter(name, what, Sort.TEXT, List.of(), true, Bounds.NONE);
  }

  public static Parameter integer(String name, String what, Bounds bounds) {
    return new Parameter(name, what, Sort.INTEGER, List.of(), false, bounds);
  }

  public static Parameter year(String name, String what) {
    return new Parameter(name, what, Sort.YEAR, List.of(), false, Bounds.YEARS);
  }

  public static Parameter periods(String name, String what) {
    return new Parameter(name, what, Sort.PERIOD, List.of(), true, Bounds.YEARS);
  }

  public static Parameter months(String name, String what) {
    return new Parameter(name, what, Sort.MONTH, List.of(), true, Bounds.YEARS);
  }

  public static Parameter date(String name, String what) {
    return new Parameter(name, what, Sort.DATE, List.of(), false, Bounds.YEARS);
  }

  public static Parameter token(String name, String what, List<String> values, boolean repeatable) {
    return new Parameter(name, what, Sort.TOKEN, values, repeatable, Bounds.NONE);
  }

  /** Whether a value can be one that cannot be read. */
  public boolean refusable() {
    return sort != Sort.PATH && sort != Sort.TEXT;
  }
}
