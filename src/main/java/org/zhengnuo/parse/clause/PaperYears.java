package org.zhengnuo.parse.clause;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Period;

/**
 * The years a paper speaks of: a stretch of years that its title plans; else the year of its 文号,
 * unless the title names the next one as that of its tasks; else the year of tasks in the title, or
 * of its date. A year in the name of a thing (2008年运动会) decides nothing beside them.
 */
public final class PaperYears {

  private static final Pattern QUOTED =
      Pattern.compile("《[^》]{0,80}》的(?:批复|复函|函|答复|决定)|(?:批复|复函|答复)$");
  private static final Pattern CODE_YEAR =
      Pattern.compile("[〔\\[（(]?((?:19|20)\\d{2})(?:[〕\\]）)]|年第)");

  /** 2024年重点工作, 2024年度市政府工作要点, 2024年国民经济和社会发展计划. */
  private static final Pattern TASKS =
      Pattern.compile(
          "年度?(?:.{0,10}(?:重点|工作|任务|实事|目标|要点|计划|分工|清单|安排|项目)|大事记|\\d{1,2}月)(?!.*(?:完成|执行|落实)情况)");

  private PaperYears() {}

  public static Optional<Period> of(String title, String code, Optional<LocalDate> date) {
    Optional<Period> printed = Dates.period(title);
    Optional<Integer> given = codeYear(code).or(() -> date.map(LocalDate::getYear));
    if (given.isEmpty() || printed.isEmpty()) {
      return printed.or(() -> given.map(Period::of));
    }
    Period years = printed.get();
    boolean stretch = !years.singleYear() && !QUOTED.matcher(title).find();
    boolean tasks = TASKS.matcher(title).find() && years.from() - given.get() == 1;
    boolean undated = codeYear(code).isEmpty() && TASKS.matcher(title).find();
    return stretch || tasks || undated ? printed : given.map(Period::of);
  }

  private static Optional<Integer> codeYear(String code) {
    return Optional.of(CODE_YEAR.matcher(code))
        .filter(Matcher::find)
        .map(m -> Integer.valueOf(m.group(1)));
  }
}
