package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.TitledProjects;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Paper;

/**
 * A list of livelihood projects (民生实事), as a table or as numbered prose, with or without owners.
 */
final class LivelihoodGenre implements Genre {

  static final Pattern TITLE = Pattern.compile("民生实事|[十\\d]+[件项](?:民生)?实事|为民办.{0,6}实事|惠民实事|民生工程");

  /** A division of tasks that has such a list annexed is a division first. */
  private static final Pattern DIVISION = Pattern.compile("(?:重点工作|目标任务|主要任务|工作报告).{0,6}(?:分解|分工)");

  private static final int BELOW_DIVISION = 60;

  @Override
  public DocumentKind kind() {
    return DocumentKind.LIVELIHOOD;
  }

  @Override
  public Fit fit(Paper paper) {
    Fit division = TitleFit.head(paper, DIVISION, BELOW_DIVISION);
    return TitleFit.head(paper, TITLE, division.score() == 0 ? 75 : division.score());
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), paper, context);
    Voice voice = new Projects(reader.masthead().period());
    MixedProse text = new MixedProse(paper.file(), context, voice);
    text.letter(reader.letter());
    new TitledProjects(paper.file(), voice, text).read(reader.body());
    return reader.parsed(text.outline(), text.drafts(), text.findings());
  }

  private record Projects(Optional<Period> years) implements Voice {

    @Override
    public ItemKind owned() {
      return ItemKind.LIVELIHOOD;
    }

    @Override
    public ItemKind plain(List<Heading> path) {
      return ItemKind.LIVELIHOOD;
    }

    @Override
    public Optional<Period> period(ItemKind kind, List<Heading> path) {
      return years;
    }
  }
}
