package org.zhengnuo.text;

import java.util.regex.Pattern;

/**
 * What cannot go on the line before it, whatever that line's length: the first sentence behind a
 * title, a signature, a day.
 */
final class LineStart {

  /** What a title holds before the word that it ends with. */
  private static final Pattern TITLE = Pattern.compile("^[^。；]{4,90}+$");

  /** Words that a paper's first sentence or its address begins with. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:为(?!主|牵)|根据|按照|依据|近年来|今年以来|当前|党中央|以习近平|坚持以|全面贯彻|深入贯彻|经.{2,12}(?:同意|研究)|现将).{8,}"
              + "|^你(?:们|[省市区县州部委局厅署院会办行]).{4,}|^[^。；《]{2,200}[：:]$");

  /** （1985年4月27日 国发〔1985〕60号） */
  private static final Pattern DATED_CODE =
      Pattern.compile("^[（(](?=[^（()）]{2,40}[〔\\[]\\d{4}[〕\\]]\\d{1,4}号)[^（()）]{6,60}[）)]$");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:[12]\\d{3}|[一二][〇零○ＯOo0][一二三四五六七八九〇零○]{2})\\s*年\\s*.{1,3}\\s*月\\s*.{1,3}\\s*日");
  private static final Pattern SIGNATURE =
      Pattern.compile("\\p{IsHan}{2,22}(?:人民政府|办公室|办公厅|管委会|管理委员会|国务院)");
  private static final Pattern MEETING =
      Pattern.compile(
          "^(?:[-—]{1,2})?(?:[12]\\d{3}年.{3,8}日)?在.{6,50}(?:会议|大会)上$|^[-—]{1,2}.{8,50}上$");

  /** What no sentence begins with. */
  private static final Pattern GOES_ON = Pattern.compile("^(?:的|和|与|及|或|等)");

  private static final Pattern MARKS = Pattern.compile("[，。；：、,;:]");
  private static final int TITLE_MOST = 45;

  private LineStart() {}

  /**
   * Whether a line begins a block of its own.
   *
   * @param open the lines that are open, joined
   * @param wrapped whether the paper's paragraphs are broken into lines
   */
  static boolean begins(String open, String next, boolean wrapped) {
    if (next.endsWith("日") && DAY.matcher(next).matches()
        || Furniture.is(next)
        || Furniture.is(open)
        || DATED_CODE.matcher(next).matches()
        || DATED_CODE.matcher(open).matches()
        || open.endsWith("上") && MEETING.matcher(open).matches()
        || next.endsWith("上") && TitleEnds.ends(open) && MEETING.matcher(next).matches()) {
      return true;
    }
    if (isSignature(next) && isTitled(open)) {
      return true;
    }
    return TitleEnds.ends(open) && TITLE.matcher(open).matches() && OPENING.matcher(next).matches()
        || !wrapped && isTitled(open) && next.contains("。") && !GOES_ON.matcher(next).find();
  }

  private static boolean isSignature(String line) {
    return !line.isEmpty()
        && "府室厅会院".indexOf(line.charAt(line.length() - 1)) >= 0
        && SIGNATURE.matcher(line).matches();
  }

  private static boolean isTitled(String open) {
    String words = Mark.at(open).map(m -> open.substring(m.end())).orElse(open);
    return words.length() < TITLE_MOST && !MARKS.matcher(words).find();
  }
}
