package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How often phrases are said, by year and place of the papers.
 *
 * @param query as it came
 * @param places only papers of these
 * @param kinds only papers of these kinds
 * @param messages sentences on what was left out; usually none
 */
public record PhrasesView(
    String query,
    List<String> places,
    List<String> kinds,
    List<String> messages,
    List<PhraseUse> phrases,
    String csv)
    implements View {

  @Override
  public String title() {
    return (query + " 词语用了多少次").strip();
  }

  /**
   * One phrase.
   *
   * @param count how often it is said in all
   * @param url the search of the items that say it
   * @param points one a year and place of papers, those that never say it too; in that order
   * @param first where it stands first; absent where it stands nowhere
   * @param last where it stands last
   */
  public record PhraseUse(
      String phrase,
      int count,
      String url,
      List<PhrasePoint> points,
      Optional<PhrasePlace> first,
      Optional<PhrasePlace> last,
      Optional<PhraseChart> chart) {}

  /**
   * The papers of one year and place.
   *
   * @param year the year or period of the papers
   * @param characters of their items
   * @param per_10000 how often in 10,000 of them; the name is that of the JSON
   * @param url the search of the items behind the count
   */
  public record PhrasePoint(
      String year, String place, int count, long characters, BigDecimal per_10000, String url) {}

  /** Where a phrase stands. */
  public record PhrasePlace(
      String document, String year, String place, String item, int line, String url, String text) {}
}
