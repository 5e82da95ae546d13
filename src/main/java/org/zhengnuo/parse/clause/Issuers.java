package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Passage;

/** Who gives a paper out: the bodies that sign it, that its title names, or for which it speaks. */
final class Issuers {

  private static final Pattern BODY =
      Pattern.compile(
          "^[^：:，。]{0,24}?(?:人民政府|政府|管委会|管理委员会|国务院|中共中央|委员会|办公厅|办公室|指挥部|领导小组|[厅局委部署])$");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(国务院办公厅|国务院(?!(?!批转|转发)\\p{IsHan}{1,12}(?:委员会|办公室|办|局|小组)关于)|.{2,24}?(?:人民政府办公[厅室]|人民政府|政府办公[厅室]|管委会办公室|管委会|管理委员会|委员会|总署|人民银行|[局部委]\\p{IsHan}{2,6}司|[厅局委部]))"
              + "(?:等\\p{IsHan}{1,3}个?(?:部门|单位))?(?:关于|公告|任免|大事记|公报|领导|重点|批转|转发|印发|常务会议|令|(?:19|20)\\d{2}年)");
  private static final Pattern MEETING = Pattern.compile("在([^第，。]{2,16}?)(?:第.{1,4}届)?人民代表大会");

  /** Who else reports to a congress: its standing committee, the courts. */
  private static final Pattern OTHER =
      Pattern.compile("^(.{0,20}?)((?:人民代表大会|人大)常务?委员?会|(?:高级|中级)?人民法院|人民检察院)工作(?:的)?报告");

  private static final Pattern GOVERNMENT = Pattern.compile("^(\\p{IsHan}{2,16})人民政府$");
  private static final Pattern NATIONAL_MEETING = Pattern.compile("全国人民代表大会");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(国务院(?=总理)|\\p{IsHan}{2,14}?[省市区县州旗盟])(?:人民政府)?(?:代)?(?:省长|市长|区长|县长|州长|旗长|盟长|主席|总理)(?:\\p{IsHan}{2,6})?$");
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:机关|机构|单位|来源)[：:|](\\p{IsHan}{2,20}?(?:政府|办公[厅室]))(?:[（(]|\\||$|\\P{IsHan})");
  private static final Pattern REPORT =
      Pattern.compile("^(?:(?:19|20)\\d{2}年)?(\\p{IsHan}{2,10}?)(?:人民政府|政府)工作报告$");
  private static final Pattern ABOUT = Pattern.compile("关于|印发");
  private static final Pattern PREMIER = Pattern.compile("^总理.{2,4}$");
  private static final int SIGNERS_MOST = 12;

  private Issuers() {}

  static boolean isBody(String text) {
    return BODY.matcher(text).matches();
  }

  /** Several are parted by 、; empty where none is named. */
  static String of(String title, List<Block> blocks, int head, int body) {
    List<Block> top = blocks.subList(0, head);
    return signers(blocks.subList(head, body))
        .or(() -> signers(blocks.subList(head, blocks.size())))
        .or(() -> titled(top))
        .or(() -> group(TITLE, title))
        .or(() -> spoken(title, top.stream().map(Issuers::text).toList()))
        .orElse("");
  }

  private static Optional<String> spoken(String title, List<String> head) {
    String top = String.join("", head);
    if (NATIONAL_MEETING.matcher(top).find()) {
      return Optional.of("国务院");
    }
    Optional<String> met = group(MEETING, top);
    return other(title, met.orElse(""))
        .or(() -> met.map(Issuers::government))
        .or(() -> group(REPORT, title).map(Issuers::government))
        .or(() -> first(GOVERNMENT, head))
        .or(() -> Furnished.first(head, GIVEN))
        .or(() -> first(OFFICE, head));
  }

  private static Optional<String> other(String title, String place) {
    return Optional.of(OTHER.matcher(title))
        .filter(Matcher::find)
        .map(m -> (m.group(1).isEmpty() ? place : m.group(1)) + m.group(2));
  }

  /** The government of the place that a line of the head names. */
  private static Optional<String> first(Pattern line, List<String> head) {
    return head.stream().flatMap(t -> group(line, t).stream()).findFirst().map(Issuers::government);
  }

  private static String government(String place) {
    return place.equals("国务院") ? place : place + "人民政府";
  }

  private static Optional<String> group(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(m -> m.group(1));
  }

  /** The bodies named on the lines before a day that stands alone. */
  private static Optional<String> signers(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (Dates.dayAlone(text(blocks.get(i))).isPresent()) {
        List<String> named = named(blocks, i);
        if (!named.isEmpty()) {
          return Optional.of(String.join("、", named));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> named(List<Block> blocks, int day) {
    List<String> named = new ArrayList<>();
    for (int i = day - 1; i >= 0 && named.size() < SIGNERS_MOST; i--) {
      if (PREMIER.matcher(text(blocks.get(i))).matches()) {
        return List.of("国务院");
      }
      List<String> bodies = bodies(blocks.get(i).passage());
      if (bodies.isEmpty()) {
        break;
      }
      named.addAll(0, bodies);
    }
    return named;
  }

  /** Those that a block names, parted by spaces or lines; one where only the whole is a body. */
  private static List<String> bodies(Passage words) {
    List<String> parts = parts(words);
    boolean all = parts.stream().allMatch(Issuers::isBody);
    String whole = words.tidied().text();
    return all ? parts : isBody(whole) ? List.of(whole) : List.of();
  }

  private static List<String> parts(Passage words) {
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      boolean newLine = i > 0 && words.lineAt(i) != words.lineAt(i - 1);
      parted.append(newLine ? "\n" : "").append(words.text().charAt(i));
    }
    return Stream.of(parted.toString().split("[\\s\\p{Z}]+")).filter(p -> p.length() > 1).toList();
  }

  /** Several bodies before 关于 in a title, parted by spaces or lines. */
  private static Optional<String> titled(List<Block> head) {
    List<String> named = new ArrayList<>();
    for (Block block : head) {
      String printed = block.passage().text();
      Matcher about = ABOUT.matcher(printed);
      int end = about.find() ? about.start() : printed.length();
      named.addAll(end == 0 ? List.of() : bodies(block.passage().slice(0, end)));
      if (end < printed.length()) {
        break;
      }
    }
    return named.size() > 1 ? Optional.of(String.join("、", named)) : Optional.empty();
  }

  private static String text(Block block) {
    return block.passage().tidied().text();
  }
}
