package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.Speech;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Paper;

/** A government work report (政府工作报告): what was done last year, and what is planned for this one. */
final class WorkReportGenre implements Genre {

  private static final Pattern TITLE = Pattern.compile("政府工作报告|关于政府工作的报告|工作报告");
  private static final Pattern SPEECH =
      Pattern.compile("^\\s*(?:各位代表|同志们)[：:！!]|向大会(?:报告|作报告|作政府工作报告)|请予审议");

  /** A five-year plan is put before a congress in a report that also looks back. */
  private static final Pattern PLAN = Pattern.compile("五(?:年|[”\"])(?:计划|规划)[^\\n]{0,24}的报告");

  private static final int ABOVE_PLAN = 75;
  private static final List<String> SIGNS = List.of("各位代表", "同志们", "向大会", "请予审议");

  @Override
  public DocumentKind kind() {
    return DocumentKind.WORK_REPORT;
  }

  @Override
  public Fit fit(Paper paper) {
    Fit title = TitleFit.head(paper, TITLE, 50);
    long spoken = TitleFit.count(paper, SIGNS, SPEECH);
    if (spoken == 0) {
      return title.score() == 0 ? Fit.NONE : new Fit(20, title.reasons());
    }
    boolean planned = TitleFit.head(paper, PLAN, ABOVE_PLAN).score() > 0;
    int untitled = planned ? ABOVE_PLAN : 55;
    return Fit.of(title.score() == 0 ? untitled : 90, "向人民代表大会所作的报告");
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), paper, context);
    Optional<Integer> year = new ReportYear(reader.masthead(), reader.blocks()).planned();
    Voice voice = Voice.of(year.map(Period::of));
    MixedProse text = new MixedProse(paper.file(), context, voice);
    text.letter(reader.letter());
    new Speech(paper.file(), voice, text).read(reader.body());
    return reader
        .parsed(text.outline(), new ReportCourse(year).told(text.drafts()), text.findings())
        .dated(year.map(Period::of));
  }
}
