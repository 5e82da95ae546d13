package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Labels;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/**
 * Reads projects whose number and name stand on a line of their own; all else is {@link Prose}.
 *
 * <pre>
 *   list    = { project | prose }
 *   project = mark name paragraph { paragraph }      none of them numbered, none with owners
 * </pre>
 */
public final class TitledProjects {

  private static final int NAME_MOST = 40;
  private static final Pattern STOP = Pattern.compile("[。；：:]");

  private final String file;
  private final Voice voice;
  private final MixedProse text;

  public TitledProjects(String file, Voice voice, MixedProse text) {
    this.file = file;
    this.voice = voice;
    this.text = text;
  }

  public void read(List<Block> blocks) {
    List<Block> plain = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = isName(blocks.get(at)) ? end(blocks, at + 1) : at;
      if (end > at + 1) {
        text.prose(plain);
        plain.clear();
        project(blocks.subList(at, end));
        at = end;
      } else {
        plain.add(blocks.get(at));
        at++;
      }
    }
    text.prose(plain);
  }

  private static boolean isName(Block block) {
    Passage words = block.passage().tidied();
    return mark(block)
        .filter(m -> m.style().compareTo(Mark.Style.HAN) >= 0)
        .filter(m -> m.printed().length() < words.length())
        .filter(m -> words.length() <= NAME_MOST && !STOP.matcher(words.text()).find())
        .isPresent();
  }

  /** Behind the last paragraph under the name; where the name ends if owners are among them. */
  private static int end(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size() && isParagraph(blocks.get(end))) {
      end++;
    }
    boolean owned = blocks.subList(from, end).stream().anyMatch(TitledProjects::saysOwner);
    return owned ? from : end;
  }

  private static boolean isParagraph(Block block) {
    String words = block.passage().tidied().text();
    return block instanceof Block.Paragraph
        && mark(block).isEmpty()
        && STOP.matcher(words).find()
        && !Masthead.isImprint(words)
        && !words.matches("^(?:附件|注[:：]).*");
  }

  private static boolean saysOwner(Block block) {
    String words = block.passage().tidied().text();
    return Labels.begins(words) || Clauses.mayHold(words);
  }

  private static Optional<Mark> mark(Block block) {
    return block instanceof Block.Paragraph ? Mark.at(block.passage().text()) : Optional.empty();
  }

  private void project(List<Block> blocks) {
    Passage named = blocks.getFirst().passage().tidied();
    Mark mark = mark(blocks.getFirst()).orElseThrow();
    Passage words =
        Passage.join(
            blocks.subList(1, blocks.size()).stream().map(b -> b.passage().tidied()).toList());
    text.outline().leave(Outline.level(mark.style()));
    List<Heading> path = text.outline().path();
    ItemKind kind = voice.plain(path);
    text.add(
        Draft.plain(
                kind,
                Optional.of(mark),
                words.text(),
                path,
                voice.period(kind, path),
                named.span(file).to(words.span(file)))
            .titled(named.from(mark.printed().length()).text()));
  }
}
