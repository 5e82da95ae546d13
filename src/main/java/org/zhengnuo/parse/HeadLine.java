package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;

/** What stands at the head of a paper without being its title. */
public final class HeadLine {

  /** A line that gives a day is no longer. */
  private static final int SENTENCE = 60;

  /** The congress whose paper a report is: 青禾市第九届人民代表大会 第三次会议文件（三）. */
  private static final Pattern CONGRESS =
      Pattern.compile("[^，。]{2,20}第.{1,4}届(?:全国)?人民代表大会.{0,20}|第.{1,3}次会议文件.{0,8}");

  private HeadLine() {}

  /** Whether a line is 文号, speaker, source or signature, or gave the paper its day. */
  public static boolean standsBeside(String line, Document document) {
    return Masthead.standsBeside(line)
        || Masthead.isImprint(line)
        || document.kind() == DocumentKind.WORK_REPORT
            && line.length() < SENTENCE
            && CONGRESS.matcher(line.strip()).matches()
        || line.length() < SENTENCE
            && document.date().isPresent()
            && Dates.day(line).equals(document.date());
  }
}
