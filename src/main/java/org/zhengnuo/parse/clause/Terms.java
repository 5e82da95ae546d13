package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of an owner list that say by when and not by whom.
 *
 * <pre>
 *   list = { unit | term }            6月底前完成 | 年内持续推进 | 2025年12月底前出台方案
 *   term = a time, and words that name no body
 * </pre>
 */
final class Terms {

  private static final String TIME =
      "(?:(?:力争|确保|原则上|计划|拟|于|在|至|到)*+(?:(?:19|20)\\d{2}年|\\d{1,2}月|年底|年内|年末|年中|全年|当年|今年|明年|月底"
          + "|长期|常年|常态化|持续|近期|立即|适时|每年|每月|每季度|[一二三四]季度|[上下]半年|[“\"]?十[四五六]五))";

  private static final Pattern TERM =
      Pattern.compile(
          "^(?:完成(?:时限|时间|期限)[：:])?"
              + TIME
              + "(?!.*(?:[局委厅署办部]|政府|中心|公司|指挥部|办公室|单位|部门|管委会)(?:负责|牵头|配合|落实)?$).{0,40}$");

  /** For use inside a longer pattern: terms behind a list, before its bracket closes. */
  static final String BEHIND =
      "(?:[，,；;]" + TIME + "(?:(?![，,；;]" + TIME + ")[^）)〕\\]】]){0,40}+){0,8}+";

  /** A list with more terms than this is none. */
  private static final int TERMS_MOST = 20;

  private static final Pattern PARTING = Pattern.compile("[，,；;。]");

  private Terms() {}

  /**
   * A list taken apart.
   *
   * @param units the list without its terms
   * @param term the terms as printed, empty where there is none
   */
  record Parted(String units, String term) {}

  static Parted part(String list) {
    if (!PARTING.matcher(list).find()) {
      return new Parted(list, "");
    }
    List<String> parts = Brackets.split(list, "，,；;。");
    List<String> terms = parts.stream().map(String::strip).filter(Terms::isTerm).toList();
    String units = list;
    for (String term : terms.stream().limit(TERMS_MOST).toList()) {
      units = units.replaceFirst("[，,；;。]?\\s*" + Pattern.quote(term), "");
    }
    return terms.isEmpty() || terms.size() == parts.size() || terms.size() > TERMS_MOST
        ? new Parted(list, "")
        : new Parted(Labels.trimmed(units), String.join("，", terms));
  }

  static boolean isTerm(String part) {
    return TERM.matcher(part).matches();
  }
}
