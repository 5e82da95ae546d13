package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.workbook.FillInCell;
import org.zhengnuo.workbook.FillInCell.Amount;
import org.zhengnuo.workbook.FillInCell.Words;

/** 目标值: one promised number as a number, several one below the other. */
final class TargetCell {

  private static final int MOST_SHOWN = 8;

  private TargetCell() {}

  static FillInCell of(Item item) {
    List<Measure> targets =
        item.statements().stream()
            .flatMap(s -> s.measures().stream())
            .filter(m -> m.role() == MeasureRole.TARGET)
            .toList();
    return targets.size() == 1 ? one(targets.getFirst()) : new Words(listed(targets));
  }

  private static FillInCell one(Measure target) {
    Quantity promised = target.quantity();
    return promised.to().isPresent() || promised.value().isEmpty()
        ? new Words(said(target))
        : new Amount(promised.value().get(), sign(promised.comparator()), promised.unit().strip());
  }

  private static String listed(List<Measure> targets) {
    String shown =
        targets.stream().limit(MOST_SHOWN).map(TargetCell::said).collect(Collectors.joining("\n"));
    return targets.size() > MOST_SHOWN ? shown + "\n等 " + targets.size() + " 项" : shown;
  }

  /** 农村网络零售额 ≥130亿元. */
  private static String said(Measure target) {
    Quantity promised = target.quantity();
    return promised
        .value()
        .map(
            value ->
                target.indicator() + " " + sign(promised.comparator()) + range(promised, value))
        .orElse(target.phrase())
        .strip();
  }

  private static String range(Quantity promised, BigDecimal value) {
    String to = promised.to().map(upper -> "–" + upper.toPlainString()).orElse("");
    return value.toPlainString() + to + promised.unit().strip();
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case ABOVE, BELOW, ABOUT -> comparator.token();
      case EQUAL, RANGE, SYNC, BASIC_SYNC -> "";
    };
  }
}
