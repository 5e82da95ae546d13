package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.pages.link.ListLinks;
import org.zhengnuo.pages.view.SearchView.FacetView;
import org.zhengnuo.search.Facet;

/**
 * A page of the values of one facet of a search, most items first.
 *
 * @param label what the facet is called, Chinese
 * @param prefix what the values are called or begin with; empty for all
 * @param total how many values there are, whatever the page
 * @param pages how many pages there are
 * @param search what the search is given by
 * @param searchUrl the search whose values these are
 */
public record FacetsView(
    Facet facet,
    String label,
    String query,
    String prefix,
    long total,
    int page,
    int size,
    long pages,
    List<FacetView> values,
    List<Field> search,
    String searchUrl,
    ListLinks links)
    implements View {

  @Override
  public String title() {
    return (query + " " + label).strip();
  }

  /** One parameter of the search, as a form sends it. */
  public record Field(String name, String value) {}
}
