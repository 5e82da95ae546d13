package org.zhengnuo.parse.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.parse.prose.Prose;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/**
 * Reads a plan whose chapters run on in one paragraph, which pages break anywhere.
 *
 * <pre>
 *   plan    = [title] { paragraph } { chapter }
 *   chapter = 一、 title 。 { sentence } { part }         other chapters are read as {@link Prose}
 *   part    = 一是 title 。 { sentence } { task }         the next count behind a full stop
 *   task    = （1） sentence { sentence }                 likewise
 * </pre>
 */
public final class InlinePlan {

  private static final Pattern QUOTED = Pattern.compile("《([^《》]{6,60})》");
  private static final int PARTS_LEAST = 2;

  private final String file;
  private final Voice voice;
  private final MixedProse text;
  private final String title;

  /**
   * @param letter names the plan in 《》
   */
  public InlinePlan(String file, Voice voice, MixedProse text, List<Block> letter) {
    this.file = file;
    this.voice = voice;
    this.text = text;
    this.title = title(letter);
  }

  public void read(List<Block> blocks) {
    List<Block> plain = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = chapterEnd(blocks, at);
      Passage chapter = joined(blocks.subList(at, end));
      if (end > at && parts(chapter) >= PARTS_LEAST) {
        prose(plain);
        plain.clear();
        chapter(chapter);
        at = end;
      } else {
        plain.add(blocks.get(at));
        at++;
      }
    }
    prose(plain);
  }

  /** Behind the last block of the chapter that begins here; here where none does. */
  private static int chapterEnd(List<Block> blocks, int from) {
    if (!isChapter(blocks.get(from))) {
      return from;
    }
    int end = from + 1;
    while (end < blocks.size() && !isChapter(blocks.get(end)) && !isBehind(blocks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isChapter(Block block) {
    return block instanceof Block.Paragraph
        && Mark.at(block.passage().text()).filter(m -> m.style() == Mark.Style.HAN).isPresent();
  }

  private static boolean isBehind(Block block) {
    String text = block.passage().tidied().text();
    return block instanceof Block.Row
        || Masthead.isImprint(text)
        || text.matches("^(?:附件|注[:：]|抄送).*");
  }

  private static Passage joined(List<Block> blocks) {
    return Passage.join(blocks.stream().map(b -> b.passage().tidied()).toList());
  }

  private static long parts(Passage chapter) {
    return Cut.of(chapter).stream().filter(Cut::part).count();
  }

  private void chapter(Passage chapter) {
    List<Cut> cuts = Cut.of(chapter);
    int head = heading(chapter);
    plain(chapter.slice(head, cuts.getFirst().start()), Optional.empty());
    for (int i = 0; i < cuts.size(); i++) {
      int end = i + 1 < cuts.size() ? cuts.get(i + 1).start() : chapter.length();
      cut(chapter, cuts.get(i), end);
      skipped(chapter, i == 0 ? Optional.empty() : Optional.of(cuts.get(i - 1)), cuts.get(i));
    }
  }

  private void skipped(Passage chapter, Optional<Cut> before, Cut cut) {
    int last = before.filter(b -> !b.part()).map(Cut::number).orElse(0);
    if (!cut.part() && cut.number() != last + 1) {
      int line = chapter.lineAt(cut.start()).number();
      text.report(
          new Finding(
              FindingCode.NUMBER_MISSING,
              "编号从（" + last + "）跳到（" + cut.number() + "），中间的编号原文没有",
              file,
              line));
    }
  }

  /** Enters the chapter; its words begin behind the first full stop. */
  private int heading(Passage chapter) {
    Mark mark = Mark.at(chapter.text()).orElseThrow();
    int from = mark.printed().length();
    int stop = chapter.find("。", 0).orElse(chapter.length());
    String title = chapter.text().substring(Math.min(from, stop), stop);
    text.outline()
        .enter(
            new Heading(Outline.level(mark.style()), mark.number(), mark.printed() + title, title),
            chapter.slice(0, stop).span(file));
    return Math.min(stop + 1, chapter.length());
  }

  private void cut(Passage chapter, Cut cut, int end) {
    Passage whole = chapter.slice(cut.start(), end);
    Passage words = chapter.slice(cut.words(), end);
    if (!cut.part()) {
      String printed = chapter.text().substring(cut.start(), cut.words());
      Mark mark = new Mark(Mark.Style.ARABIC_PAREN, cut.number(), printed, printed.length());
      item(words, Optional.of(mark), whole);
      return;
    }
    Passage named = chapter.slice(cut.start(), cut.words() - 1);
    String title = named.text().substring(named.text().indexOf('是') + 1);
    int level = Outline.level(Mark.Style.HAN_PAREN);
    text.outline().enter(new Heading(level, cut.number(), named.text(), title), named.span(file));
    plain(words, Optional.empty());
  }

  private void plain(Passage words, Optional<Mark> mark) {
    item(words, mark, words);
  }

  private void item(Passage words, Optional<Mark> mark, Passage whole) {
    if (!words.isEmpty()) {
      List<Heading> path = text.outline().path();
      ItemKind kind = voice.plain(path);
      text.add(
          Draft.plain(kind, mark, words.text(), path, voice.period(kind, path), whole.span(file)));
    }
  }

  private void prose(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      text.prose(untitled(blocks));
    }
  }

  private static String title(List<Block> letter) {
    return letter.stream()
        .map(b -> QUOTED.matcher(b.passage().tidied().text()))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst()
        .orElse("");
  }

  /** The title of the plan, named in the letter, may stand on the first paragraph's line. */
  private List<Block> untitled(List<Block> blocks) {
    Passage first = blocks.getFirst().passage().tidied();
    boolean glued =
        !title.isEmpty() && first.text().startsWith(title) && first.length() > title.length();
    if (!glued) {
      return List.copyOf(blocks);
    }
    List<Block> parted = new ArrayList<>();
    parted.add(new Block.Paragraph(first.slice(0, title.length())));
    parted.add(new Block.Paragraph(first.from(title.length())));
    parted.addAll(blocks.subList(1, blocks.size()));
    return parted;
  }
}
