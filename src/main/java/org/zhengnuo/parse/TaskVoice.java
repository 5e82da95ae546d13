package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.prose.Voice;

/**
 * The voice of a paper of tasks; below the title of a list of livelihood projects that it has
 * annexed, every item is such a project.
 *
 * @param years those the paper speaks of
 * @param livelihood whether it speaks of livelihood projects here
 */
record TaskVoice(Optional<Period> years, boolean livelihood) implements Voice {

  /** 附件3, 2024年重点项目清单: another annex begins. */
  private static final Pattern ANNEX =
      Pattern.compile("^附件.*|.{6,}(?:清单|分工|分工方案|分解表|任务表|分工表|一览表|台账|要点|方案|计划|名单)(?:（.*）)?$");

  /** 附件：1.任务分工 2.民生实事 counts annexes up and begins none. */
  private static final Pattern COUNTED = Pattern.compile("^附件[：:]?\\d?[.．、].*");

  static Voice of(Optional<Period> years) {
    return new TaskVoice(years, false);
  }

  @Override
  public Voice under(String title) {
    if (COUNTED.matcher(title).matches()) {
      return this;
    }
    boolean projects = LivelihoodGenre.TITLE.matcher(title).find();
    return projects || ANNEX.matcher(title).matches() ? new TaskVoice(years, projects) : this;
  }

  @Override
  public ItemKind owned() {
    return livelihood ? ItemKind.LIVELIHOOD : ItemKind.TASK;
  }

  @Override
  public ItemKind plain(List<Heading> path) {
    return livelihood ? ItemKind.LIVELIHOOD : ItemKind.PLAN;
  }

  @Override
  public Optional<Period> period(ItemKind kind, List<Heading> path) {
    return years;
  }
}
