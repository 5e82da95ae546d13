package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * One paper of the seeds folder, as it lies there.
 *
 * @param name path in the folder, parted by /
 * @param size in bytes
 * @param modified milliseconds since 1970
 * @param inode tells a file from another put in its place, empty where the system has none
 */
record SeedFile(String name, Path path, long size, long modified, String inode) {

  static SeedFile of(String name, Path path, BasicFileAttributes a) {
    String inode = a.fileKey() == null ? "" : a.fileKey().toString();
    return new SeedFile(name, path, a.size(), a.lastModifiedTime().toMillis(), inode);
  }

  /** The file as it is now; of size -1 where it is gone. */
  SeedFile now() {
    try {
      return of(name, path, Files.readAttributes(path, BasicFileAttributes.class, links()));
    } catch (IOException gone) {
      return new SeedFile(name, path, -1, -1, "");
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
