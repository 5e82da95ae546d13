package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * One paper of the seeds folder, as it lies there.
 *
 * @param name path in the folder, parted by /; of a file in an archive behind the archive's
 * @param entry its name in an archive, empty where it lies in the folder itself
 * @param size in bytes
 * @param modified milliseconds since 1970; of a file in an archive when the archive was
 * @param inode tells a file from another put in its place, empty where the system has none
 */
record SeedFile(String name, Path path, String entry, long size, long modified, String inode) {

  /** No array is longer. */
  private static final int BYTES_MOST = Integer.MAX_VALUE - 8;

  static SeedFile of(String name, Path path, BasicFileAttributes a) {
    String inode = a.fileKey() == null ? "" : a.fileKey().toString();
    return new SeedFile(name, path, "", a.size(), a.lastModifiedTime().toMillis(), inode);
  }

  /** What an archive holds under a name. */
  SeedFile holding(String entryName, String path, long bytes) {
    return new SeedFile(name + "/" + path, this.path, entryName, bytes, modified, inode);
  }

  /**
   * What it holds.
   *
   * @throws IOException where it cannot be opened
   */
  byte[] bytes() throws IOException {
    return entry.isEmpty() ? Files.readAllBytes(path) : ZipFolder.bytes(path, entry, BYTES_MOST);
  }

  /** The file as it is now; of size -1 where it is gone. */
  SeedFile now() {
    try {
      SeedFile now = of(name, path, Files.readAttributes(path, BasicFileAttributes.class, links()));
      return entry.isEmpty() ? now : new SeedFile(name, path, entry, size, now.modified, now.inode);
    } catch (IOException gone) {
      return new SeedFile(name, path, entry, -1, -1, "");
    }
  }

  boolean there() {
    return size >= 0;
  }

  private LinkOption[] links() {
    return Files.isSymbolicLink(path)
        ? new LinkOption[0]
        : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
  }
}
