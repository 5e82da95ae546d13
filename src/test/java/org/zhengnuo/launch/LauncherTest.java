package org.zhengnuo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, starting a stub of the program. */
class LauncherTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;
  private Path jar;
  private String toolOptions = "";

  @BeforeEach
  void program() throws IOException {
    jar = StubProgram.jar(folder);
  }

  /** What a run said, line by line, and how it ended. */
  private record Run(List<String> out, String err, int exit) {

    String options() {
      return out.get(1);
    }
  }

  private Process start(List<String> options, String main, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options);
    command.addAll(List.of("-cp", jar.toString(), "org.zhengnuo.launch." + main));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().put("JAVA_TOOL_OPTIONS", toolOptions);
    return builder.redirectError(folder.resolve("err").toFile()).start();
  }

  private Run run(List<String> options, String main, String... args) throws Exception {
    Process process = start(options, main, args);
    List<String> out = process.inputReader().lines().toList();
    int exit = process.waitFor();
    return new Run(out, Files.readString(folder.resolve("err")), exit);
  }

  @Test
  void handsOverOptionsArgumentsAndExitCode() throws Exception {
    Run run = run(List.of("-Xmx77m", "-Dname=a b"), "Launcher", "search", "老 旧");
    assertThat(run.options())
        .contains("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx77m", "-Dname=a b")
        .doesNotContain("MaxRAMPercentage");
    assertThat(run.out().get(2)).startsWith("search|");
    assertThat(run.exit()).isEqualTo(7);
  }

  @Test
  void heedsJavaToolOptionsOnce() throws Exception {
    toolOptions = "-XX:+UseParallelGC -Xmx90m";
    Run run = run(List.of(), "Launcher", "search");
    assertThat(run.options())
        .containsOnlyOnce("-XX:+UseParallelGC")
        .contains("-Xmx90m", "-XX:+UseCompactObjectHeaders")
        .doesNotContain("SerialGC", "MaxRAMPercentage", "-Xms");
    assertThat(run.err().strip().lines()).hasSize(1).allMatch(it -> it.startsWith("Picked up"));
  }

  @Test
  void startsQuietlyWithoutACacheItCannotUse() throws Exception {
    Path cache = folder.resolve("zhengnuo.aot");
    Files.writeString(cache, "no cache at all");
    assertStartsQuietly();
    make(cache);
    assertStartsQuietly();
    byte[] damaged = Files.readAllBytes(cache);
    Arrays.fill(damaged, damaged.length / 4, damaged.length / 2, (byte) 0x5a);
    Files.write(cache, damaged);
    assertStartsQuietly();
    make(cache);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    assertStartsQuietly();
  }

  private void make(Path cache) throws Exception {
    List<String> options = new ArrayList<>(Settings.with(List.of(), Optional.empty()));
    options.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:disable"));
    run(options, "Launcher", "search");
    assertThat(cache).isNotEmptyFile();
  }

  private void assertStartsQuietly() throws Exception {
    Run run = run(List.of(), "Launcher", "search");
    assertThat(run.options()).contains("-XX:AOTCache=");
    assertThat(run.out()).hasSize(3);
    assertThat(run.err().lines().filter(it -> !it.startsWith("Picked up"))).isEmpty();
    assertThat(run.exit()).isEqualTo(7);
  }

  @Test
  void stopsTheProgramAndWaitsForIt() throws Exception {
    Process launcher = start(List.of(), "Launcher", "wait");
    try (BufferedReader out = launcher.inputReader()) {
      ProcessHandle program = program(out);
      launcher.toHandle().destroy();
      assertThat(out.lines()).contains("stopped");
      assertThat(launcher.waitFor()).isEqualTo(TERMINATED);
      assertThat(program.isAlive()).isFalse();
    }
  }

  @Test
  void theProgramEndsWhereItsLauncherIsKilled() throws Exception {
    Process launcher = start(List.of(), "Launcher", "wait");
    try (BufferedReader out = launcher.inputReader()) {
      ProcessHandle program = program(out);
      launcher.toHandle().destroyForcibly();
      program.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theProgramIsTheOnlyChildOfTheProcess() throws Exception {
    Process launcher = start(List.of(), "Launcher", "wait");
    try (BufferedReader out = launcher.inputReader()) {
      ProcessHandle program = program(out);
      Path children = Path.of("/proc/%1$d/task/%1$d/children".formatted(launcher.pid()));
      assertThat(Files.readString(children).strip()).isEqualTo(Long.toString(program.pid()));
    } finally {
      launcher.destroy();
    }
  }

  private static ProcessHandle program(BufferedReader out) throws IOException {
    ProcessHandle program = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
    out.readLine();
    assertThat(out.readLine()).isEqualTo("wait");
    return program;
  }

  @Test
  void saysInOneSentenceThatNoJdkIsNewEnough() throws Exception {
    assertThat(Jdks.javaOf(9_999)).isEmpty();
    Run run = run(List.of(), "Jdks", "9999");
    assertThat(run.err().lines().filter(it -> !it.startsWith("Picked up")))
        .singleElement()
        .asString()
        .contains("没有找到 JDK 9999", "请先安装");
  }
}
