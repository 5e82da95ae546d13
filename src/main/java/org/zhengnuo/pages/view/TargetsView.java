package org.zhengnuo.pages.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.pages.link.ListLinks;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureSort;

/**
 * Numbers that were promised or reported.
 *
 * @param total how many there are, whatever the page
 * @param items how many items hold them
 * @param facets the greatest values of each; of measures counted by measures, of items by items
 */
public record TargetsView(
    String query,
    long total,
    long items,
    List<TargetRow> targets,
    Map<String, List<Choice>> facets,
    MeasureSort sort,
    List<Choice> sorts,
    int page,
    int size,
    long pages,
    ListLinks links)
    implements View {

  /**
   * A value to narrow by, or an order.
   *
   * @param url the list with it, or without it where it is chosen
   */
  public record Choice(String value, String label, long count, boolean selected, String url) {}

  @Override
  public String title() {
    return query.isEmpty() ? "目标" : query + " 的目标";
  }

  public String xlsx() {
    return links.csv().orElseThrow().replaceFirst("\\.csv", ".xlsx");
  }

  public String json() {
    return links.csv().orElseThrow().replaceFirst("\\.csv", ".json");
  }

  /** The facets that offer something, by their names for a reader. */
  public Map<String, List<Choice>> offered() {
    Map<String, List<Choice>> offered = new LinkedHashMap<>();
    facets.forEach(
        (facet, values) -> {
          if (values.size() > 1 || values.stream().anyMatch(Choice::selected)) {
            offered.put(label(facet), values);
          }
        });
    return offered;
  }

  private static String label(String facet) {
    return org.zhengnuo.model.Token.find(MeasureFacet.class, facet)
        .map(MeasureFacet::label)
        .orElseGet(
            () ->
                org.zhengnuo.model.Token.find(org.zhengnuo.search.Facet.class, facet)
                    .orElseThrow()
                    .label());
  }
}
