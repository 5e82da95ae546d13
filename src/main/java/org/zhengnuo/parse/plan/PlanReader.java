package org.zhengnuo.parse.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.parse.prose.MixedProse;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.parse.prose.Prose;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;

/**
 * Reads a long plan: running prose, with boxes and tables of indicators between.
 *
 * <pre>
 *   plan = { prose | box | table }
 * </pre>
 *
 * See {@link Prose}, {@link ProjectBox}, {@link IndicatorTable}.
 */
public final class PlanReader {

  private static final Pattern CAPTION = Pattern.compile("^图\\s*\\d+(?:[-—–.]\\d+)?.{0,40}$");

  private final String file;
  private final Voice voice;
  private final MixedProse text;
  private final Map<Mark.Style, Integer> last = new EnumMap<>(Mark.Style.class);
  private Optional<ProjectBox.Number> lastBox = Optional.empty();

  public PlanReader(String file, Voice voice, MixedProse text) {
    this.file = file;
    this.voice = voice;
    this.text = text;
  }

  public void read(List<Block> blocks) {
    int from = 0;
    for (int i = 0; i < blocks.size(); ) {
      int end = special(blocks, i);
      if (end == i) {
        count(blocks.get(i));
        i++;
      } else {
        text.prose(blocks.subList(from, i));
        read(blocks.subList(i, end), blocks.get(i));
        from = end;
        i = end;
      }
    }
    text.prose(blocks.subList(from, blocks.size()));
  }

  /** The end of the box or table that begins here; here where none does. */
  private int special(List<Block> blocks, int at) {
    if (ProjectBox.begins(blocks.get(at))) {
      return new BoxExtent(blocks, at, last).end();
    }
    return IndicatorTable.begins(blocks, at) ? IndicatorTable.end(blocks, at) : at;
  }

  private void read(List<Block> stretch, Block first) {
    if (ProjectBox.begins(first)) {
      ProjectBox box = new ProjectBox(file, voice, text.outline());
      box.read(stretch).forEach(text::add);
      box.follows(lastBox, first).ifPresent(text::report);
      lastBox = ProjectBox.number(first).or(() -> lastBox);
    } else {
      IndicatorTable table = new IndicatorTable(file, voice, text.outline());
      table.read(stretch).forEach(text::add);
      table.findings().forEach(text::report);
    }
    text.outline().leave(Outline.BOX);
  }

  /** The last number of each style outside boxes: a box ends where its count goes on. */
  private void count(Block block) {
    Mark.at(block.passage().text()).ifPresent(mark -> last.put(mark.style(), mark.number()));
  }

  static boolean isCaption(Block block) {
    return CAPTION.matcher(block.passage().tidied().text()).matches();
  }
}
