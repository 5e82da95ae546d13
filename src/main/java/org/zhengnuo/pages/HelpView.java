package org.zhengnuo.pages;

import java.util.List;
import org.zhengnuo.search.Facet;

/**
 * The help, derived from what the site is made of.
 *
 * @param examples the query language by example
 * @param facets what a search can be narrowed by
 * @param pages every page, its formats and parameters
 */
public record HelpView(List<Example> examples, List<FacetHelp> facets, List<PageHelp> pages)
    implements View {

  @Override
  public String title() {
    return "帮助";
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
