package org.zhengnuo.parse.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Period;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Furniture;
import org.zhengnuo.text.Mark;

/**
 * What stands at the head of a paper, and the letter that hands it over.
 *
 * <pre>
 *   paper  = [letterhead] [code] title [subtitle] [speaker] [letter] body
 *   letter = addressees ： { paragraph } [signature day]
 * </pre>
 *
 * @param title as printed, spaces removed; empty where none is printed
 * @param code 文号, empty where none is printed
 * @param issuer the body that signs, or that the title or the meeting names; empty where none is
 * @param date the day of the signature, else of the meeting, else of printing
 * @param head number of blocks that are title, code and the like
 * @param body index of the first block behind the letter
 */
public record Masthead(
    String title, String code, String issuer, Optional<LocalDate> date, int head, int body) {

  private static final int HEAD_MOST = 25;
  private static final int SENTENCE = 45;
  private static final Pattern ADDRESSEES =
      Pattern.compile(
          "^(?:各|市|区|县|省|有关|相关|驻|机关|你们|全).{2,200}[：:]$|^各位(?:代表|委员|同志).{0,10}[：:！]$|^同志们[：:！]$");
  private static final Pattern BODY_NAME =
      Pattern.compile("^[^：:，。]{0,24}?(?:人民政府|政府|管委会|管理委员会|国务院|委员会|办公厅|办公室|指挥部|领导小组|[厅局委部署])$");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:国务院)?(?:代)?(?:.{0,12}(?:省长|市长|区长|县长|州长|旗长|盟长|主席|总理|主任|行政长官))[\\s　]*.{2,6}$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(国务院(?=总理)|\\p{IsHan}{2,14}?[省市区县州旗盟])(?:人民政府)?(?:代)?(?:省长|市长|区长|县长|州长|旗长|盟长|主席|总理)(?:\\p{IsHan}{2,6})?$");

  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "^(?:附件\\d*[：:]?|\\d{4}年\\d{1,2}月|附录|目录|——.*|—.*|.*\\d{4}年.{3,6}日在.*(?:会议|大会)上|[（(].*[）)]|【.*】|来源.*|发布.*|\\d+)$");
  private static final Pattern TITLE_ISSUER =
      Pattern.compile(
          "^(.{2,24}?(?:人民政府办公[厅室]|人民政府|政府办公[厅室]|管委会办公室|管委会|管理委员会|国务院办公厅|国务院|委员会|[厅局委部]))(?:关于|任免|大事记|公报|领导|重点)");
  private static final Pattern MEETING = Pattern.compile("在(.{2,16}?)(?:第.{1,4}届)?人民代表大会");
  private static final Pattern NATIONAL_MEETING = Pattern.compile("全国人民代表大会");

  /** A title that one line prints whole, whatever stands above it. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^\\p{IsHan}{2,24}?(?:政府|办公[厅室]|国务院|委员会|管委会|[厅局委部])关于.{4,80}(?:通知|意见|决定|公告|通报|批复|方案)$");

  private static final Pattern NAME_GIVEN =
      Pattern.compile("(?:标题|名称)[：:|]([^|：:]{6,80}?)(?=\\||文号|发布日期|$)");
  private static final Pattern ISSUER_GIVEN =
      Pattern.compile(
          "(?:机关|机构|单位|来源)[：:|](\\p{IsHan}{2,20}?(?:政府|办公[厅室]))(?:[（(]|\\||$|\\P{IsHan})");

  /** 《…》 that a letter hands over. */
  private static final Pattern HANDED =
      Pattern.compile(
          "《((?:[^《》]|《[^《》]*》){6,70})》(?:和《[^》]*》)?[^。]{0,24}(?:印发|下发|转发|下达)|(?:印发|下发|转发|将)《((?:[^《》]|《[^《》]*》){6,70})》");

  /** 2023年 工作回顾: the heading that a digest begins with. */
  private static final Pattern HALF = Pattern.compile("^(?:19|20)\\d{2}年工作(?:回顾|安排|打算|部署|目标|任务)$");

  private static final Pattern REPORT_ISSUER =
      Pattern.compile("^(?:(?:19|20)\\d{2}年)?(\\p{IsHan}{2,10}?)(?:人民政府|政府)工作报告$");

  private static final Pattern STOP = Pattern.compile("[。；]");
  private static final Pattern PUBLISHED = Pattern.compile("^[（(].*(?:公开发布|公开|印发).*[）)]$");
  private static final Pattern PRINTED = Pattern.compile("印发|印制|出版");
  private static final Pattern IMPRINT = Pattern.compile("^.{2,24}\\d{4}年\\d{1,2}月\\d{1,2}日印发$");
  private static final Pattern COLOPHON = Pattern.compile("(?:主管主办|编辑出版|准印证号|联系电话|主办|编辑)[：:]");

  /** The years the title speaks of, else the year of its date. */
  public Optional<Period> period() {
    return Dates.period(title).or(() -> date.map(d -> Period.of(d.getYear())));
  }

  /** Reads the head of a paper from its blocks, spaces already removed. */
  public static Masthead of(List<Block> blocks) {
    List<String> texts = blocks.stream().map(b -> b.passage().tidied().text()).toList();
    int head = headEnd(blocks, texts);
    String title = title(texts.subList(0, head), blocks);
    int body = bodyStart(blocks, texts, head);
    List<String> letter = texts.subList(head, body);
    if (title.isEmpty()) {
      title = given(texts.subList(0, head), NAME_GIVEN).orElseGet(() -> handed(letter));
    }
    String code = code(texts.subList(0, head));
    return new Masthead(
        title, code, issuer(title, texts, head, letter), date(texts, head, letter), head, body);
  }

  /** What a line of the page around a paper gives under a label. */
  private static Optional<String> given(List<String> head, Pattern label) {
    return head.stream()
        .filter(Furniture::is)
        .map(label::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst();
  }

  private static String code(List<String> head) {
    return head.stream()
        .flatMap(t -> Citations.codeAlone(t).stream())
        .findFirst()
        .or(
            () ->
                head.stream()
                    .filter(Furniture::is)
                    .flatMap(t -> Citations.code(t).stream())
                    .findFirst())
        .orElse("");
  }

  /** What a letter hands over is the title of a paper that prints none above it. */
  private static String handed(List<String> letter) {
    return letter.stream()
        .map(HANDED::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .findFirst()
        .orElse("");
  }

  /** Whether a block says only who signed, when, or how the paper is published and printed. */
  public static boolean isImprint(String text) {
    return Dates.dayAlone(text).isPresent()
        || isPublished(text)
        || text.startsWith("抄送")
        || text.endsWith("印发") && IMPRINT.matcher(text).matches()
        || COLOPHON.matcher(text).lookingAt()
        || text.length() < 30 && BODY_NAME.matcher(text).matches();
  }

  private static boolean isPublished(String text) {
    boolean bracketed = text.startsWith("（") || text.startsWith("(");
    return bracketed && PUBLISHED.matcher(text).matches();
  }

  private static int headEnd(List<Block> blocks, List<String> texts) {
    int most = Math.min(HEAD_MOST, blocks.size());
    for (int i = 0; i < most; i++) {
      String text = texts.get(i);
      boolean begins =
          Mark.at(blocks.get(i).passage().text()).isPresent()
              && Citations.codeAlone(text).isEmpty();
      boolean sentence =
          text.length() > SENTENCE && STOP.matcher(text).find()
              || text.endsWith("。")
              || text.endsWith("；");
      if (begins
          || sentence
          || i > 0 && HALF.matcher(text).matches()
          || ADDRESSEES.matcher(text).matches()
          || blocks.get(i) instanceof Block.Row) {
        return i;
      }
    }
    return most;
  }

  private static String title(List<String> head, List<Block> blocks) {
    Optional<String> report =
        head.stream()
            .map(t -> t.replaceFirst("^(.{0,30}工作报告)(?:——|—|[（(]).*$", "$1"))
            .filter(t -> t.endsWith("政府工作报告") && !t.contains("关于"))
            .findFirst();
    if (report.isPresent()) {
      return report.get();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String text = head.get(i);
      if (i > 0 && Furniture.namesNext(head.get(i - 1))) {
        continue;
      }
      if (WHOLE.matcher(text).matches()) {
        return text;
      }
      if (!standsBeside(blocks.get(i).passage().text(), text)) {
        parts.add(text.replaceFirst("^#+", ""));
      }
    }
    return String.join("", parts);
  }

  private static boolean standsBeside(String printed, String text) {
    boolean speaker = SPEAKER.matcher(printed).matches() && !text.contains("关于");
    boolean letterhead = text.endsWith("文件") && text.length() < 20;
    return speaker || letterhead || isMeta(text);
  }

  /** Whether a line stands at the head of a paper beside its title: 文号, speaker, day, source. */
  public static boolean standsBeside(String line) {
    return standsBeside(line, line.replaceAll("[\\s\\p{Z}]+", ""));
  }

  private static boolean isMeta(String text) {
    return Furniture.is(text)
        || Citations.codeAlone(text).isPresent()
        || Dates.dayAlone(text).isPresent()
        || NOT_TITLE.matcher(text).matches();
  }

  /** The letter ends with its signature, or where the first numbered heading begins. */
  private static int bodyStart(List<Block> blocks, List<String> texts, int head) {
    if (head >= blocks.size()
        || !ADDRESSEES.matcher(texts.get(head)).matches()
        || texts.get(head).startsWith("各位")) {
      return head;
    }
    boolean annexes = false;
    for (int i = head; i < blocks.size(); i++) {
      Optional<Mark> mark = Mark.at(blocks.get(i).passage().text());
      annexes = texts.get(i).matches("^附件[：:]?[1１]?[.．].*") || annexes && mark.isPresent();
      if (mark.isPresent() && !annexes || blocks.get(i) instanceof Block.Row) {
        return LetterEnd.behind(blocks, texts, head, i);
      }
      if (Dates.dayAlone(texts.get(i)).isPresent()) {
        return afterPublished(texts, i + 1);
      }
    }
    return blocks.size();
  }

  static int afterPublished(List<String> texts, int from) {
    int i = from;
    while (i < texts.size() && (isPublished(texts.get(i)) || texts.get(i).matches("^附件\\d*$"))) {
      i++;
    }
    return i;
  }

  private static String issuer(String title, List<String> texts, int head, List<String> letter) {
    Optional<String> signed = signer(letter).or(() -> signer(texts.subList(head, texts.size())));
    if (signed.isPresent()) {
      return signed.get();
    }
    Matcher named = TITLE_ISSUER.matcher(title);
    if (named.find()) {
      return named.group(1);
    }
    String top = String.join("", texts.subList(0, head));
    Matcher meeting = MEETING.matcher(top);
    if (NATIONAL_MEETING.matcher(top).find()) {
      return "国务院";
    }
    if (meeting.find()) {
      return meeting.group(1) + "人民政府";
    }
    Matcher report = REPORT_ISSUER.matcher(title);
    return report.find()
        ? report.group(1).replaceFirst("(?<!国务院)$", "人民政府")
        : given(texts.subList(0, head), ISSUER_GIVEN)
            .or(() -> speaker(texts.subList(0, head)))
            .orElse("");
  }

  /** 内蒙古自治区主席 某某 speaks for its government. */
  private static Optional<String> speaker(List<String> head) {
    return head.stream()
        .map(OFFICE::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1).equals("国务院") ? "国务院" : m.group(1) + "人民政府")
        .findFirst();
  }

  /** The body named on the line before a day that stands alone. */
  private static Optional<String> signer(List<String> texts) {
    for (int i = 1; i < texts.size(); i++) {
      String before = texts.get(i - 1);
      if (Dates.dayAlone(texts.get(i)).isPresent() && BODY_NAME.matcher(before).matches()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(List<String> texts, int head, List<String> letter) {
    Optional<LocalDate> signed = firstDayAlone(letter);
    Optional<LocalDate> inHead =
        texts.subList(0, head).stream().flatMap(t -> Dates.day(t).stream()).findFirst();
    return signed
        .or(() -> inHead)
        .or(() -> firstDayAlone(texts))
        .or(
            () ->
                texts.stream()
                    .filter(t -> t.length() < 40 && PRINTED.matcher(t).find())
                    .flatMap(t -> Dates.day(t).stream())
                    .findFirst());
  }

  private static Optional<LocalDate> firstDayAlone(List<String> texts) {
    return texts.stream().flatMap(t -> Dates.dayAlone(t).stream()).findFirst();
  }
}
