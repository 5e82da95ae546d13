package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.workbook.FillInCell;
import org.zhengnuo.workbook.FillInCell.Amount;
import org.zhengnuo.workbook.FillInCell.Day;
import org.zhengnuo.workbook.FillInCell.Words;

/**
 * A row of a {@link LedgerSheet}.
 *
 * @param due the last day; empty where none can be read
 * @param role of the unit whose ledger it is, Chinese
 * @param said what was reported for its period already
 */
public record LedgerLine(
    Item item, Optional<LocalDate> due, String role, Optional<Report.Said> said) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,9})?");

  List<FillInCell> cells(int number) {
    return List.of(
        new Amount(BigDecimal.valueOf(number), "", ""),
        new Words(matter()),
        TargetCell.of(item),
        due.<FillInCell>map(Day::new).orElse(new Words(item.deadline())),
        new Words(leaders()),
        new Words(role),
        words(said.map(s -> s.state().label())),
        words(said.map(Report.Said::text)),
        said.map(s -> value(s.value())).orElse(FillInCell.BLANK),
        words(said.map(Report.Said::evidence)),
        words(said.map(Report.Said::reporter)),
        new Words(item.id()));
  }

  private String matter() {
    String title = item.title();
    return title.isEmpty() || item.text().startsWith(title)
        ? item.text()
        : title + "\n" + item.text();
  }

  private String leaders() {
    return item.ownership().leaders().stream().map(Leader::name).collect(Collectors.joining("\n"));
  }

  private static FillInCell words(Optional<String> text) {
    return text.<FillInCell>map(Words::new).orElse(FillInCell.BLANK);
  }

  /** As it was typed. */
  private static FillInCell value(String typed) {
    return NUMBER.matcher(typed).matches()
        ? new Amount(new BigDecimal(typed), "", "")
        : new Words(typed);
  }
}
