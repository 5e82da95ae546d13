package org.zhengnuo.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lines that the page a paper was copied from has set around it: 索引号：…, 发布日期：…, 打印, 首页 &gt; 政务公开.
 */
public final class Furniture {

  private static final String LABEL =
      "(?:索\\s*引\\s*号|主题分类|组配分类|公文种类|发文(?:文号|字号|机关|机构|单位)|发布(?:日期|时间|机构|机关|单位)|成文(?:日期|时间)"
          + "|公开(?:方式|日期|目录|形式|范围|责任部门)|有\\s*效\\s*性|效力状态|时\\s*效|信息(?:来源|分类)|稿件来源|来\\s*源|时\\s*间|作\\s*者"
          + "|编\\s*辑|浏览(?:量|次数)|阅读次数|访问次数|点击(?:量|数)?|文\\s*号|字\\s*号|标\\s*题|名\\s*称|文件(?:名称|类型|编号)|内容概述|字体|当前(?:位置|页面)"
          + "|所在位置|分享到?|关键词)";
  private static final Pattern LABELLED = Pattern.compile("[【〖|]?\\s*" + LABEL + "\\s*(?:[：:|]|$)");
  private static final Pattern FACTS = Pattern.compile("公开|日期|文号|索引号");
  private static final int LABEL_MOST = 10;
  private static final int BUTTON_MOST = 12;
  private static final Pattern LABEL_ALONE = Pattern.compile("^" + LABEL + "\\s*[：:]?$");
  private static final Pattern BUTTON =
      Pattern.compile(
          "^(?:首\\s*页.*|打印(?:本页)?|下载|收藏|全屏|加大|还原|减小|【字[号体][：:].*|】|大|中|小|返\\s*回(?:顶部)?|政府信息公开|无障碍(?:浏览|版)?|长者(?:模式|版)"
              + "|>.*|.{1,12}\\s*>\\s*.{1,12}\\s*>.*)$");

  /** 2014-03-03 09:12 来源：…, and the newspaper that printed a paper: 河川日报 2012年2月14日 第二版. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*\\d{1,2}[:：]\\d{2}(?::\\d{2})?(?:[\\s　|]*+(?:"
              + LABEL
              + "|[【（(]).{0,60})?"
              + "|\\p{IsHan}{2,10}[日晚晨时商]报[\\s　]*[（(]?\\d{4}年\\d{1,2}月\\d{1,2}日.{0,20}"
              + "|本报(?:记者|通讯员).{2,24}");

  private static final int PUBLISHED_MOST = 100;

  /** The number under which a rule is registered: QHZC01-2025-0003. */
  private static final Pattern REGISTERED =
      Pattern.compile("[A-Z]{2,8}\\d{0,4}(?:-[A-Z0-9]{1,6})?-\\d{4}-\\d{2,6}");

  /** No mark of a page is longer, the spaces around it included. */
  private static final int MARK_MOST = 160;

  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "[-—–－─―~～·•]{1,2}\\s{0,3}\\d{1,4}\\s{0,3}[-—–－─―~～·•]{1,2}"
              + "|[-—–－─―]\\s{0,3}第\\s?\\d{1,4}\\s?页\\s{0,3}[-—–－─―]"
              + "|第\\s{0,3}(?:\\d{1,4}|[一二三四五六七八九十百]{1,6})\\s{0,3}页"
              + "(?:\\s{0,3}[/／,，（(]?\\s{0,3}共\\s{0,3}(?:\\d{1,4}|[一二三四五六七八九十百]{1,6})\\s{0,3}页[）)]?)?"
              + "|共\\s?\\d{1,4}\\s?页\\s{0,3}第\\s?\\d{1,4}\\s?页|\\d{1,4}\\s?/\\s?\\d{1,4}\\s?页?"
              + "|(?i:page)\\s?\\d{1,4}(?:\\s?(?i:of)\\s?\\d{1,4})?");

  /** A mark that a copy has put between two characters of a line. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[\\p{IsHan}，、；：（“])\\s{0,3}[—–－─―]\\s{0,2}\\d{1,3}\\s{0,2}[—–－─―]\\s{0,3}(?=[\\p{IsHan}，、；：）”])");

  private Furniture() {}

  /** Whether a line is the number of a page. */
  public static boolean isPageMark(String line) {
    return line.length() <= MARK_MOST && PAGE_MARK.matcher(line.strip()).matches();
  }

  /** The numbers of pages that stand inside a line, with the spaces around them. */
  static List<MatchResult> pageMarks(String line) {
    boolean may = line.chars().anyMatch(c -> "—–－─―".indexOf(c) >= 0);
    return may ? INSIDE.matcher(line).results().toList() : List.of();
  }

  /** The numbers of pages that stand inside a line. */
  public static List<String> pageMarksInside(String line) {
    return pageMarks(line).stream().map(mark -> mark.group().strip()).toList();
  }

  /** Whether a line belongs to the page and not to the paper. */
  public static boolean is(String line) {
    return mayBeLabelled(line) && LABELLED.matcher(line).lookingAt()
        || isBarred(line)
        || line.length() <= PUBLISHED_MOST && PUBLISHED.matcher(line).matches()
        || REGISTERED.matcher(line).matches()
        || mayBeButton(line) && BUTTON.matcher(line).matches();
  }

  /** A label is short: its colon, its bar or the line's end stands near the line's start. */
  private static boolean mayBeLabelled(String line) {
    int printed = 0;
    for (int i = 0; i < line.length() && printed <= LABEL_MOST; i++) {
      char c = line.charAt(i);
      if (c == '：' || c == ':' || c == '|' && i > 0) {
        return true;
      }
      printed += Character.isWhitespace(c) ? 0 : 1;
    }
    return printed <= LABEL_MOST;
  }

  /** A row of facts: | 公开日期 | 2024-03-01 |. */
  private static boolean isBarred(String line) {
    int first = line.indexOf('|');
    int last = line.lastIndexOf('|');
    return first < last && FACTS.matcher(line).region(first + 1, last).find();
  }

  private static boolean mayBeButton(String line) {
    return line.length() <= BUTTON_MOST
        || "首【>返".indexOf(line.charAt(0)) >= 0
        || line.indexOf('>') >= 0;
  }

  /** Whether a line names a fact that the next line gives. */
  public static boolean namesNext(String line) {
    return LABEL_ALONE.matcher(line).matches();
  }
}
