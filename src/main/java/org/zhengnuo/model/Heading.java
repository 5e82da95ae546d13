package org.zhengnuo.model;

/**
 * One numbered or plain heading over an item.
 *
 * @param level how deep it counts: {@link #PART} 篇, {@link #CHAPTER} 章, 1 一、, 2 （一）, 3 and below
 * @param number what it counts as, 0 where no number is printed
 * @param printed as printed, number included, spaces removed
 * @param title without the number
 */
public record Heading(int level, int number, String printed, String title) {

  public static final int PART = -1;
  public static final int CHAPTER = 0;
}
