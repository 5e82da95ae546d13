package org.zhengnuo.pages.view;

import java.util.List;

/**
 * Words of a query that were read as a filter.
 *
 * @param text the words as typed
 * @param facet the parameter that says the same; {@code item} for one item of a paper
 * @param value the parameter's value; where the name means several, the name
 * @param label what is meant, Chinese
 * @param totalWithout how many items there would be without it
 * @param asWordsUrl the same search with these words taken as words
 * @param other what else the words may mean
 */
public record ReadView(
    String text,
    String facet,
    String value,
    String label,
    long totalWithout,
    String asWordsUrl,
    List<OtherView> other) {

  /** Another reading of the same words, with the search for it. */
  public record OtherView(String facet, String value, String label, String url) {}
}
