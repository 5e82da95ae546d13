package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is not as it was written answers nothing, and is built anew. */
class DamagedIndexTest {

  private static final int BITS = 60;
  private static final long SEED = 4;

  @TempDir private Path folder;
  private Path seeds;
  private Path index;
  private Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Three runs: segments beside segments, deleted and updated documents. */
  @BeforeEach
  void build() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
    index = folder.resolve("index");
    data = index.resolve("data");
    for (int run = 1; run <= 3; run++) {
      put("a.txt", "青州市", run);
      put("b-" + run + ".txt", "即墨市", run);
      assertThat(run("index")).isZero();
    }
  }

  private void put(String name, String place, int number) throws IOException {
    Files.writeString(
        seeds.resolve(name),
        """
        %s2025年重点工作任务分解

        1.改造老旧小区%d个。（牵头领导：王海。牵头单位：市住房城乡建设局，责任单位：市财政局）

        2.新建学校%d所。（牵头领导：李平。牵头单位：市教育局）
        """
            .formatted(place, number + 11, number));
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--index", index.toString()));
    if (args[0].equals("index")) {
      // Vectors are no part of what is damaged here.
      all.addAll(List.of("--meaning", "off"));
    }
    if (!args[0].equals("check")) {
      all.addAll(List.of("--seeds", seeds.toString()));
    }
    return Main.run(
        all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String answer() {
    assertThat(run("search", "老旧小区 OR 学校", "--json")).isZero();
    return out.toString();
  }

  @Test
  void aFlippedBitIsRefusedAndMended() throws IOException {
    String answer = answer();
    String ids = Files.readString(index.resolve("ids.csv"));
    Path sound = folder.resolve("sound");
    copy(data, sound);
    for (Damage damage : Damage.drawn(data, BITS, SEED)) {
      copy(sound, data);
      damage.doTo(data);
      refuses(damage.file());
      assertThat(run("index")).as(damage.toString()).isZero();
      assertThat(answer()).as(damage.toString()).isEqualTo(answer);
      assertThat(Files.readString(index.resolve("ids.csv"))).isEqualTo(ids);
    }
  }

  private void refuses(String file) {
    assertThat(run("search", "学校")).as(file).isEqualTo(ExitCode.CANNOT_START);
    assertThat(err.toString()).contains("已损坏", file, "zhengnuo index").hasLineCount(1);
    assertThat(run("export", "items")).as(file).isEqualTo(ExitCode.CANNOT_START);
    assertThat(out.toString()).isEmpty();
    assertThat(run("check")).as(file).isEqualTo(ExitCode.LOST);
    assertThat(out.toString()).contains(file);
  }

  @Test
  void aMissingOrShortFileIsRefusedAndMended() throws IOException {
    String answer = answer();
    Path sound = folder.resolve("sound");
    copy(data, sound);
    for (Path file : files(sound)) {
      Path here = data.resolve(file.getFileName());
      copy(sound, data);
      Files.delete(here);
      assertThat(run("check")).as("without " + file).isEqualTo(ExitCode.LOST);
      assertThat(run("index")).isZero();
      assertThat(answer()).isEqualTo(answer);
      copy(sound, data);
      byte[] bytes = Files.readAllBytes(here);
      Files.write(here, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      refuses(file.getFileName().toString());
      assertThat(run("index")).isZero();
      assertThat(answer()).isEqualTo(answer);
    }
  }

  @Test
  void aSoundIndexIsCounted() throws IOException {
    assertThat(run("check")).isZero();
    assertThat(out.toString())
        .contains("索引完好", files(data).size() + " 个文件", "文档 4，条目 8")
        .hasLineCount(1);
  }

  @Test
  void noIndexIsNoSoundOne() {
    index = folder.resolve("nowhere");
    assertThat(run("check")).isEqualTo(ExitCode.LOST);
    assertThat(out.toString()).contains("没有索引");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
  }

  /** Makes a folder the same as another. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(to)) {
      Files.delete(file);
    }
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }
}
