package org.zhengnuo.parse.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;

/**
 * Reads a box (专栏) of projects.
 *
 * <pre>
 *   box   = 专栏 [number] title { paragraph } { entry }
 *   entry = mark paragraph { paragraph }
 * </pre>
 *
 * {@link BoxExtent} says where it ends.
 */
final class ProjectBox {

  private static final Pattern TITLE =
      Pattern.compile(
          "^专栏\\s*(?<number>(?:\\d+|[一二三四五六七八九十]+)(?:[-—–－.]\\d+)?)?[：:、.]?(?<title>[^。；]{0,50})$");

  private final String file;
  private final Voice voice;
  private final Outline outline;

  ProjectBox(String file, Voice voice, Outline outline) {
    this.file = file;
    this.voice = voice;
    this.outline = outline;
  }

  /** 专栏 6-3: chapter 6, box 3; chapter 0 where only one number is printed. */
  record Number(int chapter, int box) {}

  static boolean begins(Block block) {
    return block instanceof Block.Paragraph && title(block).matches();
  }

  /** What its title counts it as. */
  static Optional<Number> number(Block block) {
    Matcher m = title(block);
    if (!m.matches() || m.group("number") == null) {
      return Optional.empty();
    }
    String[] parts = m.group("number").split("[-—–－.]");
    OptionalInt first = Numerals.parse(parts[0]);
    OptionalInt second = parts.length > 1 ? Numerals.parse(parts[1]) : first;
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Number(parts.length > 1 ? first.getAsInt() : 0, second.getAsInt()))
        : Optional.empty();
  }

  /** A number that the box skips or repeats. */
  Optional<Finding> follows(Optional<Number> before, Block title) {
    Optional<Number> here = number(title);
    if (here.isEmpty() || before.isEmpty() || here.get().box() == 1) {
      return Optional.empty();
    }
    boolean same = before.get().chapter() == here.get().chapter();
    int expected = same ? before.get().box() + 1 : 1;
    if (here.get().box() == expected) {
      return Optional.empty();
    }
    boolean repeats = here.get().box() < expected;
    Passage text = title.passage().tidied();
    return Optional.of(
        new Finding(
            repeats ? FindingCode.NUMBER_DUPLICATE : FindingCode.NUMBER_MISSING,
            "“" + text.text() + "”之前应有第" + expected + "个专栏，编号" + (repeats ? "重复" : "不连续"),
            file,
            text.lineAt(0).number()));
  }

  List<Draft> read(List<Block> box) {
    Passage title = box.getFirst().passage().tidied();
    Matcher m = title(box.getFirst());
    String name = m.matches() ? m.group("title") : title.text();
    int number = number(box.getFirst()).map(Number::box).orElse(0);
    outline.enter(new Heading(Outline.BOX, number, title.text(), name), title.span(file));
    List<Draft> entries = new ArrayList<>();
    Optional<Mark> mark = Optional.empty();
    List<Passage> open = new ArrayList<>();
    for (Block block : box.subList(1, box.size())) {
      Optional<Mark> begins = mark(block);
      if (begins.isPresent() || mark.isEmpty()) {
        close(mark, open).ifPresent(entries::add);
        mark = begins;
        open.clear();
      }
      open.add(block.passage().tidied());
    }
    close(mark, open).ifPresent(entries::add);
    return entries;
  }

  private Optional<Draft> close(Optional<Mark> mark, List<Passage> paragraphs) {
    Passage text = Passage.join(paragraphs);
    Passage words =
        mark.map(m -> text.from(Math.min(m.printed().length(), text.length()))).orElse(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Heading> path = outline.path();
    return Optional.of(
        Draft.plain(
            ItemKind.PROJECT,
            mark,
            words.text(),
            path,
            voice.period(ItemKind.PROJECT, path),
            text.span(file)));
  }

  private static Optional<Mark> mark(Block block) {
    return block instanceof Block.Paragraph ? Mark.at(block.passage().text()) : Optional.empty();
  }

  private static Matcher title(Block block) {
    return TITLE.matcher(block.passage().tidied().text());
  }
}
