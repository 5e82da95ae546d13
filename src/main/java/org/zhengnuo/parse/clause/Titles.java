package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Furniture;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.PackedRows;
import org.zhengnuo.text.TitleEnds;

/** The title of a paper, and the lines that stand around it. */
final class Titles {

  private static final String DASHES = "—─－–-";

  private static final int HEAD_MOST = 25;
  private static final int SENTENCE = 45;
  private static final Pattern SPEAKER =
      Pattern.compile("^(?:国务院)?(?:代)?(?:.{0,16}(?:" + words("speaker") + "))[\\s　]*.{2,6}$");
  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "^(?:附件\\d*[：:]?|\\d{4}年\\d{1,2}月|附录|目录|[—─－–-]{1,2}.*|.*\\d{4}年.{3,6}日在.*(?:会议|大会)上|在.{4,40}(?:会议|大会)上"
              + "|[（(].*[）)]|【.*】|来源.*|发布.*|\\d+|\\d{4}年\\d{1,2}月\\d{1,2}日\\s?\\d{1,2}[时:：].{0,8}|[A-Za-z]{2,8}\\d*[-—－]\\d{4}[-—－]\\d+)$");

  /** A title that one line prints whole, whatever stands above it. */
  private static final Pattern WHOLE =
      Pattern.compile("^\\p{IsHan}{2,24}?(?:政府|办公[厅室]|国务院|委员会|管委会|[厅局委部])关于.{4,80}$");

  private static final Pattern NAME_GIVEN =
      Pattern.compile("(?:标题|名称)[：:|]([^|：:]{6,80}?)(?=\\||文号|发布日期|$)");

  /** 《…》 that a letter hands over. */
  private static final Pattern HANDED =
      Pattern.compile(
          "《((?:[^《》]|《[^《》]*》){6,70})》(?:和《[^》]*》)?[^。]{0,24}(?:印发|下发|转发|下达)|(?:印发|下发|转发|将)《((?:[^《》]|《[^《》]*》){6,70})》");

  /** What an order gives out: 《某办法》已经…通过，现予公布. */
  private static final Pattern ORDER = Pattern.compile("^[^，。]{2,20}令[（(]?(?:第?\\d{1,4}号)?[）)]?$");

  private static final Pattern GIVEN_OUT =
      Pattern.compile("^(?:现公布|现发布)?《((?:[^《》]|《[^《》]*》){4,70})》");

  /** 2023年 工作回顾: the heading that a digest begins with. */
  private static final Pattern HALF = Pattern.compile("^(?:19|20)\\d{2}年工作(?:回顾|安排|打算|部署|目标|任务)$");

  private static final Pattern STOP = Pattern.compile("[。；]");
  private static final Pattern GOES_ON = Pattern.compile("^(?:的|和|与|及|等|精神|》|〉|（|\\()");

  /** What a paper's first sentence begins with. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:为(?!主)|" + words("opening") + "|你[省市区县部委局厅署院会办行们]|《).{6,}");

  private Titles() {}

  /** The words of a kind, for use inside a pattern. */
  private static String words(String kind) {
    return PackedRows.of(Titles.class, "title-words.tsv").stream()
        .filter(row -> row[1].equals(kind))
        .map(row -> Pattern.quote(row[0]))
        .collect(Collectors.joining("|"));
  }

  /** The first block that is none of the head's. */
  static int end(List<Block> blocks, List<String> texts) {
    int most = Math.min(HEAD_MOST, blocks.size());
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < most; i++) {
      String text = texts.get(i);
      boolean beside = standsBeside(blocks.get(i).passage().text(), text);
      if (isBody(blocks.get(i), text, i > 0) || !beside && follows(title, text)) {
        return i;
      }
      title.append(beside ? "" : text);
    }
    return most;
  }

  private static boolean isBody(Block block, String text, boolean behind) {
    boolean begins = Mark.at(block.passage().text()).isPresent() && !HeadCodes.is(text);
    boolean sentence =
        text.length() > SENTENCE && STOP.matcher(text).find()
            || text.endsWith("。")
            || text.endsWith("；");
    return begins
        || sentence
        || behind && HALF.matcher(text).matches()
        || Addressees.are(text)
        || block instanceof Block.Row;
  }

  /** Whether a title is whole and the next line does not go on it: an addressee, a sentence. */
  private static boolean follows(CharSequence title, String text) {
    boolean said = text.endsWith("：") || text.endsWith(":") || OPENING.matcher(text).find();
    return said && TitleEnds.ends(title.toString()) && !GOES_ON.matcher(text).find();
  }

  /** Empty where none is printed. */
  static String of(List<String> head, List<Block> blocks) {
    Optional<String> report =
        head.stream()
            .filter(t -> !Furniture.is(t))
            .map(t -> t.replaceFirst("^(.{0,30}工作报告)(?:——|—|[（(]).*$", "$1"))
            .filter(t -> t.endsWith("政府工作报告") && !t.contains("关于"))
            .filter(t -> t.isEmpty() || DASHES.indexOf(t.charAt(0)) < 0)
            .findFirst();
    return report.orElseGet(() -> joined(head, blocks));
  }

  private static String joined(List<String> head, List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String text = head.get(i);
      if (i > 0 && Furniture.namesNext(head.get(i - 1))) {
        continue;
      }
      if (WHOLE.matcher(text).matches() && TitleEnds.ends(text)) {
        return text;
      }
      boolean signed = Issuers.isBody(text) && TitleEnds.ends(String.join("", parts));
      if (!signed && !standsBeside(blocks.get(i).passage().text(), text)) {
        parts.add(text.replaceFirst("^#+", ""));
      }
    }
    return withoutCode(String.join("", parts));
  }

  private static String withoutCode(String title) {
    int bracket = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    return bracket > 0 && HeadCodes.is(title.substring(bracket))
        ? title.substring(0, bracket)
        : title;
  }

  static boolean standsBeside(String printed, String text) {
    boolean speaker = SPEAKER.matcher(printed).matches() && !text.contains("关于");
    boolean letterhead = text.endsWith("文件") && text.length() < 20;
    return speaker || letterhead || isMeta(text);
  }

  private static boolean isMeta(String text) {
    return Furniture.is(text)
        || HeadCodes.is(text)
        || Dates.dayAlone(text).isPresent()
        || NOT_TITLE.matcher(text).matches();
  }

  /**
   * The title that a paper prints; else what the page around it calls it, or what its letter or its
   * order hands over.
   */
  static String handed(String title, List<String> texts, List<String> letter) {
    if (ORDER.matcher(title).matches()) {
      return texts.stream()
          .limit(2)
          .map(GIVEN_OUT::matcher)
          .filter(Matcher::find)
          .map(m -> m.group(1).replace('〈', '《').replace('〉', '》'))
          .findFirst()
          .orElse(title);
    }
    return title.isEmpty() ? handedOver(letter) : title;
  }

  /** What a line of the page around a paper calls it. */
  static Optional<String> given(List<String> head) {
    return Furnished.first(head, NAME_GIVEN);
  }

  private static String handedOver(List<String> letter) {
    return letter.stream()
        .map(HANDED::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .findFirst()
        .orElse("");
  }
}
