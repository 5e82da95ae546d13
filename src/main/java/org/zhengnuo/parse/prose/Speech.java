package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;

/**
 * Reads a report that is spoken to a congress.
 *
 * <pre>
 *   speech  = { opening } { heading | prose }
 *   opening = 各位代表 ： | 现在，我代表 … 请予审议              before the first heading
 *   heading = half | numeral | words                         each short, without a stop, before a paragraph
 *   half    = 2023年工作回顾 | 今年工作安排 | 第一部分 …        stands over numbered headings; 名词解释 too
 *   numeral = 一                                             alone on its line
 * </pre>
 *
 * Numbered headings are {@link Prose}'s.
 */
public final class Speech {

  private static final int HEADING_MOST = 32;
  private static final int HALF_LEVEL = Outline.level(Mark.Style.ARTICLE);
  private static final int NUMERAL_LEVEL = Outline.level(Mark.Style.HAN);
  private static final Pattern NUMERAL = Pattern.compile("^[一二三四五六七八九十]{1,3}$");
  private static final Pattern HALF =
      Pattern.compile(
          "^(?:(?:19|20)\\d{2}年|过去|今年|去年|[“\"]?十.{0,2}五[”\"]?).{0,20}(?:回顾|安排|成就|成绩|目标|任务|打算|部署|要求|思路|工作)$");
  private static final Pattern PART = Pattern.compile("^第([一二三四五六七八九十]{1,3})部分(?!.*[，。；])");

  /** What a half names: a year, or a stretch of years. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:19|20)\\d{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|[今去]年|[一五]年|[“\"]?十.{0,2}五[”\"]?");

  private static final Pattern STOP = Pattern.compile("[。；！？：:，,、…]$");
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:各位代表|各位委员|同志们)[，：:！!]?$|^受.{2,14}委托[，,][^。]{0,160}(?:审议|审查|报告)|^.{0,20}我(?:受.{2,12}委托)?[，]?代表.{2,20}(?:报告|审议)|请(?:予|大会)?审议");

  private final String file;
  private final Voice voice;
  private final MixedProse text;

  public Speech(String file, Voice voice, MixedProse text) {
    this.file = file;
    this.voice = voice;
    this.text = text;
  }

  public void read(List<Block> blocks) {
    int body = opening(blocks);
    boolean numbered = blocks.stream().anyMatch(Speech::isNumbered);
    List<Block> open = new ArrayList<>();
    for (int i = body; i < blocks.size(); i++) {
      Optional<Heading> heading = heading(blocks, i, numbered);
      if (heading.isPresent()) {
        text.prose(open);
        open.clear();
        text.outline().enter(heading.get(), tidied(blocks.get(i)).span(file));
      } else {
        open.add(blocks.get(i));
      }
    }
    text.prose(open);
  }

  /** Keeps the address to the deputies as notices; says where the report itself begins. */
  private int opening(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size() && OPENING.matcher(tidied(blocks.get(at)).text()).find()) {
      Passage words = tidied(blocks.get(at));
      text.add(
          Draft.plain(
              ItemKind.NOTICE,
              Optional.empty(),
              words.text(),
              List.of(),
              voice.period(ItemKind.NOTICE, List.of()),
              words.span(file)));
      at++;
    }
    return at;
  }

  private static Optional<Heading> heading(List<Block> blocks, int at, boolean numbered) {
    String words = tidied(blocks.get(at)).text();
    if (!(blocks.get(at) instanceof Block.Paragraph) || !isShort(words)) {
      return Optional.empty();
    }
    if (NUMERAL.matcher(words).matches()) {
      return Optional.of(new Heading(NUMERAL_LEVEL, Numerals.parse(words).orElse(0), words, ""));
    }
    boolean stands = at + 1 < blocks.size() && isNarrative(blocks.get(at + 1));
    if (isHalf(words, stands)) {
      return Optional.of(new Heading(HALF_LEVEL, 0, words, words));
    }
    int level = numbered ? Outline.BOX : NUMERAL_LEVEL;
    return stands ? Optional.of(new Heading(level, 0, words, words)) : Optional.empty();
  }

  private static boolean isHalf(String words, boolean stands) {
    ReportWords.Heading says = ReportWords.heading(words);
    boolean told = says.both() || says.looksBack() || says.plans();
    return HALF.matcher(words).matches()
        || PART.matcher(words).find()
        || ReportWords.explains(words)
        || stands && told && TIME.matcher(words).find();
  }

  private static boolean isShort(String words) {
    return !words.isEmpty()
        && words.length() <= HEADING_MOST
        && !STOP.matcher(words).find()
        && !words.contains("。")
        && !words.startsWith("——")
        && Mark.at(words).isEmpty()
        && !Masthead.isImprint(words);
  }

  private static boolean isNarrative(Block block) {
    String words = tidied(block).text();
    return words.contains("。") || STOP.matcher(words).find() && words.length() > HEADING_MOST;
  }

  private static boolean isNumbered(Block block) {
    return Mark.at(block.passage().text()).filter(m -> m.style() == Mark.Style.HAN).isPresent();
  }

  private static Passage tidied(Block block) {
    return block.passage().tidied();
  }
}
