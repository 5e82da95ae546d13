package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;

/**
 * Reads a digest of a work report.
 *
 * <pre>
 *   digest    = title { half }
 *   half      = year 年 (工作回顾 | 工作安排) { theme { target | paragraph } }
 *   theme     = [number] words without a stop
 *   target    = [-] ◆ words
 * </pre>
 */
public final class Digest {

  private static final Pattern HALF =
      Pattern.compile(
          "^((?:19|20)\\d{2})年?(?:工作|主要|重点|成绩|目标|发展){0,3}(?<what>回顾|成绩|成就|亮点|安排|打算|任务|目标|工作|部署|展望)$");
  private static final Pattern BACK = Pattern.compile("回顾|成绩|成就|亮点");
  private static final Pattern THEME =
      Pattern.compile("^(?<number>\\d{1,2})[\\s　]+(?=\\p{IsHan}|[“《])");
  private static final Pattern TARGET = Pattern.compile("^(?:[-*•]\\s*)?[◆●■▲★◇□]\\s*");
  private static final Pattern SENTENCE = Pattern.compile("[。；！？：:]$");
  private static final int HEADING_MOST = 45;
  private static final int HALF_LEVEL = Outline.level(Mark.Style.HAN);
  private static final int THEME_LEVEL = Outline.level(Mark.Style.ARABIC);

  private final String file;
  private final Masthead masthead;
  private final Outline outline;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Integer> year;
  private Optional<Integer> planned = Optional.empty();
  private boolean back;

  public Digest(String file, Context context, Masthead masthead) {
    this.file = file;
    this.masthead = masthead;
    this.outline = new Outline(context.documentId());
    this.year = Dates.year(masthead.title()).or(() -> masthead.date().map(d -> d.getYear()));
  }

  public void read(List<Block> blocks) {
    for (Block block : blocks) {
      Passage text = block.passage().tidied();
      if (!text.isEmpty() && !isTitle(text.text())) {
        paragraph(block.passage(), text);
      }
    }
  }

  public Outline outline() {
    return outline;
  }

  public List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /** The year planned, empty where no heading names one. */
  public Optional<Integer> year() {
    return planned;
  }

  private boolean isTitle(String text) {
    return outline.sections().isEmpty() && masthead.title().startsWith(text);
  }

  private void paragraph(Passage printed, Passage text) {
    Matcher half = text.matcher(HALF);
    Matcher target = text.matcher(TARGET);
    if (half.matches()) {
      half(half, text);
    } else if (target.find()) {
      item(ItemKind.INDICATOR, text.from(target.end()));
    } else if (isHeading(text.text())) {
      theme(printed, text);
    } else {
      item(kind(text.text()), text);
    }
  }

  private void half(Matcher m, Passage text) {
    int named = Integer.parseInt(m.group(1));
    year = Optional.of(named);
    back = BACK.matcher(m.group("what")).find();
    planned = back ? planned : year;
    outline.enter(new Heading(HALF_LEVEL, 0, text.text(), text.text()), text.span(file));
  }

  private static boolean isHeading(String text) {
    return text.length() <= HEADING_MOST
        && !SENTENCE.matcher(text).find()
        && !text.contains("。")
        && !Masthead.isImprint(text);
  }

  /** 1 加力推进…: the number is parted from the words by a space only. */
  private void theme(Passage printed, Passage text) {
    Matcher m = printed.matcher(THEME);
    Optional<Mark> mark = Mark.at(printed.text());
    String number = m.find() ? m.group("number") : mark.map(Mark::printed).orElse("");
    int counted =
        m.hasMatch() ? Numerals.parse(number).orElse(0) : mark.map(Mark::number).orElse(0);
    String title = text.text().substring(number.length());
    int level = mark.map(x -> Outline.level(x.style())).orElse(THEME_LEVEL);
    outline.enter(new Heading(level, counted, text.text(), title), text.span(file));
  }

  private ItemKind kind(String text) {
    boolean notice = Masthead.isImprint(text) || outline.sections().isEmpty();
    return notice ? ItemKind.NOTICE : back ? ItemKind.REVIEW : ItemKind.PLAN;
  }

  private void item(ItemKind kind, Passage text) {
    if (text.isEmpty()) {
      return;
    }
    Optional<Period> period = year.map(Period::of);
    drafts.add(
        Draft.plain(kind, Optional.empty(), text.text(), outline.path(), period, text.span(file)));
  }
}
