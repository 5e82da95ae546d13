package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;

/**
 * A table that was copied as text, a cell a line.
 *
 * <pre>
 *   table  = 序号 label { label } { group | row }      one label names who is in charge
 *   group  = 一、 title                                 stands over rows
 *   row    = number cell { cell }                      numbers count on; as many cells as labels
 * </pre>
 *
 * Cells that are too many belong to the first behind the number.
 *
 * @param blocks the header and the rows, groups as paragraphs
 * @param end position of the first line behind the table
 */
record CellTable(List<Block> blocks, int end) {

  private static final int LABELS_MOST = 8;
  private static final int LABEL_MOST = 12;
  private static final int GROUP_MOST = 90;
  private static final Pattern CHARGE = Pattern.compile(".*(?:单位|部门|领导|责任人|主体)");
  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}（）()、/及和]{2,}");
  private static final Pattern SPACES = Pattern.compile("[\\s　]+");
  private static final Pattern GROUP =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。]+$");

  CellTable {
    blocks = List.copyOf(blocks);
  }

  /** The table that begins with this line, if one does. */
  static Optional<CellTable> at(List<Line> lines, int from) {
    if (lines.get(from).text().indexOf('序') < 0 || !words(lines.get(from)).equals("序号")) {
      return Optional.empty();
    }
    int body = from + 1;
    while (body < lines.size() && body - from <= LABELS_MOST && isLabel(lines.get(body))) {
      body++;
    }
    int columns = body - from;
    boolean charge =
        lines.subList(from, body).stream().anyMatch(l -> CHARGE.matcher(words(l)).matches());
    if (columns < 3 || !charge) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(List.of(row(lines.subList(from, body), columns)));
    int end = rows(lines, body, columns, blocks);
    return blocks.size() > 1 ? Optional.of(new CellTable(blocks, end)) : Optional.empty();
  }

  private static int rows(List<Line> lines, int body, int columns, List<Block> blocks) {
    int at = body;
    int number = 0;
    while (at < lines.size()) {
      if (isNumber(lines, at, number + 1) || isNumber(lines, at, 1)) {
        number = Integer.parseInt(words(lines.get(at)));
        int end = rowEnd(lines, at, number, columns);
        blocks.add(row(lines.subList(at, end), columns));
        at = end;
      } else if (isGroup(lines, at, number)) {
        blocks.add(new Block.Paragraph(Passage.of(lines.get(at))));
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** A row reaches to the next number or group; the last one takes a cell a label. */
  private static int rowEnd(List<Line> lines, int from, int number, int columns) {
    int most = Math.min(lines.size(), from + columns * 3);
    for (int i = from + 2; i < most; i++) {
      if (isNumber(lines, i, number + 1) || isGroup(lines, i, number)) {
        return i;
      }
    }
    return Math.min(lines.size(), from + columns);
  }

  private static Block row(List<Line> lines, int columns) {
    int extra = Math.max(0, lines.size() - columns);
    List<Passage> cells = new ArrayList<>(List.of(Passage.of(lines.getFirst())));
    cells.add(
        Passage.join(
            lines.subList(1, Math.min(lines.size(), 2 + extra)).stream()
                .map(Passage::of)
                .toList()));
    lines.stream().skip(2L + extra).map(Passage::of).forEach(cells::add);
    while (cells.size() < columns) {
      cells.add(Passage.join(List.of()));
    }
    return new Block.Row(cells);
  }

  private static boolean isLabel(Line line) {
    String words = words(line);
    return words.length() <= LABEL_MOST
        && LABEL.matcher(words).matches()
        && !GROUP.matcher(words).matches();
  }

  private static boolean isNumber(List<Line> lines, int at, int number) {
    return words(lines.get(at)).equals(Integer.toString(number));
  }

  /** A title over rows: the number that counts on stands right behind it. */
  private static boolean isGroup(List<Line> lines, int at, int number) {
    String words = words(lines.get(at));
    boolean titled = words.length() < GROUP_MOST && GROUP.matcher(words).matches();
    int next = at + 1;
    boolean nested =
        titled && next < lines.size() && GROUP.matcher(words(lines.get(next))).matches();
    return titled
        && next < lines.size()
        && (nested || isNumber(lines, next, number + 1) || isNumber(lines, next, 1));
  }

  private static String words(Line line) {
    return SPACES.matcher(line.text()).replaceAll("");
  }
}
