package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.text.Paper;

/** A plan for five years: 篇, 章, sections, boxes of projects, a table of indicators. */
final class FiveYearPlanGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("个五年(?:规划|计划)|十[一二三四五六七八九]?五[”\"]?(?:规划|发展规划)");

  @Override
  public DocumentKind kind() {
    return DocumentKind.FIVE_YEAR_PLAN;
  }

  @Override
  public Fit fit(Paper paper) {
    return TitleFit.head(paper, TITLE, 70);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    return new ProseReader(kind(), paper, context)
        .parse(head -> Voice.of(ProseReader.period(head)));
  }
}
