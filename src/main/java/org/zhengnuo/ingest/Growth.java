package org.zhengnuo.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Finding;

/**
 * Tells files that are still being written from those that are not: a file touched a moment ago is
 * looked at again.
 *
 * @param quiet in the order given, as they are now
 * @param findings one for each of the others
 */
record Growth(List<SeedFile> quiet, List<Finding> findings) {

  /** A file that was touched longer ago is not being written. */
  private static final long FRESH_MILLIS = 400;

  private static final long PAUSE_MILLIS = 200;

  /** How often a file may be found larger than a moment before. */
  private static final int LOOKS = 5;

  /** Comes back at once where no file is fresh, else after a pause or a few. */
  static Growth of(List<SeedFile> files) {
    Map<String, SeedFile> last = new LinkedHashMap<>();
    files.forEach(file -> last.put(file.name(), file));
    List<SeedFile> restless = files.stream().filter(Growth::fresh).toList();
    for (int look = 0; look < LOOKS && !restless.isEmpty(); look++) {
      pause();
      restless =
          restless.stream()
              .map(SeedFile::now)
              .filter(now -> !now.equals(last.put(now.name(), now)))
              .toList();
    }
    restless.forEach(file -> last.remove(file.name()));
    return new Growth(
        last.values().stream().filter(SeedFile::there).toList(),
        restless.stream().filter(SeedFile::there).map(Growth::growing).toList());
  }

  private static boolean fresh(SeedFile file) {
    return System.currentTimeMillis() - file.modified() < FRESH_MILLIS;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SeedsException("读入中断", stopped);
    }
  }

  private static Finding growing(SeedFile file) {
    return PaperReader.unreadable(file.name(), "还在写入，这一次没有读，写完后再读");
  }
}
