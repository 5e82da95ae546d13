package org.zhengnuo.compare;

import java.util.List;

/**
 * Two sides laid beside each other.
 *
 * @param nesting how the place of b stands to that of a
 * @param links the numbers of both that are of one indicator, in order of a
 * @param notFound targets of a that b, which reports on their year, says nothing of
 * @param changes what became of each statement of a, in order; then what is left of b
 */
public record Comparison(
    Side a,
    Side b,
    Nesting nesting,
    List<MeasureLink> links,
    List<Figure> notFound,
    List<Change> changes) {

  public Comparison {
    links = List.copyOf(links);
    notFound = List.copyOf(notFound);
    changes = List.copyOf(changes);
  }
}
