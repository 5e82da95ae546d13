package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times that papers set for something to be done.
 *
 * <pre>
 *   term  = ( [year] [part] | plan | number ) [底|末|终|内|中] [前|之前|以前]
 *   year  = 2025年 | 二〇二五年 | 今年 | 明年 …
 *   part  = 6月 [15日|上旬|中旬|下旬|初] | 三季度 | 前三季度 | 上半年 | 年 | 全年
 *   plan  = “十四五” [末|期末|期间|时期]
 *   number = 2025-12-31 | 2025.12
 * </pre>
 *
 * <p>A time that is only where something begins is none: 6月起, 2021年以来, 2025年后, 年初, 汛期前.
 */
public final class DueTerms {

  private static final String MONTH = "(?<![\\d一二三四五六七八九十〇])(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])";

  private static final String DAY =
      "(?:[12]\\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]|三十一|[二三]?十|[一二三四五六七八九])";

  private static final String YEAR =
      "(?:(?<![\\d])(?<year>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})年|(?<near>[今本当明次翌])年)";

  private static final String PART =
      "(?:(?:(?<!\\d)\\d{1,2}[-—–~至到])?+(?<month>MONTH)月份?(?:(?<day>DAY)日|(?<third>[上中下]旬|初))?"
          + "|(?<sum>前三季度)|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年"
          + "|(?<whole>(?<![\\d一二三四五六七八九十两几半多近每])年(?=[底末终内中])|全年|年度内?))";

  private static final String PLAN =
      "(?:(?<![一二三四五六七八九])[“\"]?十(?<plan>[一二三四五六])五[”\"]?(?:规划)?(?:期间|时期|期(?=[末内]))?[”\"]?)";

  private static final String NUMBER =
      "(?:(?<![\\d.])(?<fullYear>(?:19|20)\\d{2})[-./](?<fullMonth>1[0-2]|0?[1-9])"
          + "(?:[-./](?<fullDay>[12]\\d|3[01]|0?[1-9]))?(?![\\d%万亿元个]))";

  /** Where a thing begins, or what else it comes before. */
  private static final String OTHERWISE =
      "(?!起|以来|以后|之后|后|开始|初|[.%]|\\d{1,2}月"
          + "|.{0,4}(?:春节|汛期?|入冬|国庆节?|元旦|开学|暑期|[采供]暖[期季]?|雨季|冬季)前)";

  private static final Pattern TERM =
      Pattern.compile(
          ("(?=YEAR|PART|PLAN|NUMBER)(?>(?:YEAR度?)?PART?+PLAN?+NUMBER?+)"
                      .replaceFirst("YEAR\\|PART\\|PLAN\\|NUMBER", unnamed())
                      .replace("YEAR", YEAR)
                      .replace("PART", PART)
                      .replace("PLAN", PLAN)
                      .replace("NUMBER", NUMBER)
                  + "(?<mark>[底末终]|内|(?<=年)中(?![旬央国共期小高医东西]))?+"
                  + "(?:(?<before>(?:之|以)?前)(?![期三\\d])|OTHERWISE)")
              .replace("OTHERWISE", OTHERWISE)
              .replace("MONTH", MONTH)
              .replace("DAY", DAY));

  private static final int MONTHS = 12;
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int TEN_DAYS = 10;
  private static final int PLAN_YEARS = 5;

  /** From the sixth on: 六五 began in 1981. */
  private static final int FIRST_PLAN = 1951;

  private DueTerms() {}

  /** The alternatives for a look ahead, where no name may stand twice. */
  private static String unnamed() {
    String all = String.join("|", YEAR, PART, PLAN, NUMBER);
    return Matcher.quoteReplacement(all.replaceAll("\\?<[a-zA-Z]+>", "?:"));
  }

  /** Full width, traditional and other forms of the same characters become one, in place. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append((char) Fold.of(text.charAt(i)));
    }
    return plain.toString();
  }

  /** All terms of a text, in order. */
  public static List<DueTerm> in(String text) {
    List<DueTerm> terms = new ArrayList<>();
    Matcher m = TERM.matcher(plain(text));
    while (m.find()) {
      terms.add(term(m));
    }
    return List.copyOf(terms);
  }

  /** The term that begins at an offset of a text. */
  public static Optional<DueTerm> at(String text, int start) {
    Matcher m = TERM.matcher(plain(text)).region(start, text.length()).useTransparentBounds(true);
    return m.lookingAt() ? Optional.of(term(m)) : Optional.empty();
  }

  private static DueTerm term(Matcher m) {
    String near = m.group("near");
    int shift = near != null && "明次翌".contains(near) ? 1 : 0;
    boolean before = m.group("before") != null;
    boolean ends = before || m.group("mark") != null;
    Part part = part(m);
    boolean leftOut = before && m.group("mark") == null;
    int month = leftOut ? part.monthBefore() : part.month();
    int day = leftOut ? part.dayBefore() : part.day();
    return new DueTerm(m.start(), m.end(), year(m), shift, month, day, ends);
  }

  private static OptionalInt year(Matcher m) {
    if (m.group("plan") != null) {
      int number = TEN_DAYS + numeral(m.group("plan"));
      return OptionalInt.of(FIRST_PLAN + PLAN_YEARS * (number + 1) - 1);
    }
    String year = m.group("year") == null ? m.group("fullYear") : m.group("year");
    return year == null ? OptionalInt.empty() : Numerals.parse(year);
  }

  private static Part part(Matcher m) {
    String month = m.group("month") == null ? m.group("fullMonth") : m.group("month");
    if (month != null) {
      return ofMonth(numeral(month), m);
    }
    if (m.group("sum") != null) {
      return Part.months(MONTHS - QUARTER, MONTHS - QUARTER);
    }
    if (m.group("quarter") != null) {
      return Part.months(numeral(m.group("quarter")) * QUARTER, QUARTER);
    }
    if (m.group("half") != null) {
      return Part.months(m.group("half").equals("上") ? HALF : MONTHS, HALF);
    }
    if (m.group("plan") != null) {
      return Part.months(MONTHS, PLAN_YEARS * MONTHS);
    }
    return Part.months("中".equals(m.group("mark")) ? HALF : MONTHS, MONTHS);
  }

  private static Part ofMonth(int month, Matcher m) {
    String day = m.group("day") == null ? m.group("fullDay") : m.group("day");
    if (day != null) {
      return new Part(month, numeral(day), month, numeral(day));
    }
    return switch (m.group("third")) {
      case "上旬", "初" -> new Part(month, TEN_DAYS, month - 1, 0);
      case "中旬" -> new Part(month, 2 * TEN_DAYS, month, TEN_DAYS);
      case "下旬" -> new Part(month, 0, month, 2 * TEN_DAYS);
      case null, default -> Part.months(month, 1);
    };
  }

  private static int numeral(String printed) {
    return Numerals.parse(printed).orElseThrow();
  }

  /**
   * A part of a year and what lies before it; day 0 is the last of the month.
   *
   * <p>Papers write 10月底前 where October counts, so that 10月前 leaves it out, as 2025年前 leaves out
   * 2025. A day is counted: 12月15日前 is how they name the last day to hand something in.
   */
  private record Part(int month, int day, int monthBefore, int dayBefore) {

    static Part months(int last, int length) {
      return new Part(last, 0, last - length, 0);
    }
  }
}
