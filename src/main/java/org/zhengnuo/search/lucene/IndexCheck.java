package org.zhengnuo.search.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.search.lucene.CheckReport.Damage;

/**
 * Whether the files of an index are as they were written: each ends with a checksum of itself, and
 * the newest commit says which there must be. No file is changed once it is written, so one that
 * looks as it did when it was read is not read again. Safe for many threads.
 */
public final class IndexCheck {
  private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

  /** So much is read before the first answer: some 50 ms. */
  private static final long AT_ONCE = 64L << 20;

  private final Path folder;
  private final long atOnce;
  private final Map<Stamp, Optional<Damage>> known = new ConcurrentHashMap<>();

  public IndexCheck(Path folder) {
    this(folder, AT_ONCE);
  }

  /**
   * @param atOnce so many bytes are read before the first answer
   */
  public IndexCheck(Path folder, long atOnce) {
    this.folder = folder;
    this.atOnce = atOnce;
  }

  /** A file as it looks from outside. */
  private record Stamp(String file, long size, String key, Object modified) {}

  /**
   * Reads every file of the newest commit that was not read before.
   *
   * @throws UnusableIndexException where the folder cannot be read
   */
  public CheckReport report() {
    try (Directory directory = FSDirectory.open(folder)) {
      while (true) {
        Optional<String> commit = newest(directory);
        CheckReport report =
            commit.isEmpty() ? CheckReport.NOTHING : report(directory, commit.get());
        // Whoever writes meanwhile removes the files of an older commit.
        if (report.isSound() || commit.equals(newest(directory))) {
          return report;
        }
      }
    } catch (IOException failure) {
      throw new UnusableIndexException("索引目录“" + folder + "”无法读取，请检查目录权限。", failure);
    }
  }

  private static Optional<String> newest(Directory directory) throws IOException {
    return Optional.ofNullable(SegmentInfos.getLastCommitSegmentsFileName(directory));
  }

  private CheckReport report(Directory directory, String commit) throws IOException {
    List<Damage> damages = damages(directory, List.of(commit));
    if (!damages.isEmpty()) {
      return new CheckReport(1, 0, damages);
    }
    try {
      Collection<String> files =
          new TreeSet<>(SegmentInfos.readCommit(directory, commit).files(true));
      List<Damage> all = damages(directory, files);
      known.keySet().removeIf(stamp -> !files.contains(stamp.file()));
      return new CheckReport(files.size(), all.isEmpty() ? bytes(files) : 0, all);
    } catch (IOException | IllegalArgumentException failure) {
      return unreadable(directory, commit, failure);
    }
  }

  /** A commit names segments, each of which has a file that names its others. */
  private CheckReport unreadable(Directory directory, String commit, Exception failure)
      throws IOException {
    List<String> segments =
        Arrays.stream(directory.listAll()).filter(file -> file.endsWith(".si")).toList();
    List<Damage> damages = damages(directory, segments);
    return new CheckReport(
        1 + segments.size(), 0, damages.isEmpty() ? List.of(unreadable(commit, failure)) : damages);
  }

  private static Damage unreadable(String commit, Exception failure) {
    return failure instanceof NoSuchFileException missing
        ? missing(Path.of(missing.getFile()).getFileName().toString())
        : new Damage(commit, "不是本程序能读的索引");
  }

  private static Damage missing(String file) {
    return new Damage(file, "不见了");
  }

  private List<Damage> damages(Directory directory, Collection<String> files) throws IOException {
    List<Damage> damages = new ArrayList<>();
    for (String file : files) {
      try {
        Stamp stamp = stamp(file);
        if (!known.containsKey(stamp)) {
          known.put(stamp, Checksum.damage(directory, file));
        }
        known.get(stamp).ifPresent(damages::add);
      } catch (NoSuchFileException | FileNotFoundException missing) {
        damages.add(missing(file));
      }
    }
    return damages;
  }

  private Stamp stamp(String file) throws IOException {
    BasicFileAttributes is = Files.readAttributes(folder.resolve(file), BasicFileAttributes.class);
    return new Stamp(file, is.size(), String.valueOf(is.fileKey()), is.lastModifiedTime());
  }

  private long bytes(Collection<String> files) throws IOException {
    long bytes = 0;
    for (String file : files) {
      bytes += Files.size(folder.resolve(file));
    }
    return bytes;
  }

  /**
   * Refuses an index that is known to be damaged. A small one is read for that, a large one is not:
   * whoever opens it to write reads it, while others search it.
   *
   * @throws UnusableIndexException where it is damaged
   */
  public void demandSound() {
    if (known.values().stream().anyMatch(Optional::isPresent) || unread() <= atOnce) {
      demandWhole();
    }
  }

  /**
   * Refuses a damaged index, however long it takes to read it.
   *
   * @throws UnusableIndexException where it is damaged
   */
  public void demandWhole() {
    CheckReport report = report();
    if (!report.isSound()) {
      throw new UnusableIndexException(
          "“" + folder + "”里的索引已损坏（" + report.damaged() + "），请运行 zhengnuo index 重建。");
    }
  }

  private long unread() {
    long unread = 0;
    try (Directory directory = FSDirectory.open(folder)) {
      for (String file : directory.listAll()) {
        Stamp stamp = stamp(file);
        unread += known.containsKey(stamp) ? 0 : stamp.size();
      }
      return unread;
    } catch (IOException changing) {
      return 0;
    }
  }

  /**
   * Removes a damaged index, so that it is built anew.
   *
   * @throws UnusableIndexException where another process writes it, or nobody can
   */
  public void discard(CheckReport damages) {
    LOG.warn("“{}”里的索引已损坏（{}），删去后从资料重建。", folder, damages.damaged());
    IndexFolder.discard(folder);
    known.clear();
  }
}
