package org.zhengnuo.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Place;

/** Lays two sides beside each other; a side beside itself is what it reports beside its plans. */
public final class Comparer {
  private final Side a;
  private final Side b;
  private final Nesting nesting;

  public Comparer(Side a, Side b) {
    this.a = a;
    this.b = b;
    nesting = Nesting.of(place(a), place(b));
  }

  private static Place place(Side side) {
    return side.documents().isEmpty() ? Place.UNKNOWN : side.documents().getFirst().place();
  }

  public Comparison compare() {
    LinkFinder finder = new LinkFinder(a, b, nesting);
    List<MeasureLink> links = finder.links();
    return new Comparison(a, b, nesting, links, notFound(links), changes(links, finder));
  }

  private List<Figure> notFound(List<MeasureLink> links) {
    Set<Figure> found =
        links.stream()
            .filter(link -> link.kind() == LinkKind.TARGET_OUTCOME)
            .map(MeasureLink::a)
            .collect(Collectors.toSet());
    Set<Integer> reported =
        b.of(MeasureRole.OUTCOME).stream().map(Claim::year).collect(Collectors.toSet());
    return a.figures()
        .filter(figure -> figure.measure().role() == MeasureRole.TARGET)
        .filter(figure -> reported.contains(figure.year()) && !found.contains(figure))
        .toList();
  }

  /** Plans beside plans; where one side has none, or both are one, reports beside what there is. */
  private List<Change> changes(List<MeasureLink> links, LinkFinder finder) {
    MeasureRole role = a.documents().equals(b.documents()) ? MeasureRole.OUTCOME : roleOf(a);
    List<Claim> before = a.of(role);
    List<Claim> after = b.of(roleOf(b));
    Ties ties = new Ties(role, roleOf(b));
    links.forEach(link -> ties.tie(link.a(), link.b()));
    finder.akin(role, roleOf(b)).forEach(pair -> ties.bring(pair.a().figure(), pair.b().figure()));
    return new Alignment(before, after, ties).changes();
  }

  private static MeasureRole roleOf(Side side) {
    return side.has(MeasureRole.TARGET) ? MeasureRole.TARGET : MeasureRole.OUTCOME;
  }
}
