package org.zhengnuo.parse;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** A division of tasks (重点工作责任分工, 任务分解): every item with its leaders and units. */
final class TaskDivisionGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("分工方案|责任分工|任务分工|部门分工|任务分解|责任分解|分解落实|目标任务|任务清单|任务目标|重点工作任务|工作要点|任务台账|责任清单");

  /** The letter that hands a division of tasks over is one, even where the division is not held. */
  private static final Pattern LETTER =
      Pattern.compile("(?:印发|下达|分解|明确)[^\\n。]{0,50}(?:责任|任务|部门|工作)(?:分工|分解)[^\\n。]{0,20}的通知");

  private static final Pattern LEADER = Pattern.compile("(?:牵头|责任|分管)领导\\s*[：:]");

  @Override
  public DocumentKind kind() {
    return DocumentKind.TASK_DIVISION;
  }

  @Override
  public Fit fit(Paper paper) {
    long leaders = TitleFit.count(paper, List.of("领导"), LEADER);
    if (leaders > 2) {
      return Fit.of(80, leaders + "处注明牵头领导");
    }
    boolean holds = TitleFit.ownedBlocks(paper) > 0 || TitleFit.rows(paper) > 1;
    return Stream.of(
            holds ? TitleFit.head(paper, TITLE, 65) : Fit.NONE,
            TitleFit.head(paper, LETTER, 60),
            table(paper))
        .max(Comparator.comparingInt(Fit::score))
        .orElseThrow();
  }

  /** A list of tasks that is published as a table and nothing else. */
  private static Fit table(Paper paper) {
    return TitleFit.ownersHeaded(paper) ? Fit.of(25, "表头有责任栏") : Fit.NONE;
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    return new ProseReader(kind(), paper, context).parse(head -> TaskVoice.of(head.period()));
  }
}
