package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.PaceRules.Key;

class PaceTableTest {
  @TempDir private Path seeds;

  private void write(String rows, long time) throws IOException {
    Path file = seeds.resolve("pace.csv");
    Files.writeString(file, "key,value,reason\n" + rows);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
  }

  @Test
  void withoutAFileThePackedRulesStand() {
    assertThat(new PaceTable(seeds).get()).isEqualTo(PaceRules.packed());
  }

  @Test
  void theShippedTableIsThePackedOne() {
    assertThat(new PaceTable(Path.of("seeds")).get()).isEqualTo(PaceRules.packed());
  }

  @Test
  void anEditTakesEffectAtOnceAndAWrongRowIsLeftOut() throws IOException {
    PaceTable table = new PaceTable(seeds);
    write("yellow_behind,5,试点\n", 1_000);
    assertThat(table.get().values()).containsEntry(Key.YELLOW_BEHIND, 5);
    write("yellow_behind,四成,不是数\nred_behind,20,试点\ngreen,1,\n", 2_000);
    assertThat(table.get().values())
        .containsEntry(Key.YELLOW_BEHIND, 10)
        .containsEntry(Key.RED_BEHIND, 20);
  }
}
