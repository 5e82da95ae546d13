package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Paper;

/** A government work report (政府工作报告): what was done last year, and what is planned for this one. */
final class WorkReportGenre implements Genre {

  private static final Pattern TITLE = Pattern.compile("政府工作报告|关于政府工作的报告|工作报告");
  private static final Pattern SPEECH =
      Pattern.compile("^\\s*(?:各位代表|同志们)[：:！!]|向大会(?:报告|作报告|作政府工作报告)|请予审议");

  @Override
  public DocumentKind kind() {
    return DocumentKind.WORK_REPORT;
  }

  @Override
  public Fit fit(Paper paper) {
    Fit title = TitleFit.head(paper, TITLE, 50);
    long spoken = TitleFit.count(paper, SPEECH);
    if (spoken == 0) {
      return title.score() == 0 ? Fit.NONE : new Fit(20, title.reasons());
    }
    return Fit.of(title.score() == 0 ? 55 : 90, "向人民代表大会所作的报告");
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    return new ProseReader(kind(), paper, context).parse(head -> new Speech(year(head)));
  }

  private static Optional<Integer> year(Masthead head) {
    return head.date().map(d -> d.getYear()).or(() -> Dates.year(head.title()));
  }

  /** A report of a year looks back on the year before under headings that say so. */
  private record Speech(Optional<Integer> year) implements Voice {

    private static final Pattern BACK =
        Pattern.compile(
            "回顾|过去(?:一|五)年|(?:去|上)年(?:的)?工作|(?:一年|五年)来|取得的?(?:成就|成绩)|工作情况|完成情况|主要成就|基本情况");
    private static final Pattern FIVE = Pattern.compile("五年");

    @Override
    public ItemKind plain(List<Heading> path) {
      return looksBack(path) ? ItemKind.REVIEW : ItemKind.PLAN;
    }

    @Override
    public Optional<Period> period(ItemKind kind, List<Heading> path) {
      if (kind != ItemKind.REVIEW) {
        return named(path)
            .filter(p -> year.isEmpty() || p.from() >= year.get())
            .or(() -> year.map(Period::of));
      }
      return named(path)
          .or(() -> year.map(y -> fiveYears(path) ? new Period(y - 5, y - 1) : Period.of(y - 1)));
    }

    private static boolean looksBack(List<Heading> path) {
      return !path.isEmpty() && BACK.matcher(path.getFirst().title()).find();
    }

    private static boolean fiveYears(List<Heading> path) {
      return FIVE.matcher(path.getFirst().title()).find();
    }

    private static Optional<Period> named(List<Heading> path) {
      return path.isEmpty() ? Optional.empty() : Dates.period(path.getFirst().title());
    }
  }
}
