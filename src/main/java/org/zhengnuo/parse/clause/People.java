package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Event.Person;

/**
 * Finds people in the text of an event, with the office printed before the name.
 *
 * <pre>
 *   people = offices name [（…）] { 、 name [（…）] }      a verb or a mark must follow the last
 *   offices = office { 、 office }                       市委书记、市人大常委会主任
 *   office = words title                                 title: 书记, 市长, 主任, 领导 …
 * </pre>
 *
 * A name known from elsewhere is found without an office too.
 */
public final class People {

  private static final String TITLE =
      "(?:书记|主任|主任委员|委员|常委|成员|[省市区县州旗盟部局厅院处科行队组校会镇乡军师团站所社馆台]长|检察长|秘书长|理事长|董事长|指挥长|参谋长|指挥|主席|总统|总理|总经理|经理|总裁|总监|董事|监事"
          + "|CEO|总编辑|总编|主编|政委|司令|司令员|巡视员|调研员|专员|督学|督察|院士|教授|研究员|工程师|会计师|经济师|大使|领事|参赞|顾问|人大代表|党代表|领导|领导同志|同志|委员长|获得者)";
  private static final String ASIDE = "(?:[（(][^）)]{1,8}[）)])?";
  private static final String NOT_NAME =
      "(?!单位|方面|全体|全面|有关|相关|各方|应邀|时任|于是|江苏|江西|安徽|云南|甘肃|宁夏|海南|程序|国家)";
  private static final String AFTER =
      "(?=$|[，。；、：！？,;（(“”》]|一行|一同|一起|同志|出席|参加|主持|会见|会谈|陪同|带队|带领|率领|率队|率|来|到|赴|在|就|对|向|为|与|和|及|等|作|致|讲话|列席|先后|分别|代表|宣布|宣读|通报"
          + "|调研|检查|督导|督查|督办|视察|考察|走访|看望|慰问|介绍|指出|强调|要求|听取|传达|收听|收看|观看|担任|前往|深入|现场|实地|部署|随同|接待|签署|签订|共同|应邀|汇报|发言|点评|总结|主讲|授课|当选|围绕|以|受|进行|开展|组织|召集|召开|举行|专题|随|接受|做|授|颁|揭|参与|参观|巡|察看|查看|暗访|约谈|提出|任|一并|也|还|并|于)";
  private static final Pattern NAMED =
      Pattern.compile(
          TITLE
              + ASIDE
              + "、?(?<names>"
              + NOT_NAME
              + name()
              + "(?:、"
              + NOT_NAME
              + name()
              + "){0,60})"
              + AFTER);
  private static final Pattern PARTY = Pattern.compile(TITLE + "(?<names>\\p{IsHan}{4,12})(?=一行)");
  private static final Pattern ENDS = Pattern.compile(TITLE + ASIDE + "$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:会见了?|陪同|随同|邀请|欢迎|接待|看望|慰问|聘请|出席|主持|参加|一行|来自|代表(?!、)|学习|贯彻|落实|传达|的|由|和|与|及|是|为|向|对|在|日)(?=..)");

  private People() {}

  private static String name() {
    return "(?:" + PersonNames.POINTED + "|" + PersonNames.HAN + ")" + ASIDE;
  }

  /** A person and where the name stands. */
  private record Found(Person person, int start, int end) {}

  /**
   * The people of a text without spaces, in printed order and without repeats.
   *
   * @param known names found with an office elsewhere in the paper
   */
  public static List<Person> find(String text, Set<String> known) {
    List<Found> found = new ArrayList<>(named(text));
    for (String name : known) {
      if (text.contains(name) && found.stream().noneMatch(f -> f.person().name().equals(name))) {
        bare(text, name, found).ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::start))
        .map(Found::person)
        .distinct()
        .toList();
  }

  /** The same text with offices and names blanked, so that what else it names can be found. */
  public static String without(String text, Set<String> known) {
    StringBuilder rest = new StringBuilder(text);
    for (Found f : named(text)) {
      for (int i = Math.max(0, f.start() - f.person().office().length()); i < f.end(); i++) {
        rest.setCharAt(i, '，');
      }
    }
    return rest.toString();
  }

  private static List<Found> named(String text) {
    List<Found> found = new ArrayList<>();
    int floor = 0;
    for (Matcher m : List.of(NAMED.matcher(text), PARTY.matcher(text))) {
      floor = 0;
      while (m.find()) {
        String office = office(text, floor, m.start("names"));
        found.addAll(each(m.group("names"), m.start("names"), office));
        floor = m.end("names");
      }
    }
    return found;
  }

  private static List<Found> each(String names, int start, String office) {
    List<Found> each = new ArrayList<>();
    int at = start;
    for (String printed : names.split("、")) {
      String name = printed.replaceFirst("[（(].*$", "");
      each.add(new Found(new Person(name, office), at, at + printed.length()));
      at += printed.length() + 1;
    }
    return each;
  }

  /** From the name back through every 、 that an office stands before. */
  private static String office(String text, int floor, int end) {
    int from = clauseStart(text, floor, end);
    String words = text.substring(from, end).replaceFirst("、$", "");
    List<String> parts = Stream.of(words.split("、")).toList();
    int first = parts.size() - 1;
    while (first > 0 && ENDS.matcher(parts.get(first - 1)).find()) {
      first--;
    }
    List<String> offices = new ArrayList<>(parts.subList(first, parts.size()));
    offices.set(0, LEAD.matcher(offices.getFirst()).replaceFirst(""));
    return String.join("、", offices);
  }

  private static int clauseStart(String text, int floor, int end) {
    int i = end;
    while (i > floor && "，。；：！？,;“”》".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /** A known name at a clause's start, or where a verb follows. */
  private static Optional<Found> bare(String text, String name, List<Found> taken) {
    Matcher m = Pattern.compile("(?<=^|[，。；、：“])" + Pattern.quote(name) + AFTER).matcher(text);
    while (m.find()) {
      int at = m.start();
      if (taken.stream().noneMatch(f -> f.start() <= at && at < f.end())) {
        return Optional.of(new Found(new Person(name, ""), at, m.end()));
      }
    }
    return Optional.empty();
  }
}
