package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.ValueKind;

/**
 * A measure as the site and the command line show it.
 *
 * @param span where the phrase stands in the item's text, its end exclusive
 * @param value as printed; absent where the number follows another quantity
 * @param valueTo the upper end of a range
 * @param unit as printed
 * @param baseValue the value with 万, 亿 … of the unit applied
 * @param scope the place or unit it holds for, where there is one
 * @param scopeList these, where there are several and each has the value
 * @param year the year it holds for; of a period its last
 * @param line the line of the file on which the phrase begins
 */
public record MeasureView(
    MeasureRole role,
    String phrase,
    List<Integer> span,
    String indicator,
    String indicatorId,
    Optional<String> action,
    Comparator comparator,
    Optional<BigDecimal> value,
    Optional<BigDecimal> valueTo,
    Optional<String> unit,
    Optional<BigDecimal> baseValue,
    Optional<BigDecimal> baseValueTo,
    ValueKind valueKind,
    Optional<String> scope,
    Optional<List<String>> scopeList,
    Optional<BigDecimal> stretch,
    Optional<String> modality,
    Optional<String> baseline,
    Optional<String> reference,
    Optional<String> partOf,
    boolean coverage,
    boolean estimate,
    OptionalInt year,
    int line) {

  /**
   * @param item in whose text it stands
   */
  public static MeasureView of(Measure measure, Item item) {
    Quantity quantity = measure.quantity();
    Circumstances known = measure.circumstances();
    List<String> scopes = known.scopes();
    return new MeasureView(
        measure.role(),
        measure.phrase(),
        List.of(measure.start(), measure.end()),
        measure.indicator(),
        measure.indicatorId(),
        ItemView.present(measure.action()),
        quantity.comparator(),
        quantity.value(),
        quantity.to(),
        ItemView.present(quantity.unit()),
        quantity.base().map(MeasureView::plain),
        quantity.baseTo().map(MeasureView::plain),
        measure.kind(),
        scopes.size() == 1 ? Optional.of(scopes.getFirst()) : Optional.empty(),
        scopes.size() > 1 ? Optional.of(scopes) : Optional.empty(),
        known.stretch(),
        ItemView.present(known.modality()),
        ItemView.present(known.baseline()),
        ItemView.present(known.reference()),
        ItemView.present(known.partOf()),
        known.coverage(),
        known.estimate(),
        year(measure, item),
        item.lineAt(measure.start()));
  }

  /** 63000, and not 6.3E+4. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public static OptionalInt year(Measure measure, Item item) {
    return measure.year() != 0
        ? OptionalInt.of(measure.year())
        : item.period().stream().mapToInt(Period::to).findFirst();
  }

  /** The number as a reader sees it: ≥ 6.3 万人, 5%–6%, 与…同步. */
  public String said() {
    if (comparator.follows()) {
      return reference.map(other -> "与" + other).orElse("") + comparator.label();
    }
    String from = valueTo.isPresent() ? value.orElseThrow().toPlainString() + "–" : "";
    String sign = valueTo.isPresent() || comparator == Comparator.EQUAL ? "" : sign() + " ";
    return sign + from + inUnit(valueTo.or(() -> value).orElseThrow());
  }

  /** A number with the unit. */
  String inUnit(BigDecimal number) {
    String space = unit.filter(u -> u.startsWith("%")).isPresent() ? "" : " ";
    return number.toPlainString() + unit.map(u -> space + u).orElse("");
  }

  private String sign() {
    return switch (comparator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case ABOVE, BELOW, ABOUT, EQUAL, RANGE, SYNC, BASIC_SYNC -> comparator.token();
    };
  }
}
