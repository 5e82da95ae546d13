package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells that something in a folder may have changed, at once where the system says so. */
final class FolderChanges implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderChanges.class);

  /** Who brings one file often brings another. */
  private static final Duration QUIET = Duration.ofMillis(300);

  /** A file that is written for long must not hold up the others. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final WatchService service;
  private final Map<Path, WatchKey> followed = new HashMap<>();

  FolderChanges() {
    try {
      service = FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      throw new SeedsException("系统不能再监视目录（inotify 实例用完了？）：" + e.getMessage(), e);
    }
  }

  /** Listens to these folders and no others; one that cannot be listened to is only looked at. */
  void follow(List<Path> folders) {
    new HashSet<>(followed.keySet())
        .stream().filter(old -> !folders.contains(old)).forEach(this::leave);
    for (Path folder : folders) {
      if (!followed.containsKey(folder) || !followed.get(folder).isValid()) {
        enter(folder);
      }
    }
  }

  private void enter(Path folder) {
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      followed.put(folder, key);
    } catch (IOException unheard) {
      LOG.debug("{} is only looked at", folder, unheard);
    }
  }

  private void leave(Path folder) {
    followed.remove(folder).cancel();
  }

  /** Comes back when something happened and it has become quiet since, or after a time. */
  void await(Duration longest) throws InterruptedException {
    WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    long end = System.nanoTime() + LONGEST.toNanos();
    while (key != null && System.nanoTime() < end) {
      key.pollEvents();
      key.reset();
      key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      LOG.debug("watching did not end well", e);
    }
  }
}
