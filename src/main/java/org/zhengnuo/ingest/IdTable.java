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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.roster.Ids;

/**
 * The ids that were given out, in a table beside the index: kind (paper, unit, leader, text), key,
 * id; what each file held (bytes), also those that are gone; and ids that are no longer borne, with
 * the one that stands for each now (moved), or for all of a file (renamed). The index can be made
 * again from the seeds, this table cannot.
 */
final class IdTable {

  private static final List<String> HEADER = List.of("kind", "key", "id");

  private final Optional<Path> file;
  private final Map<String, String> papers;
  private final Ids units;
  private final Ids leaders;
  private final TextIds texts;
  private final MovedIds moved;
  private final Map<String, Renames.Held> held = new TreeMap<>();

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
    moved = new MovedIds(of(textsAndMoved, "moved"), of(textsAndMoved, "renamed"));
    for (CsvRow row : textsAndMoved) {
      String key = plain(row.get("key"));
      int space = key.indexOf(' ');
      if (row.get("kind").equals("bytes") && space > 0) {
        held.put(
            key.substring(space + 1), new Renames.Held(key.substring(0, space), row.get("id")));
      }
    }
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

  /** What stands for ids that nobody bears now. */
  MovedIds moved() {
    return moved;
  }

  /**
   * Finds the files that bear another name now; what their texts were called goes with them.
   *
   * @param there the hash of each file that is there, by file
   * @return by file of before that of now
   */
  Map<String, String> renamed(Map<String, String> there) {
    Map<String, String> renames = Renames.of(held, there);
    renames.forEach(texts::rename);
    return renames;
  }

  /** Whether a file that was read before is not among these. */
  boolean misses(Set<String> there) {
    return !there.containsAll(held.keySet());
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
   * @param bytes the hash of each paper that was read, by file
   * @param renames by file of before that of now
   * @throws SeedsException where it cannot be written
   */
  void keep(Map<String, String> stems, Map<String, String> bytes, Map<String, String> renames) {
    papers.clear();
    papers.putAll(stems);
    texts.given().keySet().retainAll(stems.keySet());
    moved.paths().putAll(texts.moved());
    renames.forEach(
        (old, now) -> moved.rename(held.remove(old).stem(), stems.get(now), stems.values()));
    bytes.forEach((name, hash) -> held.put(name, new Renames.Held(hash, stems.get(name))));
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
            held.entrySet().stream().map(IdTable::row),
            rows("moved", moved.paths()),
            rows("renamed", moved.stems()))
        .flatMap(each -> each);
  }

  private Stream<List<String>> rows(Map.Entry<String, List<TextIds.Kept>> texts) {
    String file = texts.getKey();
    return texts.getValue().stream()
        .map(t -> List.of("text", t.print() + " " + file, papers.get(file) + "-" + t.id()));
  }

  private static List<String> row(Map.Entry<String, Renames.Held> held) {
    Renames.Held was = held.getValue();
    return List.of("bytes", was.bytes() + " " + held.getKey(), was.stem());
  }

  private static Stream<List<String>> rows(String kind, Map<String, String> given) {
    return given.entrySet().stream().map(e -> List.of(kind, e.getKey(), e.getValue()));
  }
}
