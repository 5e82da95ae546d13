package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.lucene.IndexCheck;
import org.zhengnuo.search.lucene.UnusableIndexException;

/** What a server does with an index that is too large to be read before the first answer. */
class FoundIndexTest {

  private static final long SECONDS = 30;

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void build() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    data = Workspace.data(folder.resolve("index"));
    Files.writeString(
        seeds.resolve("a.txt"), "青州市2025年重点工作任务分解\n\n1.新建学校2所。（牵头单位：市教育局）\n\n2.修路。（牵头单位：市交通局）\n");
    large().update(false, _ -> {});
  }

  /** Nothing is read before the first answer. */
  private Workspace large() {
    return new Workspace(
        folder.resolve("seeds"),
        folder.resolve("index"),
        false,
        MeaningChoice.OFF,
        new IndexCheck(data, -1));
  }

  private void damage() throws IOException {
    for (Damage damage : Damage.drawn(data, 20, 1)) {
      if (damage.file().endsWith(".cfs")) {
        new Damage(damage.file(), Files.size(data.resolve(damage.file())) - 1, 0).doTo(data);
        return;
      }
    }
    throw new AssertionError("no such file");
  }

  @Test
  void isOpenedBeforeItIsRead() throws IOException {
    damage();
    Workspace workspace = large();
    try (FoundIndex found = workspace.found()) {
      assertThat(found.get()).isPresent();
      assertThatThrownBy(workspace::openWhole).isInstanceOf(UnusableIndexException.class);
    }
  }

  @Test
  void isLeftAndBuiltAnewOnceDamageIsFound() throws IOException {
    damage();
    Workspace workspace = large();
    try (FoundIndex found = workspace.found()) {
      assertThat(found.get()).isPresent();
      assertThat(workspace.update(false, _ -> {}).read()).isEqualTo(1);
      await(() -> found.get().isPresent());
      try (IndexView view = found.get().orElseThrow().view()) {
        assertThat(view.count(Query.of("学校"))).isEqualTo(1);
      }
      assertThat(new IndexCheck(data).report().isSound()).isTrue();
    }
  }

  @Test
  void isNotFoundAgainWhileDamaged() throws IOException {
    damage();
    Workspace workspace = large();
    try (FoundIndex found = workspace.found()) {
      assertThatThrownBy(workspace::openWhole).isInstanceOf(UnusableIndexException.class);
      assertThat(found.get()).isEmpty();
    }
  }

  private static void await(BooleanSupplier thing) {
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    while (!thing.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(until);
      Thread.onSpinWait();
    }
  }
}
