package org.zhengnuo.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengnuo.model.Unit;

/** Whose a sheet is and of which period, where all that is said of it agrees. */
record SheetOwner(Optional<Unit> known, Optional<ReportPeriod> time, Optional<String> refused) {

  Unit unit() {
    return known.orElseThrow();
  }

  ReportPeriod period() {
    return time.orElseThrow();
  }

  static SheetOwner of(Delivery file, SheetFacts facts, FilledSheet sheet, TaskBook book) {
    List<Unit> units = facts.units(sheet.above(), file.name());
    List<ReportPeriod> periods = facts.periods(sheet.above(), file.name());
    Optional<Unit> unit =
        file.unit().map(called -> asked(called, units, book)).orElseGet(() -> one(units));
    Optional<ReportPeriod> period =
        file.period().map(named -> asked(named, periods)).orElseGet(() -> one(periods));
    String sheetName = sheet.name().isEmpty() ? "" : "的“" + sheet.name() + "”";
    Optional<String> refused =
        Optional.of(noUnit(file, units))
            .filter(_ -> unit.isEmpty())
            .or(() -> Optional.of(noPeriod(file, periods)).filter(_ -> period.isEmpty()))
            .map(why -> "“" + file.name() + "”" + sheetName + why);
    return new SheetOwner(unit, period, refused);
  }

  private static <T> Optional<T> one(List<T> named) {
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Optional<Unit> asked(String called, List<Unit> named, TaskBook book) {
    List<Unit> meant = book.units(called);
    return meant.size() == 1 && (named.isEmpty() || named.contains(meant.getFirst()))
        ? Optional.of(meant.getFirst())
        : one(meant.stream().filter(named::contains).toList());
  }

  private static Optional<ReportPeriod> asked(ReportPeriod period, List<ReportPeriod> named) {
    return Optional.of(period).filter(p -> named.isEmpty() || named.contains(p));
  }

  private static String noUnit(Delivery file, List<Unit> named) {
    String names = named.stream().map(Unit::name).collect(Collectors.joining("、"));
    if (file.unit().isPresent()) {
      return named.isEmpty()
          ? "：“" + file.unit().get() + "”不是一个单位，或不止一个；请写全称"
          : "写的单位是" + names + "，不是“" + file.unit().get() + "”，没有采用";
    }
    return named.isEmpty()
        ? "看不出是哪个单位的台账；请在标题里写明单位，或用 --unit 指明"
        : "写着不止一个单位（" + names + "）；请改成一致，或用 --unit 指明";
  }

  private static String noPeriod(Delivery file, List<ReportPeriod> named) {
    String labels = named.stream().map(ReportPeriod::label).collect(Collectors.joining("、"));
    if (file.period().isPresent()) {
      return "写的填报期是" + labels + "，不是" + file.period().get().label() + "，没有采用";
    }
    return named.isEmpty()
        ? "看不出是哪个填报期；请在标题里写明（例如 2023年6月），或用 --period 指明"
        : "写着不止一个填报期（" + labels + "）；请改成一致，或用 --period 指明";
  }
}
