package org.zhengnuo.model;

/**
 * A place by its qualified name, such as {@code 济宁市兖州区}; a city does not include its districts.
 *
 * @param name without spaces; {@code 全国} for the whole country, empty where a paper does not say
 */
public record Place(String name) implements Comparable<Place> {

  public static final Place UNKNOWN = new Place("");
  public static final Place NATION = new Place("全国");

  /** Whether no place is known. */
  public boolean unknown() {
    return name.isEmpty();
  }

  @Override
  public int compareTo(Place other) {
    return name.compareTo(other.name);
  }
}
