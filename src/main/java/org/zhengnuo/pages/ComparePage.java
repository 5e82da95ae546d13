package org.zhengnuo.pages;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.compare.ChangeKind;
import org.zhengnuo.compare.Comparer;
import org.zhengnuo.compare.Comparison;
import org.zhengnuo.compare.Side;
import org.zhengnuo.compare.SideReader;
import org.zhengnuo.pages.cite.CompareTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.CompareView;
import org.zhengnuo.search.IndexView;

/**
 * {@code /compare}: two papers, or two years of a place, side by side; its table holds the numbers,
 * then the statements.
 */
final class ComparePage implements Page.Spreadsheet {

  /** All statements of two long papers at once; longer ones go on on the next page. */
  private static final int USUAL_PAGE = 2000;

  private static final Bounds SIZES = new Bounds(1, USUAL_PAGE);

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String path() {
    return "/compare";
  }

  @Override
  public String summary() {
    return "对照两份文件或一地两年：数字怎么变，承诺的做到没有，哪些表述沿用、改写、新增、未再提及";
  }

  @Override
  public List<Parameter> parameters() {
    String side = "：文件标识或文号，或者 地区@年份，如 济宁市@2023";
    return Stream.concat(
            Stream.of(
                Parameter.text("a", "甲" + side),
                Parameter.text("b", "乙" + side + "；与甲相同，就用它的回顾对照它的安排"),
                Parameter.texts("place", "只看提到这个地方的，如兖州"),
                Parameter.query("只看含有这些字的"),
                Parameter.token(
                    "change", "只看哪一类表述", SearchParameters.tokens(ChangeKind.values()), false)),
            Paging.declared(SIZES).stream())
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(CompareView.class);
  }

  @Override
  public CompareView load(IndexView open, Parameters parameters) {
    return view(open, parameters, Paging.of(parameters, SIZES, USUAL_PAGE));
  }

  private static CompareView view(IndexView open, Parameters parameters, Paging paging) {
    CompareSide a = CompareSide.of(parameters.text("a"), open.library());
    CompareSide b = CompareSide.of(parameters.text("b"), open.library());
    CompareRequest request =
        new CompareRequest(
            a,
            b,
            parameters.texts("place"),
            parameters.query(),
            parameters.token(ChangeKind.class, "change"),
            paging);
    return new CompareViews(open.library(), request).of(compared(new SideReader(open), a, b));
  }

  /** Beside nothing there is nothing to compare. */
  private static Comparison compared(SideReader reader, CompareSide a, CompareSide b) {
    boolean both = !a.documents().isEmpty() && !b.documents().isEmpty();
    Side first = reader.of(both ? a.documents() : List.of());
    Side second = a.documents().equals(b.documents()) || !both ? first : reader.of(b.documents());
    return new Comparer(first, second).compare();
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    return new CompareTable(parameters.origin()).of(whole(open, parameters));
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    CompareView whole = whole(open, parameters);
    return (long) whole.links().size() + whole.notFound().size() + whole.statements().size();
  }

  private static CompareView whole(IndexView open, Parameters parameters) {
    return view(open, parameters, new Paging(1, Integer.MAX_VALUE, Integer.MAX_VALUE));
  }
}
