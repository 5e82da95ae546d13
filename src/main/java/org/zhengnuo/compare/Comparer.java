package org.zhengnuo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<MeasureLink> links = new LinkFinder(a, b, nesting).links();
    return new Comparison(a, b, nesting, links, notFound(links), changes(links));
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
  private List<Change> changes(List<MeasureLink> links) {
    MeasureRole role = a.documents().equals(b.documents()) ? MeasureRole.OUTCOME : roleOf(a);
    List<Claim> before = a.of(role);
    List<Claim> after = b.of(roleOf(b));
    return new Alignment(before, after, tied(links, role)).changes();
  }

  private static MeasureRole roleOf(Side side) {
    return side.has(MeasureRole.TARGET) ? MeasureRole.TARGET : MeasureRole.OUTCOME;
  }

  private Map<ClaimPart, ClaimPart> tied(List<MeasureLink> links, MeasureRole role) {
    Map<ClaimPart, ClaimPart> tied = new HashMap<>();
    MeasureRole other = roleOf(b);
    for (MeasureLink link : links) {
      if (link.a().claim().role() == role && link.b().claim().role() == other) {
        part(link.a()).ifPresent(x -> part(link.b()).ifPresent(y -> tie(tied, x, y)));
      }
    }
    return tied;
  }

  private static void tie(Map<ClaimPart, ClaimPart> tied, ClaimPart x, ClaimPart y) {
    tied.putIfAbsent(x, y);
    tied.putIfAbsent(y, x);
  }

  private static Optional<ClaimPart> part(Figure figure) {
    return ClauseCuts.of(figure.claim()).stream()
        .filter(part -> part.holds(figure.measure().start()))
        .findFirst();
  }
}
