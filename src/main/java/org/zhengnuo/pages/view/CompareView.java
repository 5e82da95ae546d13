package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.compare.ChangeKind;
import org.zhengnuo.compare.DiffPiece;
import org.zhengnuo.compare.Difference;
import org.zhengnuo.compare.LinkKind;
import org.zhengnuo.compare.Verdict;
import org.zhengnuo.pages.link.ListLinks;
import org.zhengnuo.pages.view.ItemView.DocumentRef;

/**
 * Two papers, or two years of a place, side by side.
 *
 * @param query words that what is shown must hold; empty for all
 * @param messages sentences on what cannot be compared, and why; usually none
 * @param offers what is held and could be compared instead, or to begin with
 * @param links numbers of a and b that are of one indicator
 * @param notFound targets of a that b, which reports on their year, says nothing of: that is no
 *     failure
 * @param rows the same by indicator, those that say most; {@code totals} and the table count all
 * @param rowsTotal how many there are
 * @param statements of a in order, then what is left of b; those of the page
 * @param statementsTotal how many there are of the kind chosen
 * @param changes the kinds to choose from, with their numbers
 * @param totals how many there are of each change and verdict, by token
 */
public record CompareView(
    String query,
    List<String> places,
    List<String> messages,
    List<Offer> offers,
    SideView a,
    SideView b,
    CoveragePair coverage,
    List<LinkView> links,
    List<FigureView> notFound,
    List<MovedRow> rows,
    int rowsTotal,
    List<ChangeView> statements,
    long statementsTotal,
    List<ChangeChoice> changes,
    Map<String, Integer> totals,
    int page,
    long pages,
    ListLinks pager,
    String swap,
    String csv,
    String xlsx)
    implements View {

  @Override
  public String title() {
    return a.name().isEmpty() ? "对照" : a.name() + " 与 " + b.name() + " 对照";
  }

  /** Whether nothing was asked for yet. */
  public boolean asksNothing() {
    return a.asked().isEmpty() && b.asked().isEmpty();
  }

  /** Whether two sides stand beside each other. */
  public boolean compares() {
    return !a.documents().isEmpty() && !b.documents().isEmpty();
  }

  /** What is shown of one kind, all of it where that alone was chosen. */
  public List<ChangeView> shown(ChangeKind kind, int most) {
    boolean chosen = changes.stream().anyMatch(ChangeChoice::selected);
    return statements.stream()
        .filter(each -> each.change() == kind)
        .limit(chosen ? statements.size() : most)
        .toList();
  }

  /**
   * The columns of numbers that hold any: what a planned and reported, what b reports and plans.
   */
  public List<String> columns() {
    return NumberColumn.used(rows).map(NumberColumn::label).toList();
  }

  /** Whether a column is that of what b reports, which may say nothing of a target. */
  public boolean reports(int column) {
    return NumberColumn.used(rows).toList().get(column) == NumberColumn.OUTCOME_B;
  }

  /** What a row has in a column. */
  public Optional<FigureView> cell(MovedRow row, int column) {
    return NumberColumn.used(rows).toList().get(column).of(row);
  }

  public List<FigureView> missingShown(int most) {
    return notFound.subList(0, Math.min(most, notFound.size()));
  }

  /** Something that is held, with the comparison it leads to. */
  public record Offer(String label, String url) {}

  /**
   * One side.
   *
   * @param asked as it came
   * @param name what it is called on the page; empty where nothing was found
   * @param place of its papers, where all are of one
   * @param year the year or period asked for; empty of a single paper
   */
  public record SideView(
      String asked,
      String name,
      Optional<String> id,
      Optional<String> url,
      Optional<String> place,
      Optional<String> year,
      List<DocumentRef> documents) {}

  /** How much of each side there is. */
  public record CoveragePair(CoverageView a, CoverageView b) {}

  /**
   * How much of a side there is.
   *
   * @param characters of the items that plan or report
   * @param kinds what its papers are, Chinese
   * @param note what a reader must know before all else; absent where both sides are alike
   */
  public record CoverageView(
      int documents, long characters, int statements, List<String> kinds, Optional<String> note) {}

  /**
   * Two numbers of one indicator.
   *
   * @param share b in percent of a
   * @param reason why they are not comparable
   */
  public record LinkView(
      LinkKind relation,
      String indicator,
      Verdict verdict,
      String verdictLabel,
      Optional<Difference> difference,
      Optional<BigDecimal> share,
      Optional<String> reason,
      FigureView a,
      FigureView b) {}

  /**
   * One number with its place.
   *
   * @param url its line in the reader
   * @param text the statement it stands in
   */
  public record FigureView(
      String item,
      String statement,
      String document,
      int line,
      String url,
      OptionalInt year,
      String text,
      MeasureView measure) {

    /** The number as a reader sees it. */
    public String said() {
      return measure.said();
    }
  }

  /**
   * One indicator: what a planned and reported, what b reports and plans.
   *
   * @param missing whether b reports on the year of a's target but says nothing of it
   * @param verdicts what comes of each two of them
   */
  public record MovedRow(
      String indicator,
      Optional<FigureView> targetA,
      Optional<FigureView> outcomeA,
      Optional<FigureView> outcomeB,
      Optional<FigureView> targetB,
      boolean missing,
      List<RowVerdict> verdicts) {}

  /** What comes of two numbers of a row, in words. */
  public record RowVerdict(LinkKind relation, Verdict verdict, String text) {}

  /** A statement, or clauses of one, with what became of it. */
  public record ChangeView(
      ChangeKind change,
      Optional<PartView> a,
      Optional<PartView> b,
      double similarity,
      List<DiffPiece> diff) {}

  /** Where words stand. */
  public record PartView(
      String item, String statement, String text, int lineStart, int lineEnd, String url) {}

  /** One kind of change, to look at alone. */
  public record ChangeChoice(
      ChangeKind kind, String label, int count, boolean selected, String url) {}
}
