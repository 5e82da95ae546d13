package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasesTest {
  @TempDir private Path seeds;

  private void write(String rows, long time) throws IOException {
    Path file = seeds.resolve("aliases.csv");
    Files.writeString(file, "term,relation,aliases,reason\n" + rows);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
  }

  @Test
  void withoutAFileThePackedVocabularyStands() {
    assertThat(new Aliases(seeds).get().of("老破小")).contains("老旧小区");
  }

  @Test
  void anEditTakesEffectAtOnce() throws IOException {
    Aliases aliases = new Aliases(seeds);
    write("云桥,same,云川大桥 大桥,测试\n", 1_000);
    assertThat(aliases.get().of("云桥")).containsExactly("云川大桥", "大桥");
    assertThat(aliases.get().of("老破小")).contains("老旧小区");
    write("云桥,,望江大桥,测试\n", 2_000);
    assertThat(aliases.get().of("云桥")).containsExactly("望江大桥");
  }

  @Test
  void aWrongRowIsLeftOut() throws IOException {
    write("甲路,like,乙路,测试\n云桥,same,大桥,测试\n", 1_000);
    assertThat(new Aliases(seeds).get().of("甲路")).isEmpty();
    assertThat(new Aliases(seeds).get().of("云桥")).containsExactly("大桥");
  }
}
