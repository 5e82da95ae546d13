package org.zhengnuo.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.IndexView;

/** {@code /ledger.xlsx}: the tasks of a unit, a leader or any search as a form to be filled in. */
final class FillInPage implements Page.Fillable {

  static final String ADDRESS = "/ledger.xlsx";

  private static final String PERIOD = "period";
  private static final String SUMMARY = "填报表：要填报进展的事项，可打印、签字、填好交回";

  private final Supplier<LocalDate> today;
  private final Reports reports;

  FillInPage(Supplier<LocalDate> today, Reports reports) {
    this.today = today;
    this.reports = reports;
  }

  @Override
  public String name() {
    return "fillin";
  }

  @Override
  public String path() {
    return "/ledger";
  }

  @Override
  public String summary() {
    return SUMMARY;
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            SearchParameters.narrowing().stream(),
            Stream.of(Parameter.text(PERIOD, "填报哪一期：2023-06、2023-06-2（中旬）、2023-W26（第26周）；不写为本月")))
        .toList();
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.XLSX);
  }

  @Override
  public List<Class<?>> shape() {
    return List.of();
  }

  @Override
  public View load(State now, Parameters parameters) {
    throw PageException.notFound("填报表只有 Excel（.xlsx）");
  }

  @Override
  public LedgerSheet form(State now, Parameters parameters) {
    IndexView open = now.tracked();
    return new FillIn(open, reports)
        .of(
            SearchParameters.narrowed(parameters, open),
            period(parameters),
            today.get(),
            parameters.origin());
  }

  /** The month that is reported on, unless another stretch is asked for. */
  private ReportPeriod period(Parameters parameters) {
    String asked = parameters.text(PERIOD);
    return asked.isEmpty()
        ? ReportPeriod.month(YearMonth.from(today.get()))
        : ReportPeriod.find(asked)
            .orElseThrow(
                () ->
                    PageException.badParameter(
                        PERIOD, asked, "不是填报期", "例如 period=2023-06、2023-06-2 或 2023-W26"));
  }
}
