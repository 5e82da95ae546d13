package org.zhengnuo.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an indicator's name says, apart: 省级以上营收过50亿元企业 counts 企业 of the class 省级以上 and the size
 * 营收过50亿元.
 *
 * @param classes who gave them their rank: 国家级, 省级以上
 * @param sizes what they are at least: 过50亿元, 规模以上
 * @param sorts what of them is counted: 营收, 增加值, 率
 * @param core the rest
 * @param bigrams those of the core
 * @param general whether it names what very many numbers count, so that it says little by itself
 */
record IndicatorName(
    Set<String> classes,
    Set<String> sizes,
    Set<String> sorts,
    String core,
    Set<String> bigrams,
    boolean general) {
  private static final Pattern CLASS =
      Pattern.compile(
          "[国省市县区][家]?(?:[、和及][省市县区])+级|(?:世界|国家|省部|省|市|县|区|镇|村)级(?:以上)?"
              + "|国家|省重点|市重点|区重点|[一二三四五特甲乙]级|[1-5]A级|[1-5]星级");
  private static final Pattern SIZE =
      Pattern.compile(
          "(?:过|超过?|突破)[0-9.]*[十百千万亿]+元?(?:以上)?|[0-9.]*[十百千万]*亿(?:元以上|元级|级)"
              + "|[0-9.]+万元以上|[十百千万]+级|规模以上|规上|限额以上|限上|[“\"]?四上[”\"]?");
  private static final Pattern SORT =
      Pattern.compile(
          "营业收入|营收|主营收入|总产值|产值|增加值|利润|税收|投资|零售额|销售额|交易额|成交额|余额"
              + "|占比|比重|率|密度|浓度|面积|里程|人均|收入|产量|单产|总产|用量|强度|户数|人数|比例");
  private static final Map<String, String> SAME =
      Map.of(
          "GDP", "地区生产总值",
          "规上", "规模以上",
          "限上", "限额以上",
          "营业收入", "营收",
          "主营收入", "营收",
          "开发区", "园区",
          "外贸进出口", "进出口",
          "比重", "占比");
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:重点|重大|新)?(?:项目|企业|产业|公司|工程|平台|人才|规模|投资|收入|产值|任务|措施|工作|事项|活动|群众|人员|资金|贷款|产品|园区|高校|学校|全国|全省|全市)");
  private static final Pattern OF_THE_WHOLE = Pattern.compile("占(?:GDP|[地国]区?内?生产总值)的?(?:比重|比例|比)");
  private static final Pattern NOISE =
      Pattern.compile(
          "[\\s“”\"'‘’《》（）()、，,]|全市|全省|全区|全县|全年|我市|我省|新增|总数|数量|其中|纳入|(?:19|20)[0-9]{2}年|(?:总规模|规模|总额|总量|总值)$");

  IndicatorName(String printed) {
    this(Parts.of(printed));
  }

  private IndicatorName(Parts parts) {
    this(
        parts.classes,
        parts.sizes,
        parts.sorts,
        parts.rest,
        pairs(parts.rest),
        parts.rest.length() < 2 || GENERAL.matcher(parts.rest).matches());
  }

  IndicatorName {
    classes = Set.copyOf(classes);
    sizes = Set.copyOf(sizes);
    sorts = Set.copyOf(sorts);
    bigrams = Set.copyOf(bigrams);
  }

  /** How much two cores share, 0 to 1: twice the bigrams of both among those of each. */
  double likeness(IndicatorName other) {
    if (core.equals(other.core)) {
      return 1;
    }
    int all = bigrams.size() + other.bigrams.size();
    long both = bigrams.stream().filter(other.bigrams::contains).count();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  /** Whether two cores share more than what very many numbers count. */
  boolean sharesTopic(IndicatorName other) {
    return !Collections.disjoint(topic(), other.topic());
  }

  private Set<String> topic() {
    return pairs(GENERAL.matcher(core).replaceAll(""));
  }

  /** Whether it is another core with words before it. */
  boolean narrows(IndicatorName other) {
    return core.length() > other.core.length() && core.endsWith(other.core);
  }

  /** Whether another core has all its letters, in order. */
  boolean within(IndicatorName other) {
    int at = 0;
    for (int i = 0; i < other.core.length() && at < core.length(); i++) {
      at += other.core.charAt(i) == core.charAt(at) ? 1 : 0;
    }
    return at == core.length();
  }

  private static Set<String> pairs(String text) {
    Set<String> bigrams = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      bigrams.add(text.substring(i, i + 2));
    }
    return bigrams;
  }

  /** The name taken apart, from left to right. */
  private static final class Parts {
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> sizes = new TreeSet<>();
    private final Set<String> sorts = new TreeSet<>();
    private String rest;

    static Parts of(String printed) {
      Parts parts = new Parts();
      parts.rest = plain(printed);
      parts.take(SIZE, parts.sizes, true);
      parts.take(CLASS, parts.classes, true);
      parts.take(SORT, parts.sorts, false);
      return parts;
    }

    private static String plain(String printed) {
      String plain = OF_THE_WHOLE.matcher(printed).replaceAll("占比");
      for (Map.Entry<String, String> each : SAME.entrySet()) {
        plain = plain.replace(each.getKey(), each.getValue());
      }
      return NOISE.matcher(plain).replaceAll("");
    }

    private void take(Pattern pattern, Set<String> into, boolean away) {
      Matcher found = pattern.matcher(rest);
      while (found.find()) {
        into.add(found.group().replaceAll("[超突]?过|突破|元", ""));
      }
      rest = away ? found.replaceAll("") : rest;
    }
  }
}
