package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.format.FormatException;

/** A folder of source papers, flat, with the user's tables beside them. */
public final class SeedsFolder {

  /** The user's search aliases. */
  public static final String ALIASES = "aliases.csv";

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

  /** The papers in order of name: all files but tables, README and hidden ones. */
  public List<Path> papers() {
    return files().stream().filter(SeedsFolder::isPaper).toList();
  }

  /** The bytes of one file. */
  byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  /**
   * The rows of a table, none where the folder has no such table.
   *
   * @throws SeedsException where it is no CSV in UTF-8
   */
  public List<CsvRow> table(String name) {
    Path table = folder.resolve(name);
    try {
      return Files.isRegularFile(table)
          ? Csv.read(Files.readString(table, StandardCharsets.UTF_8))
          : List.of();
    } catch (IOException | FormatException e) {
      throw new SeedsException("表格“" + name + "”无法读取，应为 UTF-8 编码的 CSV：" + e.getMessage(), e);
    }
  }

  /**
   * SHA-256 over names and bytes of all files and a word about the code that reads them, in hex.
   */
  public String hash(String code) {
    MessageDigest digest = sha256();
    digest.update(code.getBytes(StandardCharsets.UTF_8));
    for (Path file : files().stream().filter(SeedsFolder::isRead).toList()) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      try {
        digest.update(bytes(file));
      } catch (IOException unreadable) {
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !name(f).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SeedsException("资料目录“" + folder + "”无法读取：" + e.getMessage(), e);
    }
  }

  private static boolean isPaper(Path file) {
    String name = name(file).toLowerCase(java.util.Locale.ROOT);
    return !name.endsWith(".csv") && !name.endsWith(".md");
  }

  private static boolean isRead(Path file) {
    return !name(file).equals(ALIASES) && !name(file).endsWith(".md");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
