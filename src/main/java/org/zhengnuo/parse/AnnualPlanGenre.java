package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.plan.InlinePlan;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Paper;

/** A plan for one year (国民经济和社会发展计划). */
final class AnnualPlanGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("国民经济和社会发展(?!第)[^\\n]{0,6}(?:社会发展)?(?:计划|规划)");

  /** The report of how a plan was carried out. */
  private static final Pattern CARRIED_OUT = Pattern.compile("(?:执行|完成)情况.*报告");

  @Override
  public DocumentKind kind() {
    return DocumentKind.ANNUAL_PLAN;
  }

  @Override
  public Fit fit(Paper paper) {
    return TitleFit.head(paper, TITLE, 60);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), paper, context);
    Voice voice = Voice.of(reader.masthead().period());
    MixedProse text = new MixedProse(paper.file(), context, voice);
    text.letter(reader.letter());
    new InlinePlan(paper.file(), voice, text, reader.letter()).read(reader.body());
    return CARRIED_OUT.matcher(reader.masthead().title()).find()
        ? report(reader, text)
        : reader.parsed(text.outline(), text.drafts(), text.findings());
  }

  /** A report to a congress looks back on last year's plan before it gives this year's. */
  private static Parsed report(ProseReader reader, MixedProse text) {
    Optional<Integer> year = new ReportYear(reader.masthead(), reader.blocks()).planned();
    List<Draft> told = new ReportCourse(year).told(text.drafts());
    return reader.parsed(text.outline(), told, text.findings()).dated(year.map(Period::of));
  }
}
