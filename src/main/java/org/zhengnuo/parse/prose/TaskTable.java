package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Rules;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;
import org.zhengnuo.text.PrintedLabel;
import org.zhengnuo.text.PrintedLabel.Sense;

/**
 * Reads tables of tasks: a header names the columns (序号, 项目名称, 主要内容, 牵头领导, 牵头单位, 配合单位, 完成时限 …),
 * each further row is one item.
 *
 * <pre>
 *   table = { title } header { header | group | row { rest of the row } }
 *   group = 一 title | title, over all columns               stands over rows
 *   row   = as many cells as labels
 * </pre>
 *
 * A table does not end with its page: under the header of the page before stands a row that counts
 * on from it, and one without number whose words the last one left open is the rest of that one.
 */
final class TaskTable {

  private static final int GROUP_MOST = 90;
  private static final Pattern NUMERAL = Pattern.compile("[（(]?([一二三四五六七八九十]{1,3})[）)]?[、.．]?");

  private final String file;
  private Voice voice;
  private final Clauses clauses;
  private final List<Finding> findings = new ArrayList<>();
  private final BlankOwners blanks;
  private TableHeader header = TableHeader.NONE;

  /** Whether the row before was the header. */
  private boolean headed;

  /** Whether words stood between the last row and the next. */
  private boolean left;

  private Optional<Block.Row> last = Optional.empty();

  TaskTable(String file, Voice voice, Clauses clauses) {
    this.file = file;
    this.voice = voice;
    this.clauses = clauses;
    this.blanks = new BlankOwners(file);
  }

  /** A title stands over what follows. */
  void under(String title) {
    voice = voice.under(title);
  }

  /** Words stand behind the table; the next row is under its header only if it goes on from it. */
  void leave() {
    left = true;
  }

  List<Finding> findings() {
    return Stream.concat(findings.stream(), blanks.findings().stream()).toList();
  }

  /** The item of a row; its words alone for a header and for a row under no header. */
  List<Draft> row(Block.Row row, List<Heading> path, Rules rules) {
    List<String> cells = row.cells().stream().map(c -> c.tidied().text()).toList();
    Optional<TableHeader> next =
        TableHeader.of(
            cells.stream().map(clauses::label).toList(), headed ? header : TableHeader.NONE);
    if (next.isPresent()) {
      return headed(row, next.get(), path);
    }
    headed = false;
    if (left && !goesOn(row) || TableHeader.isOther(cells)) {
      header = TableHeader.NONE;
    }
    left = false;
    if (header.isEmpty()) {
      last = Optional.empty();
      boolean title = title(row).filter(Aside::is).isPresent() && row.cells().size() > 1;
      return words(row, path, title ? ItemKind.NOTICE : voice.plain(path));
    }
    if (isOdd(row)) {
      return words(row, path, voice.plain(path));
    }
    Block.Row whole = blanks.filled(row, header);
    Draft item = item(whole, path, rules);
    last.ifPresent(above -> blanks.look(whole, header, !item.ownership().none(), above));
    last = Optional.of(row);
    return List.of(item);
  }

  private List<Draft> headed(Block.Row row, TableHeader next, List<Heading> path) {
    boolean again = next.labels().equals(header.labels());
    last = again ? last : Optional.empty();
    if (!again) {
      blanks.begin();
    }
    if (!again) {
      uncertain(row, next);
    }
    header = next;
    headed = true;
    left = false;
    return words(row, path, ItemKind.NOTICE);
  }

  /** Tells of columns of units whose labels do not say what these do. */
  private void uncertain(Block.Row row, TableHeader next) {
    List<String> labels =
        next.labels().stream().filter(PrintedLabel::isUncertain).distinct().toList();
    if (!labels.isEmpty()) {
      unread("“" + String.join("、", labels) + "”一栏看不出是不是责任单位，没有读作责任单位", row);
    }
  }

  /** Whether a row has cells that no label stands over, so that nobody knows who owns it. */
  private boolean isOdd(Block.Row row) {
    boolean odd =
        IntStream.range(header.width(), row.cells().size())
            .anyMatch(i -> !row.cells().get(i).isEmpty());
    if (odd) {
      unread("这一行的格数（" + row.cells().size() + "）与表头（" + header.width() + "）不符，没有读责任单位", row);
    }
    return odd || isShifted(row);
  }

  private void unread(String message, Block.Row row) {
    int line = row.passage().lineAt(0).number();
    findings.add(new Finding(FindingCode.OWNER_UNREAD, message, file, line));
  }

  /** Whether a term stands below units, or units below a term: a cell before it is missing. */
  private boolean isShifted(Block.Row row) {
    OptionalInt odd =
        IntStream.range(0, Math.min(header.width(), row.cells().size()))
            .filter(i -> isMisplaced(row.cells().get(i), i))
            .findFirst();
    odd.ifPresent(
        i ->
            unread(
                "“"
                    + header.labels().get(i)
                    + "”一栏里是“"
                    + row.cells().get(i).tidied().text()
                    + "”，这一行可能少了一格，没有读责任单位",
                row));
    return odd.isPresent();
  }

  private boolean isMisplaced(Passage cell, int column) {
    boolean term = header.namesUnits(column) && Clauses.isTerm(cell.tidied().text());
    return term
        || header.names(column, Sense.DEADLINE) && clauses.namesOffices(cell.tidied().text());
  }

  /** Whether a row behind other words is still under the header before them. */
  private boolean goesOn(Block.Row row) {
    if (header.isEmpty() || row.cells().size() != header.width()) {
      return false;
    }
    OptionalInt number = header.number();
    if (number.isEmpty()) {
      return namesUnits(row);
    }
    OptionalInt counted = number(row, number.getAsInt());
    OptionalInt before = last.map(l -> number(l, number.getAsInt())).orElse(OptionalInt.empty());
    return counted.isPresent() && before.isPresent() && counted.getAsInt() == before.getAsInt() + 1;
  }

  /** Whether what stands where the header has units are names of bodies. */
  private boolean namesUnits(Block.Row row) {
    List<String> units =
        IntStream.range(0, header.width())
            .filter(header::namesUnits)
            .mapToObj(i -> row.cells().get(i).text())
            .filter(c -> !c.isEmpty())
            .toList();
    return !units.isEmpty() && units.stream().allMatch(clauses::namesBodies);
  }

  /** Whether this row is the last that became an item. */
  boolean isLast(Block.Row row) {
    return last.filter(row::equals).isPresent();
  }

  /**
   * The last row with the words of this one, if this one is the rest of it: on the next page, or
   * behind a cell that holds a line break.
   */
  Optional<Block.Row> whole(Block.Row row) {
    Optional<Block.Row> broken = last.filter(before -> isBroken(before, row));
    return broken.isPresent() ? broken.map(before -> mended(before, row)) : goingOn(row);
  }

  /**
   * Whether two lines are one row: together they have as many cells as labels, one of them broken.
   */
  private boolean isBroken(Block.Row before, Block.Row row) {
    return before.cells().size() > 1
        && row.cells().size() > 1
        && before.cells().size() + row.cells().size() == header.width() + 1
        && !isApart(before, row)
        && number(row, 0).isEmpty();
  }

  private Block.Row mended(Block.Row before, Block.Row row) {
    int at = before.cells().size() - 1;
    List<Passage> cells = new ArrayList<>(before.cells().subList(0, at));
    cells.add(joined(before.cells().get(at), row.cells().getFirst(), header.namesUnits(at)));
    cells.addAll(row.cells().subList(1, row.cells().size()));
    return new Block.Row(cells, before.passage().then(row.passage()));
  }

  private Optional<Block.Row> goingOn(Block.Row row) {
    return last.filter(before -> isRest(row, before)).map(before -> joined(before, row));
  }

  private boolean isRest(Block.Row row, Block.Row before) {
    OptionalInt number = header.number();
    boolean alike = row.cells().size() == header.width() && before.cells().size() == header.width();
    return alike
        && number.isPresent()
        && row.cells().get(number.getAsInt()).isEmpty()
        && !before.cells().get(number.getAsInt()).isEmpty()
        && (left || headed || isApart(before, row))
        && IntStream.range(0, header.width()).anyMatch(i -> isOpen(before, row, i));
  }

  /** Whether lines without a row stand between two rows. */
  private static boolean isApart(Block.Row before, Block.Row row) {
    int end = before.passage().lineAt(before.passage().length() - 1).number();
    return row.passage().lineAt(0).number() > end + 1;
  }

  /** Whether a cell goes on: its sentence has not ended. */
  private static boolean isOpen(Block.Row before, Block.Row row, int column) {
    String words = before.cells().get(column).text();
    return !words.isEmpty()
        && !row.cells().get(column).isEmpty()
        && "。！？；".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private Block.Row joined(Block.Row before, Block.Row row) {
    List<Passage> cells =
        IntStream.range(0, header.width())
            .mapToObj(i -> joined(before.cells().get(i), row.cells().get(i), header.namesUnits(i)))
            .toList();
    return new Block.Row(cells, before.passage().then(row.passage()));
  }

  /** Names that a page parts may be two or one: a space between them leaves it open. */
  private static Passage joined(Passage before, Passage rest, boolean names) {
    return names && !before.isEmpty() && !rest.isEmpty() ? before.apart(rest) : before.then(rest);
  }

  /** The words of a row under a header that stands over other rows: one cell, or 一 and one. */
  Optional<Group> group(Block.Row row) {
    if (header.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> filled =
        row.cells().stream().filter(c -> !c.isEmpty()).map(Passage::tidied).toList();
    Optional<Group> whole = title(filled).map(t -> new Group(t, Mark.at(t.text())));
    boolean sentence =
        filled.size() == 1
            && row.cells().getFirst().isEmpty()
            && isStopped(filled.getFirst().text());
    return whole.isPresent() && row.cells().size() > 1 && !isOwnersOnly(row) && !sentence
        ? whole
        : counted(filled);
  }

  /** No title ends so: it is all that a row says of its own beside merged cells. */
  private static boolean isStopped(String words) {
    return "。；".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * A title over rows.
   *
   * @param mark its number
   */
  record Group(Passage title, Optional<Mark> mark) {}

  /** 一 and 特色产业 over all other columns. */
  private Optional<Group> counted(List<Passage> filled) {
    boolean numeral = filled.size() > 1 && NUMERAL.matcher(filled.getFirst().text()).matches();
    if (!numeral || header.number().isEmpty()) {
      return Optional.empty();
    }
    String printed = filled.getFirst().text();
    Mark.Style style = "（(".indexOf(printed.charAt(0)) < 0 ? Mark.Style.HAN : Mark.Style.HAN_PAREN;
    int number = Numerals.parse(NUMERAL.matcher(printed).replaceFirst("$1")).orElse(0);
    Mark mark = new Mark(style, number, printed, printed.length());
    return title(filled.subList(1, filled.size()))
        .map(t -> new Group(filled.getFirst().then(t), Optional.of(mark)));
  }

  /** The one thing that all these cells say. */
  private static Optional<Passage> title(List<Passage> filled) {
    boolean same = filled.stream().map(Passage::text).distinct().count() == 1;
    return filled.stream()
        .findFirst()
        .filter(t -> same && t.length() < GROUP_MOST && t.text().matches(".*\\p{IsHan}.*"));
  }

  private boolean isOwnersOnly(Block.Row row) {
    int most = Math.min(header.width(), row.cells().size());
    return IntStream.range(0, most)
        .allMatch(i -> row.cells().get(i).isEmpty() || header.namesUnits(i));
  }

  /** The words of a row before the header whose cells are all the same: a title of the table. */
  Optional<String> title(Block.Row row) {
    List<String> words =
        row.cells().stream()
            .map(c -> c.tidied().text())
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList();
    return header.isEmpty() && words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
  }

  /** A row that is no task, as it stands. */
  private List<Draft> words(Block.Row row, List<Heading> path, ItemKind kind) {
    Passage text = row.passage().tidied();
    return text.isEmpty()
        ? List.of()
        : List.of(
            Draft.plain(
                kind,
                Optional.empty(),
                text.text(),
                path,
                voice.period(kind, path),
                text.span(file)));
  }

  private Draft item(Block.Row row, List<Heading> path, Rules rules) {
    Rules here = header.namesLead() ? rules.withoutFirst() : rules;
    RowCells read = RowCells.read(row, header, clauses, here);
    ItemKind kind = read.ownership().none() ? voice.plain(path) : voice.owned();
    Optional<Mark> mark =
        header.number().isPresent() ? mark(row, header.number().getAsInt()) : Optional.empty();
    return Draft.plain(
            kind, mark, read.words(), path, voice.period(kind, path), row.passage().span(file))
        .titled(read.title())
        .owned(kind, read.ownership(), read.deadline());
  }

  private static OptionalInt number(Block.Row row, int column) {
    return column < row.cells().size()
        ? Numerals.parse(row.cells().get(column).tidied().text().replaceAll("[.．、（）()]", ""))
        : OptionalInt.empty();
  }

  private static Optional<Mark> mark(Block.Row row, int column) {
    OptionalInt value = number(row, column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String printed = row.cells().get(column).tidied().text();
    return Optional.of(new Mark(Mark.Style.ARABIC, value.getAsInt(), printed, printed.length()));
  }
}
