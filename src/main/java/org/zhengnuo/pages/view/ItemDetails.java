package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Correction;
import org.zhengnuo.search.Snippet;

/**
 * The page of one item: its JSON is the bare item and what stands around it.
 *
 * @param item the item itself
 * @param around what its page shows besides
 * @param history what was reported of it
 */
public record ItemDetails(ItemView item, Surroundings around, ReportHistory history)
    implements View {

  private static final int TITLE_LENGTH = 28;

  @Override
  public List<?> parts() {
    return List.of(item, around, history);
  }

  @Override
  public String title() {
    String name = item.name();
    String brief = name.length() <= TITLE_LENGTH ? name : name.substring(0, TITLE_LENGTH) + "…";
    return brief + " " + item.document().code().orElse(item.document().title());
  }

  /** The item's text, statement by statement, as the search marked it. */
  public List<AnchoredText> text() {
    return AnchoredText.of(item, around.markedText());
  }

  /**
   * What stands around an item.
   *
   * @param markedText its text in pieces, as the search it was found by matched it; empty outside
   *     one
   * @param numbers its first numbers, each with what other papers say of it
   * @param quote its source lines
   * @param readerUrl the reader at its first line, with the words of the search marked
   * @param corrections misprints confirmed in its lines
   * @param before the item printed before it
   * @param after the item printed after it
   * @param position where it stands in the search it was found by; absent outside one
   * @param repeated the owned item whose words it repeats
   * @param related items of other papers about the same
   */
  public record Surroundings(
      List<Snippet> markedText,
      List<NumberFate> numbers,
      List<QuotedLine> quote,
      String readerUrl,
      List<Correction> corrections,
      Optional<Neighbour> before,
      Optional<Neighbour> after,
      Optional<Position> position,
      Optional<Neighbour> repeated,
      List<ItemView> related,
      Citation citation) {}

  /**
   * One source line.
   *
   * @param marked its text in pieces where a search matched it; empty otherwise
   * @param url where it stands in the reader
   * @param correctionLine a row for corrections.csv about this line, to be completed
   */
  public record QuotedLine(
      int number, String text, List<Snippet> marked, String url, String correctionLine) {}

  /** Another item, in short. */
  public record Neighbour(String id, String url, String text) {}

  /**
   * The place in a search.
   *
   * @param number from 1
   * @param searchUrl the search, at the page that shows this item
   */
  public record Position(
      String query,
      long number,
      long total,
      String searchUrl,
      Optional<String> previous,
      Optional<String> next) {}
}
