package org.zhengnuo.compare;

import java.util.Optional;

/**
 * Two numbers that may be of one indicator.
 *
 * @param likeness how much their names share, 0 to 1
 * @param context how much their statements share, 0 to 1
 * @param score what it is preferred by to other pairs
 * @param shut the gate that keeps them apart, a Chinese sentence; empty where all are open
 */
record FigurePair(
    NamedFigure a,
    NamedFigure b,
    Nesting nesting,
    double likeness,
    double context,
    double score,
    Optional<String> shut) {

  /** Names that share less are of other indicators, whatever stands around them. */
  private static final double SAME_NAME = 0.75;

  /** 家庭养老床位 are not all 养老床位; of a long name a word before it is a trifle. */
  private static final double NARROWED_NAME = 0.8;

  static final double AKIN = 0.5;
  private static final double SAME_CONTEXT = 0.6;
  private static final double VERY_SAME_CONTEXT = 0.8;
  private static final int TELLING = 8;

  /**
   * @param likeness of their names; 1 where they are known to mean the same
   */
  static FigurePair of(NamedFigure a, NamedFigure b, double likeness, Nesting nesting) {
    double context = a.sharedContext(b);
    Optional<String> shut = Gates.shut(a, b, nesting);
    double action = a.measure().action().equals(b.measure().action()) ? 0.1 : 0;
    double score = likeness + context / 4 + action + (shut.isEmpty() ? 0.3 : 0);
    return new FigurePair(a, b, nesting, likeness, context, score, shut);
  }

  /** Whether they are of one indicator beyond doubt, so that a verdict may be given. */
  boolean sure() {
    return shut.isEmpty() && sameIndicator() && (!farApart() || sameWords());
  }

  private boolean sameIndicator() {
    if (a.name().general() || b.name().general()) {
      return verySameWords() && !farApart();
    }
    if (a.name().narrows(b.name()) || b.name().narrows(a.name())) {
      return likeness >= NARROWED_NAME;
    }
    return likeness >= SAME_NAME || likeness >= AKIN && !oneNameInOther() && sameWords();
  }

  /** Whether a reader would take them for one indicator though a gate is shut. */
  boolean confusable() {
    return likeness >= SAME_NAME && shut.isPresent() && !a.name().general();
  }

  /** Whether the same is done with things of a kind, or to the same amount. */
  boolean akin() {
    String one = a.measure().action();
    String other = b.measure().action();
    boolean sameDeed = !one.isEmpty() && (one.endsWith(other) || other.endsWith(one));
    boolean ofAKind = likeness >= AKIN && a.name().sharesTopic(b.name());
    return sameDeed
        && !other.isEmpty()
        && Gates.counted(a, b).isEmpty()
        && (ofAKind || sameValue());
  }

  /** Whether they are akin and of one value, so that one of two papers misnames it. */
  boolean misnamed() {
    return likeness >= AKIN + 0.1 && sameValue();
  }

  /** Whether one name is the other with a word more. */
  boolean oneNameInOther() {
    return a.name().within(b.name()) || b.name().within(a.name());
  }

  /** Whether the two stand in much the same words. */
  boolean sameWords() {
    return context >= SAME_CONTEXT;
  }

  /** Two numbers of one indicator and place seldom differ manifold. */
  private boolean farApart() {
    return nesting == Nesting.SAME
        && a.value().flatMap(one -> b.value().map(one::farFrom)).orElse(false);
  }

  private boolean verySameWords() {
    boolean telling = Math.min(a.context().length, b.context().length) >= TELLING;
    return telling && context >= VERY_SAME_CONTEXT;
  }

  private boolean sameValue() {
    return a.value().flatMap(one -> b.value().map(one::same)).orElse(false);
  }
}
