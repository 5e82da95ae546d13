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
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Paper;

/** A government work report (政府工作报告): what was done last year, and what is planned for this one. */
final class WorkReportGenre implements Genre {

  private static final Pattern TITLE = Pattern.compile("政府工作报告|关于政府工作的报告|工作报告");
  private static final Pattern SPEECH =
      Pattern.compile("^\\s*(?:各位代表|同志们)[：:！!]|向大会(?:报告|作报告|作政府工作报告)|请予审议");

  private static final Pattern PLANNED =
      Pattern.compile("\\d{4}年.{0,20}(?:安排|打算|部署|任务|总体要求|重点工作|主要目标)$");
  private static final int HEADING_MOST = 40;

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
    ProseReader reader = new ProseReader(kind(), paper, context);
    Optional<Integer> year = year(reader.masthead()).or(() -> planned(reader.body()));
    Voice voice = new Years(year);
    MixedProse text = new MixedProse(paper.file(), context, voice);
    text.letter(reader.letter());
    new Speech(paper.file(), voice, text).read(reader.body());
    return reader
        .parsed(text.outline(), text.drafts(), text.findings())
        .dated(year.map(Period::of));
  }

  private static Optional<Integer> year(Masthead head) {
    return head.date().map(d -> d.getYear()).or(() -> Dates.year(head.title()));
  }

  /** The year that a heading plans, where the head of the report names none. */
  private static Optional<Integer> planned(List<Block> body) {
    return body.stream()
        .map(block -> block.passage().tidied().text())
        .filter(text -> text.length() < HEADING_MOST && PLANNED.matcher(text).find())
        .flatMap(text -> Dates.year(text).stream())
        .findFirst();
  }

  /** A report of a year looks back on the year before under headings that say so. */
  private record Years(Optional<Integer> year) implements Voice {

    private static final Pattern BACK =
        Pattern.compile(
            "回顾|过去(?:一|五|的)|(?:去|上)年(?:的)?工作|(?:一|五|几)年来|取得的?(?:成就|成绩|成效|进展)|工作情况|完成情况|主要成就|发展成[就绩]|基本情况");
    private static final Pattern AHEAD = Pattern.compile("^.{0,12}(?:安排|打算|部署|目标任务|总体要求|重点工作)");
    private static final Pattern FIVE = Pattern.compile("五年");
    private static final Pattern RANGE = Pattern.compile("\\d{4}\\s*年?\\s*[-—–－~～至到]+\\s*\\d{4}");

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
      String top = top(path);
      return BACK.matcher(top).find() && !AHEAD.matcher(top).find();
    }

    private static boolean fiveYears(List<Heading> path) {
      return FIVE.matcher(top(path)).find();
    }

    /** 2025年和“十四五”时期工作回顾 speaks of 2025, 2021—2025年 of all five. */
    private static Optional<Period> named(List<Heading> path) {
      String top = top(path);
      return RANGE.matcher(top).find()
          ? Dates.period(top)
          : Dates.year(top).map(Period::of).or(() -> Dates.period(top));
    }

    private static String top(List<Heading> path) {
      return path.isEmpty() ? "" : path.getFirst().title();
    }
  }
}
