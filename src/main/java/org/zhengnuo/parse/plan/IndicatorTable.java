package org.zhengnuo.parse.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;

/**
 * Reads a table of indicators whose rows plain text has broken over lines.
 *
 * <pre>
 *   table = title { header } { group | row } [note]
 *   group = words alone on a line, before a row          经济发展
 *   row   = (n) name { cell }                            up to the next number, even within a line
 *   cell  = value | - | 预期性 | 约束性
 * </pre>
 *
 * IndicatorCells stay in printed order, a space between them, because some stand in a row they do
 * not belong to; such a row is a finding.
 */
final class IndicatorTable {

  private static final Pattern TITLE = Pattern.compile("^[^。；]{0,40}主要?(?:预期)?指标(?:表|体系)?$");
  private static final Pattern ROW = Pattern.compile("[（(](\\d{1,2})[）)]");
  private static final Pattern GROUP = Pattern.compile("^\\p{IsHan}{2,10}$");
  private static final Pattern NOTE = Pattern.compile("(?:注|说明|备注)[：:]");
  private static final int LOOK_AHEAD = 14;
  private static final int NARRATIVE = 60;
  private static final int GROUP_LEVEL = Outline.BOX + 1;

  private final String file;
  private final Voice voice;
  private final Outline outline;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Row> open = Optional.empty();

  /** A row as far as it has been read. */
  private record Row(int number, String printed, List<String> words, Line first, Line last) {

    static Row begun(int number, String printed, Line first) {
      return new Row(number, printed, new ArrayList<>(), first, first);
    }

    Row and(List<String> more, Line line) {
      words.addAll(more);
      return new Row(number, printed, words, first, line);
    }
  }

  IndicatorTable(String file, Voice voice, Outline outline) {
    this.file = file;
    this.voice = voice;
    this.outline = outline;
  }

  /** Whether a table's title stands here, with row 1 soon behind it. */
  static boolean begins(List<Block> blocks, int at) {
    if (!TITLE.matcher(text(blocks.get(at))).matches()) {
      return false;
    }
    return blocks.subList(at + 1, Math.min(blocks.size(), at + LOOK_AHEAD)).stream()
        .anyMatch(b -> ROW.matcher(text(b)).lookingAt());
  }

  /** The table ends where a heading, a note or narrative stands. */
  static int end(List<Block> blocks, int from) {
    int end = from + 1;
    while (end < blocks.size() && !isBehind(blocks.get(end))) {
      end++;
    }
    return end;
  }

  List<Draft> read(List<Block> table) {
    Block title = table.getFirst();
    outline.enter(
        new Heading(Outline.BOX, 0, text(title), text(title)), title.passage().tidied().span(file));
    List<Line> lines = lines(table.subList(1, table.size()));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean row =
          i + 1 < lines.size() && ROW.matcher(lines.get(i + 1).text().strip()).lookingAt();
      if (row && GROUP.matcher(line.text().strip()).matches()) {
        group(line);
      } else {
        line(line);
      }
    }
    close();
    return List.copyOf(drafts);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static boolean isBehind(Block block) {
    String text = text(block);
    boolean heading =
        Mark.at(text).filter(m -> m.style().compareTo(Mark.Style.HAN_PAREN) <= 0).isPresent();
    boolean narrative =
        text.length() > NARRATIVE && text.contains("。") && !ROW.matcher(text).lookingAt();
    return heading || narrative || NOTE.matcher(text).lookingAt() || ProjectBox.begins(block);
  }

  private static List<Line> lines(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      for (int i = 0; i < block.passage().length(); i++) {
        Line line = block.passage().lineAt(i);
        if (lines.isEmpty() || lines.getLast().number() != line.number()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private void group(Line line) {
    close();
    String name = line.text().strip();
    outline.enter(new Heading(GROUP_LEVEL, 0, name, name), Span.of(file, line, line));
  }

  /** A line may hold the end of one row and the next, and the next after it. */
  private void line(Line line) {
    String text = line.text().strip();
    Matcher m = ROW.matcher(text);
    int at = 0;
    while (m.find()) {
      int number = Integer.parseInt(m.group(1));
      if (number == open.map(r -> r.number() + 1).orElse(1)) {
        words(text.substring(at, m.start()), line);
        close(false);
        open = Optional.of(Row.begun(number, m.group(), line));
        at = m.end();
      }
    }
    words(text.substring(at), line);
  }

  /** Words before the first row are the header's. */
  private void words(String text, Line line) {
    List<String> words =
        Arrays.stream(text.strip().split("[\\s　]+")).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      return;
    }
    if (open.isPresent()) {
      open = open.map(row -> row.and(words, line));
    } else {
      drafts.add(draft(ItemKind.NOTICE, Optional.empty(), String.join(" ", words), line, line));
    }
  }

  private void close() {
    close(true);
  }

  /** Ends the open row; the next one counts on from it unless the table is left. */
  private void close(boolean keepCount) {
    open.filter(row -> !row.words().isEmpty()).ifPresent(this::row);
    open = keepCount ? open.map(r -> Row.begun(r.number(), r.printed(), r.last())) : open;
  }

  private void row(Row row) {
    IndicatorCells cells = IndicatorCells.of(row.words());
    Mark mark = new Mark(Mark.Style.ARABIC_PAREN, row.number(), row.printed(), 0);
    drafts.add(
        draft(ItemKind.INDICATOR, Optional.of(mark), cells.text(), row.first(), row.last())
            .titled(cells.name()));
    if (cells.odd()) {
      findings.add(
          new Finding(
              FindingCode.TABLE_ROW_ODD,
              "指标表第" + row.number() + "行的格数不齐，按原样保留：“" + cells.text() + "”",
              file,
              row.first().number()));
    }
  }

  private Draft draft(ItemKind kind, Optional<Mark> mark, String text, Line first, Line last) {
    List<Heading> path = outline.path();
    return Draft.plain(
        kind, mark, text, path, voice.period(kind, path), Span.of(file, first, last));
  }

  private static String text(Block block) {
    return block.passage().tidied().text();
  }
}
