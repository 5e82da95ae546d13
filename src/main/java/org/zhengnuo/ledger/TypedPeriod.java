package org.zhengnuo.ledger;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Numerals;

/**
 * The period that the words over a ledger speak of: 2031年6月, 2031年6月中旬, 2031年第26周, 2031-06, 2031.6,
 * 2031/6, 二〇三一年六月. A day beside it is when the sheet was made, unless it is called the period.
 */
final class TypedPeriod {

  private static final String HAN = "〇零一二三四五六七八九十";
  private static final Pattern FOUND =
      Pattern.compile(
          "(?<year>20\\d\\d|[二两][〇零][〇零一二三四五六七八九]{2})(?:年(?:第(?<week>\\d{1,2})周"
              + "|(?<month>1[0-2]|0?[1-9]|[一二三四五六七八九]|十[一二]?)月份?(?<ten>[上中下](?=旬))?(?<day>\\d{1,2}[日号]|["
              + HAN
              + "]{1,3}[日号])?)"
              + "|-w(?<iso>\\d\\d)"
              + "|(?<mark>[-./])(?<of>1[0-2]|0?[1-9])(?!\\d)(?:\\k<mark>(?<date>\\d{1,2}))?)");

  /** Right before a period, and before what is none. */
  private static final Pattern CALLED = Pattern.compile("(?:期|期间|月份|周期)[:为]?$");

  private static final Pattern NO_PERIOD = Pattern.compile("(?:日期|时间|制表|打印|导出|截[至止]|时限)[:为]?$");

  private TypedPeriod() {}

  /** Empty where none is named, or more than one. */
  static Optional<ReportPeriod> in(String text) {
    Optional<ReportPeriod> token = ReportPeriod.find(text.strip());
    return token.isPresent() ? token : among(ExactText.folded(text).replaceAll("\\s+", ""));
  }

  private static Optional<ReportPeriod> among(String text) {
    Set<ReportPeriod> called = new LinkedHashSet<>();
    Set<ReportPeriod> others = new LinkedHashSet<>();
    Matcher found = FOUND.matcher(text);
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - 5), found.start());
      boolean named = CALLED.matcher(before).find() && !NO_PERIOD.matcher(before).find();
      boolean day = found.group("day") != null || found.group("date") != null;
      if (named) {
        period(found).ifPresent(called::add);
      } else if (!day && !NO_PERIOD.matcher(before).find()) {
        period(found).ifPresent(others::add);
      }
    }
    return single(called).or(() -> called.isEmpty() ? single(others) : Optional.empty());
  }

  private static Optional<ReportPeriod> single(Set<ReportPeriod> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static Optional<ReportPeriod> period(MatchResult found) {
    int year = number(found.group("year"));
    try {
      if (found.group("week") != null || found.group("iso") != null) {
        String week = found.group("week") == null ? found.group("iso") : found.group("week");
        return ReportPeriod.find("%d-W%02d".formatted(year, number(week)));
      }
      String month = found.group("month") == null ? found.group("of") : found.group("month");
      YearMonth of = YearMonth.of(year, number(month));
      String ten = found.group("ten");
      return Optional.of(
          ten == null ? ReportPeriod.month(of) : ReportPeriod.tenDays(of, 1 + "上中下".indexOf(ten)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int number(String printed) {
    OptionalInt number = Numerals.parse(printed.replace('两', '二'));
    return number.orElseThrow(() -> new DateTimeException(printed));
  }
}
