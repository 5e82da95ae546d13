package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text refers to, and by when it wants something done. */
public final class Citations {

  /** 文号 behind its issuer's sign: the year in 〔〕 (or another bracket), a number. */
  private static final Pattern CODE =
      Pattern.compile("[〔\\[【（(［]\\s*((?:19|20)\\d{2})\\s*[〕\\]】）)］]\\s*(?:第\\s*)?(\\d{1,4})\\s*号");

  private static final String OPENING = "〔[【（(［";
  private static final int SIGN_MOST = 12;

  private static final Pattern AROUND_CODE = Pattern.compile("^[（(]|[）)]$");

  /** What a sentence says before a sign. */
  private static final Pattern BEFORE_SIGN =
      Pattern.compile("^.*(?:根据|按照|依据|下发|印发|以及|关于|和|与)(?=.)");

  /** No title is longer: a 《 that is never closed ends nothing. */
  private static final int TITLE_MOST = 1000;

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}年(?:底|末|年底|内)(?:之?前)?|(?:19|20)\\d{2}年\\d{1,2}月(?:底|末|\\d{1,2}日)?(?:之?前)"
              + "|(?:19|20)\\d{2}年底?(?:之?前)|\\d{1,2}月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)(?:之?前)|(?:今年)?(?:年底|年末|年中)(?:之?前)?|(?<![\\d一二三四五六七八九十两几半])年内"
              + "|[上下]半年|[一二三四]季度(?:末|底)?(?:前)?|(?<=到)(?:19|20)\\d{2}年(?:底|末)?)");

  private Citations() {}

  /** What is cited, and where. */
  private record Cited(int start, int end, String printed) {}

  /** The 文号 a text holds, year in 〔〕, spaces and 第 removed. */
  public static Optional<String> code(String text) {
    return codes(text, 1).stream().map(Cited::printed).findFirst();
  }

  /** The 文号 a text is, and nothing else but brackets around it. */
  public static Optional<String> codeAlone(String text) {
    if (text.indexOf('号') < 0) {
      return Optional.empty();
    }
    String alone = AROUND_CODE.matcher(text.strip()).replaceAll("");
    return codes(alone, 1).stream()
        .filter(code -> code.start() == 0 && code.end() == alone.length())
        .map(Cited::printed)
        .findFirst();
  }

  /** 文号 and 《titles》 in the order they are cited, without repeats. */
  public static List<String> cited(String text) {
    List<Cited> all = new ArrayList<>(titles(text));
    all.addAll(codes(text, Integer.MAX_VALUE));
    return all.stream()
        .sorted(Comparator.comparingInt(Cited::start))
        .map(Cited::printed)
        .distinct()
        .toList();
  }

  /** 《…》, one that holds others whole. */
  private static List<Cited> titles(String text) {
    List<Cited> titles = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      int end = titleEnd(text, at);
      if (end > 0) {
        titles.add(new Cited(at, end, text.substring(at, end)));
      }
      at = text.indexOf('《', Math.max(at + 1, end));
    }
    return titles;
  }

  /** Behind the 》 that closes the title which begins here; 0 where none does. */
  private static int titleEnd(String text, int start) {
    int most = Math.min(text.length(), start + TITLE_MOST);
    for (int i = start + 1; i < most; i++) {
      if (text.charAt(i) == '》') {
        return i > start + 1 ? i + 1 : 0;
      }
      if (text.charAt(i) == '《') {
        i = text.indexOf('》', i, most);
        if (i < 0) {
          return 0;
        }
      }
    }
    return 0;
  }

  /** The first 文号 of a text, so many at most. */
  private static List<Cited> codes(String text, int most) {
    List<Cited> codes = new ArrayList<>();
    Matcher m = CODE.matcher(text);
    int floor = 0;
    for (int i = 1; i < text.length() && codes.size() < most; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0 && m.region(i, text.length()).lookingAt()) {
        int end = signEnd(text, floor, i);
        int start = signStart(text, floor, end);
        if (start < end) {
          codes.add(new Cited(start, m.end(), code(text.substring(start, end), m)));
          floor = m.end();
        }
      }
    }
    return codes;
  }

  private static int signEnd(String text, int floor, int bracket) {
    int end = bracket;
    while (end > floor && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  private static int signStart(String text, int floor, int end) {
    int start = end;
    for (int i = 0; i < SIGN_MOST && start > floor; i++) {
      int character = text.codePointBefore(start);
      if (Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN) {
        return start;
      }
      start -= Character.charCount(character);
    }
    return start;
  }

  /** The first deadline a text names, as printed; empty where it names none. */
  public static String deadline(String text) {
    Matcher m = DEADLINE.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (mayBeginDeadline(text, i) && m.region(i, text.length()).lookingAt()) {
        return m.group();
      }
    }
    return "";
  }

  private static boolean mayBeginDeadline(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '今' -> next == '年';
      case '年' -> "底末中内".indexOf(next) >= 0;
      case '上', '下' -> next == '半';
      case '一', '二', '三', '四' -> next == '季';
      default -> c >= '0' && c <= '9';
    };
  }

  private static String code(String sign, MatchResult m) {
    return BEFORE_SIGN.matcher(sign).replaceFirst("") + "〔" + m.group(1) + "〕" + m.group(2) + "号";
  }
}
