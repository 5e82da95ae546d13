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

  /** 文号: an issuer's sign, the year in 〔〕 (or another bracket), a number. */
  private static final Pattern CODE =
      Pattern.compile(
          "([\\p{IsHan}]{1,12}?)\\s*[〔\\[【（(［]\\s*((?:19|20)\\d{2})\\s*[〕\\]】）)］]\\s*(?:第\\s*)?(\\d{1,4})\\s*号");

  private static final Pattern TITLE = Pattern.compile("《(?:[^《》]|《[^》]*》)+》");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}年(?:底|末|年底|内)(?:之?前)?|(?:19|20)\\d{2}年\\d{1,2}月(?:底|末|\\d{1,2}日)?(?:之?前)"
              + "|(?:19|20)\\d{2}年底?(?:之?前)|\\d{1,2}月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)(?:之?前)|(?:今年)?(?:年底|年末|年中)(?:之?前)?|(?<!\\d)年内"
              + "|[上下]半年|[一二三四]季度(?:末|底)?(?:前)?|(?<=到)(?:19|20)\\d{2}年(?:底|末)?)");

  private Citations() {}

  /** The 文号 a text holds, year in 〔〕, spaces and 第 removed. */
  public static Optional<String> code(String text) {
    Matcher m = CODE.matcher(text);
    return m.find() ? Optional.of(code(m.toMatchResult())) : Optional.empty();
  }

  /** The 文号 a text is, and nothing else but brackets around it. */
  public static Optional<String> codeAlone(String text) {
    Matcher m = CODE.matcher(text.strip().replaceAll("^[（(]|[）)]$", ""));
    return m.matches() ? Optional.of(code(m.toMatchResult())) : Optional.empty();
  }

  /** 文号 and 《titles》 in the order they are cited, without repeats. */
  public static List<String> cited(String text) {
    record At(int start, String printed) {}
    List<At> all =
        new ArrayList<>(
            TITLE.matcher(text).results().map(r -> new At(r.start(), r.group())).toList());
    CODE.matcher(text).results().forEach(r -> all.add(new At(r.start(), code(r))));
    return all.stream()
        .sorted(Comparator.comparingInt(At::start))
        .map(At::printed)
        .distinct()
        .toList();
  }

  /** The first deadline a text names, as printed; empty where it names none. */
  public static String deadline(String text) {
    Matcher m = DEADLINE.matcher(text);
    return m.find() ? m.group() : "";
  }

  private static String code(MatchResult m) {
    return m.group(1).replaceFirst("^.*(?:根据|按照|依据|下发|印发|以及|关于|和|与)(?=.)", "")
        + "〔"
        + m.group(2)
        + "〕"
        + m.group(3)
        + "号";
  }
}
