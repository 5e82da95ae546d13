package org.zhengnuo.model;

/**
 * The calendar years something speaks of, both ends included; one year where both are equal.
 *
 * @param from first year, 1900–2100
 * @param to last year, not before {@code from}
 */
public record Period(int from, int to) implements Comparable<Period> {

  public Period {
    if (from < 1900 || to > 2100 || from > to) {
      throw new IllegalArgumentException("not a period of years: " + from + "-" + to);
    }
  }

  public static Period of(int year) {
    return new Period(year, year);
  }

  public boolean singleYear() {
    return from == to;
  }

  /** The bucket of the year facet: {@code 2023} or {@code 2021-2025}. */
  public String token() {
    return singleYear() ? Integer.toString(from) : from + "-" + to;
  }

  @Override
  public int compareTo(Period other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(to, other.to);
  }
}
