package org.zhengnuo.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.roster.Ids;

/**
 * The ids that were given out, in a table beside the index: kind (paper, unit, leader, text), key,
 * id; and those that are no longer borne, with the one that stands for each now (moved). The index
 * can be made again from the seeds, this table cannot.
 */
final class IdTable {

  private static final List<String> HEADER = List.of("kind", "key", "id");

  private final Optional<Path> file;
  private final Map<String, String> papers;
  private final Ids units;
  private final Ids leaders;
  private final TextIds texts;
  private final Map<String, String> moved;

  private IdTable(Optional<Path> file, List<CsvRow> rows) {
    this(file, of(rows, "paper"), new Ids(of(rows, "unit")), new Ids(of(rows, "leader")), rows);
  }

  private IdTable(
      Optional<Path> file,
      Map<String, String> papers,
      Ids units,
      Ids leaders,
      List<CsvRow> textsAndMoved) {
    this.file = file;
    this.papers = papers;
    this.units = units;
    this.leaders = leaders;
    texts = new TextIds(texts(textsAndMoved, papers));
    moved = of(textsAndMoved, "moved");
  }

  /** A text's key is what it says and its file. */
  private static Map<String, List<TextIds.Kept>> texts(
      List<CsvRow> rows, Map<String, String> papers) {
    Map<String, List<TextIds.Kept>> texts = new HashMap<>();
    for (CsvRow row : rows) {
      String key = plain(row.get("key"));
      int space = key.indexOf(' ');
      String file = key.substring(space + 1);
      String stem = papers.getOrDefault(file, "") + "-";
      if (row.get("kind").equals("text") && space > 0 && row.get("id").startsWith(stem)) {
        String id = row.get("id").substring(stem.length());
        texts
            .computeIfAbsent(file, f -> new ArrayList<>())
            .add(new TextIds.Kept(key.substring(0, space), id));
      }
    }
    return texts;
  }

  /** A table that is kept nowhere. */
  static IdTable passing() {
    return new IdTable(Optional.empty(), List.of());
  }

  /**
   * The table of a file, empty where there is none yet.
   *
   * @throws SeedsException where it cannot be read: ids would be given twice
   */
  static IdTable at(Path file) {
    try {
      return new IdTable(
          Optional.of(file), Files.exists(file) ? Csv.read(Files.readString(file)) : List.of());
    } catch (IOException | FormatException e) {
      throw new SeedsException("标识表“" + file + "”无法读取，请恢复它的备份，或删去后重建索引：" + e.getMessage(), e);
    }
  }

  private static Map<String, String> of(List<CsvRow> rows, String kind) {
    Map<String, String> given = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.get("kind").equals(kind) && !row.get("id").isEmpty())
        .forEach(row -> given.putIfAbsent(plain(row.get("key")), row.get("id")));
    return given;
  }

  /** Without the apostrophe that keeps a spreadsheet from running the cell. */
  private static String plain(String cell) {
    return cell.startsWith("'") && Csv.defused(cell.substring(1)).equals(cell)
        ? cell.substring(1)
        : cell;
  }

  /** What the ids of each file's documents begin with. */
  Map<String, String> papers() {
    return papers;
  }

  Ids units() {
    return units;
  }

  Ids leaders() {
    return leaders;
  }

  /** Those of text that prints no number. */
  TextIds texts() {
    return texts;
  }

  /** By path of the page (units/gong-xin-ju) the id that stands for one that nobody bears now. */
  Map<String, String> moved() {
    return moved;
  }

  /** The same ids of units and leaders; what is given from it is not kept. */
  IdTable trial() {
    return new IdTable(
        Optional.empty(), Map.of(), new Ids(units.given()), new Ids(leaders.given()), List.of());
  }

  /**
   * Keeps the table as a whole or not at all.
   *
   * @param stems the papers'
   * @throws SeedsException where it cannot be written
   */
  void keep(Map<String, String> stems) {
    papers.clear();
    papers.putAll(stems);
    texts.given().keySet().retainAll(stems.keySet());
    moved.putAll(texts.moved());
    file.ifPresent(this::write);
  }

  private void write(Path table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Csv.write(HEADER, rows(), bytes);
    try {
      Files.createDirectories(table.toAbsolutePath().getParent());
      if (Files.exists(table)
          && Files.readString(table).equals(bytes.toString(StandardCharsets.UTF_8))) {
        return;
      }
      Path half = table.resolveSibling(table.getFileName() + ".part");
      Files.write(half, bytes.toByteArray());
      Files.move(half, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SeedsException("标识表“" + table + "”无法写入，请检查权限和磁盘空间：" + e.getMessage(), e);
    }
  }

  private Stream<List<String>> rows() {
    return Stream.of(
            rows("paper", papers),
            rows("unit", units.given()),
            rows("leader", leaders.given()),
            new TreeMap<>(texts.given()).entrySet().stream().flatMap(this::rows),
            rows("moved", new TreeMap<>(moved)))
        .flatMap(each -> each);
  }

  private Stream<List<String>> rows(Map.Entry<String, List<TextIds.Kept>> texts) {
    String file = texts.getKey();
    return texts.getValue().stream()
        .map(t -> List.of("text", t.print() + " " + file, papers.get(file) + "-" + t.id()));
  }

  private static Stream<List<String>> rows(String kind, Map<String, String> given) {
    return given.entrySet().stream().map(e -> List.of(kind, e.getKey(), e.getValue()));
  }
}
