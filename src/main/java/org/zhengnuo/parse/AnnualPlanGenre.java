package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.plan.InlinePlan;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Paper;

/** A plan for one year (国民经济和社会发展计划). */
final class AnnualPlanGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("国民经济和社会发展(?!第)[^\\n]{0,6}(?:社会发展)?(?:计划|规划)");

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
    return reader.parsed(text.outline(), text.drafts(), text.findings());
  }
}
