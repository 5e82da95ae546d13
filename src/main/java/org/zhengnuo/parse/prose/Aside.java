package org.zhengnuo.parse.prose;

import java.util.regex.Pattern;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Furniture;
import org.zhengnuo.text.Mark;

/** Signatures, days, titles of annexes: printed, kept, but no part of what is planned. */
final class Aside {

  private static final int TITLE_MOST = 60;
  private static final Pattern STOP = Pattern.compile("[。；：，]");
  private static final Pattern BULLET = Pattern.compile("[-◆●■▲△★—]");
  private static final Pattern OPENING =
      Pattern.compile(
          "附件|附[:：]|注[:：]|抄送|各位代表|同志们|(?:现在[，,])?我(?:受.{2,14}委托|代表)"
              + "|受.{2,14}委托[，,][^。]{0,160}(?:审议|审查|报告)");

  /** ——2023年2月8日在某县第十九届人民代表大会第三次会议上: under the title of what a letter hands over. */
  private static final Pattern MEETING =
      Pattern.compile("[-—─－–]{1,2}[^，。]{0,16}在[^，。]{4,40}(?:会议|大会)上");

  /** 县政府今年办好十件民生实事。 promises nothing beside the list that follows it. */
  private static final Pattern ANNOUNCES =
      Pattern.compile("[^。；]{0,40}[件项][^。；]{0,10}实事(?:项目)?[。：:]");

  private static final Pattern LABEL = Pattern.compile("[^，。；]{2,8}[：:]");

  private Aside() {}

  /** Whether a paragraph is one, spaces already removed. */
  static boolean is(String text) {
    return Furniture.is(text)
        || isTitle(text)
        || MEETING.matcher(text).matches()
        || Masthead.isImprint(text)
        || OPENING.matcher(text).lookingAt()
        || ANNOUNCES.matcher(text).matches()
        || LABEL.matcher(text).matches();
  }

  private static boolean isTitle(String text) {
    return text.length() < TITLE_MOST
        && !STOP.matcher(text).find()
        && !BULLET.matcher(text).lookingAt()
        && Mark.at(text).isEmpty();
  }
}
