package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Labels;
import org.zhengnuo.parse.clause.LeaderNames;
import org.zhengnuo.parse.clause.Rules;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;

/**
 * Reads tables of tasks: a header names the columns (序号, 项目名称, 主要内容, 牵头领导, 牵头单位, 配合单位, 完成时限 …),
 * each further row is one item.
 */
final class TaskTable {

  private static final Pattern NUMBER = Pattern.compile("序号|编号|项号");
  private static final Pattern NAME =
      Pattern.compile(".*(?:名称|事项|任务名|项目)$|重点(?:任务|工作)|工作任务|目标任务|任务");
  private static final Pattern CONTENT = Pattern.compile(".*(?:内容|措施|举措|目标|要求|标准|任务).*");
  private static final Pattern LEADER = Pattern.compile(".*(?:领导|责任人|负责人)");
  private static final Pattern DEADLINE = Pattern.compile(".*(?:时限|时间|节点|期限)");

  private static final int GROUP_MOST = 90;

  private final String file;
  private Voice voice;
  private final Clauses clauses;
  private List<String> header = List.of();

  TaskTable(String file, Voice voice, Clauses clauses) {
    this.file = file;
    this.voice = voice;
    this.clauses = clauses;
  }

  /** A title stands over what follows. */
  void under(String title) {
    voice = voice.under(title);
  }

  /** The table is over; the next row is not under its header. */
  void leave() {
    header = List.of();
  }

  /** The item of a row; its words alone for a header and for a row under no header. */
  List<Draft> row(Block.Row row, List<Heading> path, Rules rules) {
    List<Passage> cells = row.cells();
    List<String> texts = cells.stream().map(c -> c.tidied().text()).toList();
    List<String> labels = texts.stream().map(clauses::label).toList();
    if (isHeader(labels)) {
      header = labels;
      return words(row, path, ItemKind.NOTICE);
    }
    if (header.isEmpty()) {
      return words(row, path, voice.plain(path));
    }
    return List.of(item(row, texts, path, rules));
  }

  /** The words of a row under a header whose cells are all the same: a title over other rows. */
  Optional<Passage> group(Block.Row row) {
    List<Passage> filled = row.cells().stream().filter(c -> !c.isEmpty()).toList();
    boolean same =
        filled.stream().map(c -> c.tidied().text()).distinct().count() == 1
            && (filled.size() > 1 || row.cells().size() > 1)
            && filled.getFirst().text().matches(".*\\p{IsHan}.*");
    boolean title = same && filled.getFirst().length() < GROUP_MOST;
    return title && !header.isEmpty() ? Optional.of(filled.getFirst().tidied()) : Optional.empty();
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

  private static boolean isHeader(List<String> cells) {
    long roles = cells.stream().filter(c -> c.length() < 14 && Labels.role(c).isPresent()).count();
    return roles > 0 && cells.stream().allMatch(c -> c.length() < 20 && c.indexOf('。') < 0);
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

  private Draft item(Block.Row row, List<String> texts, List<Heading> path, Rules rules) {
    List<Leader> leaders = new ArrayList<>();
    List<Owner> owners = new ArrayList<>();
    List<String> clause = new ArrayList<>();
    List<String> content = new ArrayList<>();
    String name = "";
    String deadline = "";
    Optional<Mark> mark = Optional.empty();
    for (int i = 0; i < Math.min(header.size(), texts.size()); i++) {
      String column = header.get(i);
      String cell = texts.get(i);
      if (NUMBER.matcher(column).matches()) {
        mark = number(cell);
      } else if (LEADER.matcher(column).matches()) {
        leaders.addAll(LeaderNames.split(row.cells().get(i).text()));
        clause.add(column + "：" + cell);
      } else if (DEADLINE.matcher(column).matches()) {
        deadline = cell;
      } else if (Labels.role(column).isPresent()) {
        owners.addAll(clauses.cell(Labels.role(column).get(), row.cells().get(i), rules));
        clause.add(column + "：" + cell);
      } else if (isName(column, texts.size()) && name.isEmpty()) {
        name = cell;
      } else {
        content.add(cell);
      }
    }
    String words = content.isEmpty() ? name : String.join("", content);
    Ownership ownership = new Ownership(leaders, owners, String.join("；", clause), "table");
    ItemKind kind = ownership.none() ? voice.plain(path) : voice.owned();
    return Draft.plain(kind, mark, words, path, voice.period(kind, path), row.passage().span(file))
        .titled(content.isEmpty() ? "" : name)
        .owned(kind, ownership, deadline);
  }

  /** A name column stands beside a content column; alone it is the content. */
  private boolean isName(String column, int cells) {
    boolean content =
        header.stream()
            .anyMatch(
                h -> !h.equals(column) && CONTENT.matcher(h).matches() && Labels.role(h).isEmpty());
    return NAME.matcher(column).matches() && content && cells > 2;
  }

  private static Optional<Mark> number(String cell) {
    OptionalInt value = Numerals.parse(cell.replaceAll("[.．、（）()]", ""));
    return value.isPresent()
        ? Optional.of(new Mark(Mark.Style.ARABIC, value.getAsInt(), cell, cell.length()))
        : Optional.empty();
  }
}
