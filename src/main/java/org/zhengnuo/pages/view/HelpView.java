package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.RequestLimits;

/**
 * The help, derived from what the site is made of.
 *
 * @param examples the query language by example
 * @param facets what a search can be narrowed by
 * @param pages every page, its formats and parameters
 * @param limits what one request may ask for and take
 */
public record HelpView(
    List<Example> examples, List<FacetHelp> facets, List<PageHelp> pages, LimitsHelp limits)
    implements View {

  @Override
  public String title() {
    return "帮助";
  }

  /**
   * Limits of a request.
   *
   * @param letters of q
   * @param terms of q that are read
   * @param listed lines of a pasted list
   * @param values of one parameter
   * @param rows of a workbook
   */
  public record LimitsHelp(
      int letters,
      int terms,
      int listed,
      int values,
      int rows,
      long pageSeconds,
      long exportMinutes) {

    public static LimitsHelp of(RequestLimits limits) {
      return new LimitsHelp(
          limits.letters(),
          limits.terms(),
          limits.listed(),
          limits.values(),
          limits.rows(),
          limits.page().toSeconds(),
          limits.export().toMinutes());
    }
  }

  /** A query, what it does, and the search for it. */
  public record Example(String query, String what, String url) {}

  /**
   * A facet.
   *
   * @param values the allowed tokens with their names; empty where any value may stand
   */
  public record FacetHelp(Facet token, String label, String what, List<String> values) {}

  /** A page. */
  public record PageHelp(
      String path, String summary, List<String> formats, List<ParameterHelp> parameters) {}

  /** A parameter. */
  public record ParameterHelp(String name, String what, boolean repeatable) {}
}
