package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.plan.PlanReader;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.Voice;
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
    ProseReader reader = new ProseReader(kind(), paper, context);
    Voice voice = new Ahead(reader.masthead().period());
    MixedProse text = new MixedProse(paper.file(), context, voice);
    text.letter(reader.letter());
    new PlanReader(paper.file(), voice, text).read(reader.body());
    return reader.parsed(text.outline(), text.drafts(), text.findings());
  }

  /** A plan speaks of its years, and in its first chapter of the years before. */
  private record Ahead(Optional<Period> years) implements Voice {

    private static final Pattern BACK =
        Pattern.compile("取得.{0,10}成[就效]|发展成[就效绩]|[“\"]十.五[”\"].{0,8}回顾|发展基础");

    @Override
    public ItemKind plain(List<Heading> path) {
      return path.stream().anyMatch(h -> BACK.matcher(h.title()).find())
          ? ItemKind.REVIEW
          : ItemKind.PLAN;
    }

    @Override
    public Optional<Period> period(ItemKind kind, List<Heading> path) {
      return kind == ItemKind.REVIEW ? years.map(Ahead::before) : years;
    }

    private static Period before(Period years) {
      int length = years.to() - years.from() + 1;
      return new Period(years.from() - length, years.from() - 1);
    }
  }
}
