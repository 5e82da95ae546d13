package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Document;

/** A folder that is watched: what comes is read without being asked for. */
class WatcherTest {

  private static final long SECONDS = 60;

  @TempDir private Path folder;
  private Path seeds;
  private final CorpusStore store = new CorpusStore();
  private final BlockingQueue<IngestReport> updates = new LinkedBlockingQueue<>();
  private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

  private final Watcher.Listener listener =
      new Watcher.Listener() {
        @Override
        public void updated(IngestReport report) {
          updates.add(report);
        }

        @Override
        public void failed(Throwable reason) {
          failures.add(reason);
        }
      };

  @BeforeEach
  void seeds() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
  }

  private Watcher watch() {
    Ingest ingest = new Ingest(new Ingest.Sources(seeds, Optional.empty(), "code", false));
    return new Watcher(ingest, () -> store, now -> {}, listener);
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(seeds.resolve(name), text);
  }

  private IngestReport update() throws InterruptedException {
    return Optional.ofNullable(updates.poll(SECONDS, TimeUnit.SECONDS)).orElseThrow();
  }

  private List<String> documents() {
    return store.corpus().library().documents().stream().map(Document::id).toList();
  }

  @Test
  void readsWhatComesAndForgetsWhatGoes() throws Exception {
    put("a.txt", "1.新建学校2所。（牵头单位：市教育局）");
    try (Watcher watching = watch()) {
      assertThat(watching).isNotNull();
      assertThat(update().read()).isEqualTo(1);
      Files.createDirectories(seeds.resolve("x/y"));
      put("x/y/b.txt", "1.新建学校3所。（牵头单位：市教育局）");
      IngestReport second = update();
      while (second.read() == 0) {
        second = update();
      }
      assertThat(documents()).containsExactly("a", "x-y-b");
      Files.delete(seeds.resolve("a.txt"));
      assertThat(update().removed()).isEqualTo(1);
      assertThat(documents()).containsExactly("x-y-b");
    }
  }

  @Test
  void aFolderThatGoesAwayIsToldOnceAndComesBack() throws Exception {
    put("a.txt", "1.新建学校2所。（牵头单位：市教育局）");
    try (Watcher watching = watch()) {
      assertThat(watching).isNotNull();
      update();
      Path away = Files.move(seeds, folder.resolve("away"));
      assertThat(failures.poll(SECONDS, TimeUnit.SECONDS)).hasMessageContaining("找不到资料目录");
      assertThat(documents()).containsExactly("a");
      Files.move(away, seeds);
      put("b.txt", "1.新建学校3所。（牵头单位：市教育局）");
      update();
      assertThat(failures).isEmpty();
    }
  }
}
