package org.zhengnuo.pages.link;

import static org.zhengnuo.pages.link.PageException.badParameter;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/**
 * What is asked of the ledger.
 *
 * @param query which tasks, by their colours too
 * @param asOf the day; empty for today
 * @param period whose reports count, however late they came; it goes before a day
 */
public record LedgerRequest(
    Query query, Optional<LocalDate> asOf, Optional<ReportPeriod> period, LedgerGroup group) {

  private static final String BOARD = "/ledger";
  private static final String PERIOD = "period";
  private static final String AS_OF = "as_of";
  private static final String GROUP = "group";

  /** What {@link #of} reads. */
  public static List<Parameter> declared() {
    return Stream.concat(
            SearchParameters.declared().stream(),
            Stream.of(
                Parameter.date(AS_OF, "截至哪一天，按当天已知的填报；不写为今天"),
                Parameter.text(PERIOD, "哪一期，如2023-06、2023-06-2、2023-W26，迟报的也算；与 as_of 只用一个"),
                Parameter.token(
                    SearchParameters.RECONCILED,
                    "那一期的对账情况，不写 period 时为截至日所在的月，那个月还没有填报时为上月",
                    SearchParameters.tokens(Reconciled.values()),
                    true),
                Parameter.token(
                    GROUP, "按什么汇总", SearchParameters.tokens(LedgerGroup.values()), false)))
        .toList();
  }

  public static LedgerRequest of(Parameters from, IndexView open) {
    Query query = SearchParameters.query(from, open);
    Set<String> told = new LinkedHashSet<>();
    from.texts(SearchParameters.RECONCILED)
        .forEach(
            v ->
                told.add(
                    Parameters.token(Reconciled.class, SearchParameters.RECONCILED, v).token()));
    return new LedgerRequest(
        query.with(query.filters().with(Facet.RECONCILED, told)),
        from.date(AS_OF),
        from.text(PERIOD).isEmpty()
            ? Optional.empty()
            : Optional.of(period(PERIOD, from.text(PERIOD))),
        from.token(LedgerGroup.class, GROUP).orElse(LedgerGroup.UNIT));
  }

  public static ReportPeriod period(String name, String token) {
    Supplier<PageException> refused =
        () -> badParameter(name, token, "不是填报期", "写成月 2023-06、旬 2023-06-2 或周 2023-W26");
    return ReportPeriod.find(token).orElseThrow(refused);
  }

  public LedgerRequest with(Query other) {
    return new LedgerRequest(other, asOf, period, group);
  }

  public LedgerRequest by(LedgerGroup other) {
    return new LedgerRequest(query, asOf, period, other);
  }

  public LedgerRequest in(ReportPeriod other) {
    return new LedgerRequest(query, Optional.empty(), Optional.of(other), group);
  }

  /** The same with one value of a facet alone. */
  public LedgerRequest only(Facet facet, String value) {
    return with(query.with(query.filters().with(facet, Set.of(value))).paged(1, query.size()));
  }

  public LedgerRequest only(Colour colour) {
    return only(Facet.COLOUR, colour.token());
  }

  public LedgerRequest only(Reconciled what) {
    return only(Facet.RECONCILED, what.token());
  }

  /** Its address. */
  public String url() {
    return url(BOARD);
  }

  public String url(Form form) {
    return url(form.path(BOARD));
  }

  private String url(String path) {
    String url = Address.search(path, query);
    url = asOf.isEmpty() ? url : Address.joined(url, AS_OF, asOf.get().toString());
    url = period.isEmpty() ? url : Address.joined(url, PERIOD, period.get().token());
    return group == LedgerGroup.UNIT ? url : Address.joined(url, GROUP, group.token());
  }
}
