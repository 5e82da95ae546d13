package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bodies that running text names: governments, offices, companies, schools. Only what ends
 * like a body and begins behind a mark, a verb or a preposition is taken.
 */
public final class Bodies {

  private static final String CUT =
      "[，。；、：！？,;“”《》（）()\\d\\s]|先后到|走访慰问|调研督导|督导调研|召开|举行|举办|出席|参加|主持|调研|督导|检查|会见|审议|传达|听取|学习|贯彻|来自|组织|承办|主办|陪同|代表|向|由|在|到|赴|与|和|及|来|对|为|将|等|暨|的|是|日";
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<=^|" + CUT + ")((?:(?!" + CUT + ")\\p{IsHan}|[A-Za-z]|[（(]\\p{IsHan}{2,6}[）)])++)");
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:.{2,20}(?:公司|集团|医院|大学|学院|学校|中学|小学|高中|法院|检察院|党工委|敬老院|研究院|研究所|出版社|银行|煤矿|商会|协会|总会|联合会|指挥部|办公室|卫健委|发改委|[公财商农审统税水民]\\p{IsHan}{0,8}局|\\p{IsHan}{2,10}[局厅]|管委会|委员会|油库)"
              + "|.{0,12}[省市区县]?(?:人民政府|政府|市委|区委|县委|省委|人大常委会|政协))$");
  private static final Pattern LEAD = Pattern.compile("^(?:我|全|本|各|有关|相关|所在|先后|随后|现场|实地|深入|前往).*");

  private static final Pattern COMPANY = Pattern.compile("^.{2,24}?有限(?:责任)?公司");

  private Bodies() {}

  /** The bodies a text without spaces names, as printed, in order, without repeats. */
  public static List<String> find(String text) {
    return PIECE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Bodies::company)
        .filter(piece -> BODY.matcher(piece).matches() && !LEAD.matcher(piece).matches())
        .distinct()
        .toList();
  }

  /** A company's name ends with its form, whatever the company does: …有限公司签订协议. */
  private static String company(String piece) {
    Matcher m = COMPANY.matcher(piece);
    return m.find() ? m.group() : piece;
  }
}
