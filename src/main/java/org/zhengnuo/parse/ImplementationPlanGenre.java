package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** A plan or opinion (实施方案, 实施意见, 行动计划) whose paragraphs end with the units in charge. */
final class ImplementationPlanGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("实施方案|实施意见|指导意见|若干意见|行动方案|行动计划|工作方案|若干措施|实施计划|的意见|的方案");

  @Override
  public DocumentKind kind() {
    return DocumentKind.IMPLEMENTATION_PLAN;
  }

  @Override
  public Fit fit(Paper paper) {
    long owned = TitleFit.ownedBlocks(paper);
    return owned > 2 ? Fit.of(40, owned + "段注明责任单位") : TitleFit.head(paper, TITLE, 30);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    return new ProseReader(kind(), paper, context).parse(head -> TaskVoice.of(head.period()));
  }
}
