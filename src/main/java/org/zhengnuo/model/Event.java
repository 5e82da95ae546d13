package org.zhengnuo.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry of a chronicle.
 *
 * @param date the day, or the first of several
 * @param dateTo the last day; equal to {@code date} for one day
 * @param people named, with the office printed before the name
 * @param units named, as printed
 */
public record Event(LocalDate date, LocalDate dateTo, List<Person> people, List<String> units)
    implements Detail {

  public Event {
    people = List.copyOf(people);
    units = List.copyOf(units);
  }

  /** A name and the office printed before it; the office is empty where none is. */
  public record Person(String name, String office) {}
}
