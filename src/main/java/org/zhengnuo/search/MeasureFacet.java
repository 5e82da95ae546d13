package org.zhengnuo.search;

import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.ValueKind;

/** What a list of measures can be narrowed by, beside the facets of their items. */
public enum MeasureFacet implements Token {
  INDICATOR("indicator", "指标"),
  ROLE("role", "目标或完成"),
  VALUE_KIND("value_kind", "数值类型"),
  COMPARATOR("comparator", "比较方式"),
  UNIT("measure_unit", "计量单位");

  private final String token;
  private final String label;

  MeasureFacet(String token, String label) {
    this.token = token;
    this.label = label;
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public String label() {
    return label;
  }

  /** Its value of a measure: an id, a token, or a unit without what multiplies it. */
  public String of(Measure measure) {
    return switch (this) {
      case INDICATOR -> measure.indicatorId();
      case ROLE -> measure.role().token();
      case VALUE_KIND -> measure.kind().token();
      case COMPARATOR -> measure.quantity().comparator().token();
      case UNIT -> measure.quantity().baseUnit();
    };
  }

  /** What a value of a closed set is called; of an open one it is its own name. */
  public String label(String value) {
    return switch (this) {
      case INDICATOR, UNIT -> value;
      case ROLE -> named(MeasureRole.class, value);
      case VALUE_KIND -> named(ValueKind.class, value);
      case COMPARATOR -> named(Comparator.class, value);
    };
  }

  private static <E extends Enum<E> & Token> String named(Class<E> set, String value) {
    return Token.find(set, value).map(Token::label).orElse(value);
  }

  @Override
  public String toString() {
    return token;
  }
}
