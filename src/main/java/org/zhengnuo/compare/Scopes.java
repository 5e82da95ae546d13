package org.zhengnuo.compare;

import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Measure;

/** The places and units that a number holds for, as they are compared. */
final class Scopes {
  private static final Set<String> THE_PLACE_ITSELF =
      Set.of("全市", "全省", "全区", "全县", "全国", "全域", "我市", "我省", "我区", "我县", "全州", "全旗", "全自治区");

  private Scopes() {}

  /** Empty where it holds for the place of the paper as a whole. */
  static Set<String> of(Measure measure) {
    return measure.circumstances().scopes().stream()
        .filter(scope -> !THE_PLACE_ITSELF.contains(scope))
        .map(scope -> scope.replace("开发区", "园区").replaceFirst("(?<=..)[市县区]$", ""))
        .collect(Collectors.toSet());
  }

  /** Whether a number of a wider paper is said to hold for the place of another: 兖州. */
  static boolean name(Figure wide, Figure narrow) {
    String place = narrow.claim().item().place().name().replaceFirst("[市县区]$", "");
    return of(wide.measure()).stream()
        .anyMatch(scope -> scope.length() > 1 && place.endsWith(scope));
  }
}
