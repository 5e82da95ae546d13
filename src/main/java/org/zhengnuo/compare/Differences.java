package org.zhengnuo.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengnuo.model.Measure;

/** In what two measures differ that should be the same; the gravest alone. */
final class Differences {

  /** Names that share less are not those of one indicator. */
  private static final double SAME_NAME = 0.7;

  /** Verbs that papers use for each other, by what they promise. */
  private static final List<Set<String>> VERBS =
      List.of(
          Set.of("新增", "新建", "培育", "创建", "新培育", "新创建", "打造", "建设", "建成", "新打造", "培养"),
          Set.of("改造", "改造提升", "改建", "提升", "新改建", "新改扩建", "改扩建", "修复", "治理"),
          Set.of("开工", "启动", "新开工", "谋划", "编制"),
          Set.of("服务", "保障", "服务保障", "抓好", "管控"));

  private static final Pattern HEDGE = Pattern.compile("力争|争取|冲刺|努力");

  private Differences() {}

  static Optional<Difference> between(FigurePair pair) {
    Measure a = pair.a().figure().measure();
    Measure b = pair.b().figure().measure();
    if (!Scopes.of(a).equals(Scopes.of(b))) {
      return Optional.of(Difference.SCOPE);
    }
    boolean served = a.circumstances().coverage() != b.circumstances().coverage();
    boolean named = pair.likeness() >= SAME_NAME || pair.oneNameInOther() && !served;
    return pair.shut().isPresent() || !named
        ? Optional.of(Difference.INDICATOR)
        : number(a, b).or(() -> circumstance(a, b));
  }

  private static Optional<Difference> number(Measure a, Measure b) {
    if (!ComparedValue.of(a)
        .map(Differences::ends)
        .equals(ComparedValue.of(b).map(Differences::ends))) {
      return Optional.of(Difference.VALUE);
    }
    return a.quantity().comparator() == b.quantity().comparator()
        ? Optional.empty()
        : Optional.of(Difference.COMPARATOR);
  }

  private static List<BigDecimal> ends(ComparedValue amount) {
    return List.of(amount.low().stripTrailingZeros(), amount.high().stripTrailingZeros());
  }

  private static Optional<Difference> circumstance(Measure a, Measure b) {
    if (hedged(a) != hedged(b)) {
      return Optional.of(Difference.MODALITY);
    }
    Optional<Set<String>> verbs = verbs(a);
    return verbs.isPresent() && verbs(b).filter(other -> other != verbs.get()).isPresent()
        ? Optional.of(Difference.VERB)
        : Optional.empty();
  }

  private static boolean hedged(Measure measure) {
    return HEDGE.matcher(measure.circumstances().modality()).find();
  }

  private static Optional<Set<String>> verbs(Measure measure) {
    return VERBS.stream().filter(group -> group.contains(measure.action())).findFirst();
  }
}
