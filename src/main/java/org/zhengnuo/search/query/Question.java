package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.text.ExactText;

/**
 * A term that asks, cut into its topic and the words that only ask.
 *
 * @param topic what is left; the whole term where nothing asks
 * @param asking the words set aside, as typed; none where the term is no question
 * @param who whether it asks who is responsible
 */
record Question(String topic, List<String> asking, boolean who) {
  private static final String BODY = "(?:部门|单位|局|委办局|委|机构|科室|领导|人|地方)";
  private static final String WHO =
      "(?:谁|哪(?:个|家|位|一个)?" + BODY + "|哪个|哪些" + BODY + "|什么" + BODY + "|啥" + BODY + ")";
  private static final String OWNS =
      "(?:管理|管|负责|牵头|主管|主办|承办|协办|配合|承担|主抓|抓|办理|办|落实|推进|实施|组织|出|做|建设|建|修|解决|分管|督办|来|去)";
  private static final String WHAT = "(?:哪些|什么|啥|多少|何)";
  private static final String THING =
      "(?:政策|措施|举措|办法|规定|要求|安排|任务|目标|计划|项目|工作|动作|好处|进展|内容|做法|支持|服务|规划|打算|便利|优惠|扶持|惠民|具体|相关|主要|重点|新|的|和|、)*";
  private static final String HOW = "(?:怎么样|怎么|怎样|如何|咋样|咋)";
  private static final String PLACE = "(?:政府|市里|区里|县里|市政府|区政府|我们|我市|我区|咱们|全市|全区)?";
  private static final String TIME = "(?:今年|明年|现在|目前|将来|未来)?(?:将|会|要|打算|准备)?";

  private static final List<Pattern> WHO_ASKED =
      List.of(
          Pattern.compile("(?:应该|要|该)?(?:找|问)" + WHO + OWNS + "*(?:反映)?$"),
          Pattern.compile(
              "的?(?:牵头|责任|主管|负责|承办|主办)(?:单位|部门|领导|人)(?:是|为|有)" + "(?:" + WHO + "|" + WHAT + ")$"),
          Pattern.compile(
              "(?:工作|任务|这件事|的事情|的事)?(?:应该|具体|主要|都|到底|究竟)*(?:是|归|由|属于|属|该|让)*"
                  + WHO
                  + "(?:的)?"
                  + OWNS
                  + "*的?(?:任务|职责|工作|事|责任)?$"),
          Pattern.compile("^" + WHO + "(?:来|在|要)?" + OWNS + "+(?:的是|的)?"));

  private static final List<Pattern> ASKED =
      List.of(
          Pattern.compile("^(?:请问|我想知道|我想了解|想了解|想知道|查一下|帮我找|帮我查|咨询一下|咨询|关于)"),
          Pattern.compile("(?:都|还|又|会|将)?(?:有|包括|采取|出台|采取了|出台了)" + WHAT + THING + "$"),
          Pattern.compile(
              "的?(?:目标|指标|任务|数量|标准|金额|比例|规模)?(?:是|为|达到|要达到|增长|有)?(?:多少|几|什么|啥)(?:个|家|万|亿|元|户|公里|处|名|人|斤|吨|项)*$"),
          Pattern.compile("的?(?:进展|完成|落实|推进|建设|实施|执行)?的?(?:得|情况)?(?:怎么样|如何|怎样|咋样)了?$"),
          Pattern.compile(HOW + "(?:办理|办|解决|处理|申请|落实|推进|做|搞|补|报|领|改|建|治理|管|保障)?的?$"),
          Pattern.compile("(?:完成|实现|落实|做到|解决|达到)?了?(?:吗|没有|没)$"),
          Pattern.compile("(?:什么时候|何时|哪年|几时)(?:完成|建成|开工|投用|开通|通车|完工|建|修|改造)?$"),
          Pattern.compile("(?:在|去|到)?(?:哪里|哪儿|何处)(?:办理|办|建|申请)?$"),
          Pattern.compile(
              "^" + PLACE + TIME + HOW + "(?:来)?(?:支持|推动|解决|促进|推进|加强|治理|保障|落实|发展|帮助|鼓励|扶持|培育)?"),
          Pattern.compile(
              "^" + PLACE + TIME + "(?:有|出台)?(?:了)?(?:哪些|什么|啥)" + THING + "(?:支持|扶持|鼓励|针对|关于)?"),
          Pattern.compile("^" + TIME + "(?:新建|新增|建设|改造|完成|建成|培育)?(?:多少|几)(?:个|所|家|处|名|套|条)?"),
          Pattern.compile("(?:吗|呢|么|啊)$"));

  private static final Pattern END = Pattern.compile("[？?！!。．\\s]+$");

  private static final Pattern STILL_ASKS = Pattern.compile("[谁哪啥]|什么");

  private static final int MOST = RequestLimits.USUAL.questions();

  /**
   * Reads a term; a question whose topic would be a single character, or would ask itself, is left
   * whole.
   */
  static Question of(String term) {
    String topic = END.matcher(term).replaceFirst("");
    List<String> asking = new ArrayList<>();
    boolean who = false;
    for (String before = ""; !before.equals(topic) && asking.size() < MOST; ) {
      before = topic;
      String rest = without(WHO_ASKED, topic, asking);
      who |= !rest.equals(topic);
      topic = without(ASKED, rest, asking);
    }
    boolean sound =
        !asking.isEmpty() && ExactText.words(topic).size() > 1 && !STILL_ASKS.matcher(topic).find();
    return sound ? new Question(topic, asking, who) : new Question(term, List.of(), false);
  }

  private static String without(List<Pattern> patterns, String text, List<String> asking) {
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(text);
      if (found.find() && !found.group().isEmpty() && found.group().length() < text.length()) {
        asking.add(found.group());
        return found.start() == 0 ? text.substring(found.end()) : text.substring(0, found.start());
      }
    }
    return text;
  }
}
