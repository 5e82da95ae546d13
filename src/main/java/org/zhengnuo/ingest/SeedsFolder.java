package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.format.FormatException;

/** A folder of source papers, also in sub-folders, with the user's tables beside them. */
public final class SeedsFolder {

  /** The user's search aliases. */
  public static final String ALIASES = "aliases.csv";

  /** The user's rules of pace. */
  public static final String PACE = "pace.csv";

  private final Path folder;

  /**
   * @throws SeedsException where there is no such folder
   */
  public SeedsFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SeedsException("找不到资料目录“" + folder + "”，请用 --seeds 指定存放文件的目录");
    }
    this.folder = folder;
  }

  /**
   * The papers: all files but tables, notes, hidden ones and those half brought; links only where
   * they are to be followed.
   */
  Listing listing(boolean followLinks) {
    try {
      return FolderWalk.of(folder, followLinks);
    } catch (IOException e) {
      throw new SeedsException("资料目录“" + folder + "”无法读取：" + e.getMessage(), e);
    }
  }

  /**
   * The rows of a table, none where the folder has no such table.
   *
   * @throws SeedsException where it is no CSV in UTF-8
   */
  public List<CsvRow> table(String name) {
    try {
      String text = text(name);
      return text.isEmpty() ? List.of() : Csv.read(text);
    } catch (FormatException e) {
      throw unreadable(name, e);
    }
  }

  /** A table as it is written; empty where there is none. */
  String text(String name) {
    Path table = folder.resolve(name);
    try {
      return Files.isRegularFile(table) ? Files.readString(table, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static SeedsException unreadable(String name, Exception e) {
    return new SeedsException("表格“" + name + "”无法读取，应为 UTF-8 编码的 CSV：" + e.getMessage(), e);
  }
}
