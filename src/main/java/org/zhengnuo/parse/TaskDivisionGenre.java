package org.zhengnuo.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** A division of tasks (重点工作责任分工, 任务分解): every item with its leaders and units. */
final class TaskDivisionGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("分工方案|责任分工|任务分工|部门分工|任务分解|责任分解|分解落实|目标任务|任务清单|任务目标|重点工作任务|工作要点|任务台账|责任清单");
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
    return TitleFit.ownedBlocks(paper) > 0 || TitleFit.rows(paper) > 1
        ? TitleFit.head(paper, TITLE, 65)
        : Fit.NONE;
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    return new ProseReader(kind(), paper, context).parse(head -> TaskVoice.of(head.period()));
  }
}
