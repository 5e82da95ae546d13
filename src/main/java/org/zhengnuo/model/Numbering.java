package org.zhengnuo.model;

import java.util.OptionalInt;

/**
 * How an item is numbered.
 *
 * @param value the number, empty where none is printed; （十） is 10
 * @param printed its printed form, such as {@code 7．} or {@code （十）}; empty where none is printed
 * @param ordinal counts a document's owned items from 1; 0 for an item without owners
 */
public record Numbering(OptionalInt value, String printed, int ordinal) {

  public static final Numbering NONE = new Numbering(OptionalInt.empty(), "", 0);

  public static Numbering of(int value, String printed) {
    return new Numbering(OptionalInt.of(value), printed, 0);
  }

  public Numbering withOrdinal(int counted) {
    return new Numbering(value, printed, counted);
  }
}
