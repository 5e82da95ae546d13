package org.zhengnuo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a child is started with, by what the user said. */
class SettingsTest {

  private static final Optional<Path> CACHE = Optional.of(Path.of("/opt/zhengnuo.aot"));

  private static List<String> with(String... given) {
    return Settings.with(List.of(given), CACHE);
  }

  @Test
  void setsCollectorHeadersHeapAndCache() {
    assertThat(with())
        .contains(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MaxRAMPercentage=50",
            "-XX:AOTCache=/opt/zhengnuo.aot");
    assertThat(Settings.with(List.of(), Optional.empty())).noneMatch(it -> it.contains("AOT"));
  }

  @Test
  void keepsWhatTheUserSaysBehindOurs() {
    assertThat(with("-Xss2m", "-Dname=a b", "-ea")).endsWith("-Xss2m", "-Dname=a b", "-ea");
    assertThat(with("-Xss2m")).contains("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50");
  }

  @Test
  void standsBackWhereTheUserSaysOtherwise() {
    assertThat(with("-XX:+UseG1GC"))
        .doesNotContain("-XX:+UseSerialGC")
        .contains("-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=50");
    assertThat(with("-Xmx300m"))
        .contains("-XX:+UseSerialGC", "-Xmx300m", "-XX:InitialRAMPercentage=1")
        .noneMatch(it -> it.contains("MaxRAMPercentage") || it.startsWith("-Xms"));
    assertThat(with("-Xms300m")).noneMatch(it -> it.contains("InitialRAM"));
    assertThat(with("-XX:MaxRAMPercentage=20")).doesNotContain("-XX:MaxRAMPercentage=50");
    assertThat(with("-Xms1g")).contains("-XX:MaxRAMPercentage=50").doesNotContain("-Xms64m");
    assertThat(with("-XX:-UseCompactObjectHeaders")).doesNotContain("-XX:+UseCompactObjectHeaders");
    assertThat(with("-XX:AOTCache=mine.aot")).doesNotContain("-XX:AOTCache=/opt/zhengnuo.aot");
    assertThat(with("-Xshare:off")).noneMatch(it -> it.startsWith("-XX:AOT"));
  }

  @Test
  void needsNoChildWhereNothingIsToAdd() {
    assertThat(Settings.complete(List.of())).isFalse();
    assertThat(Settings.complete(Settings.with(List.of(), CACHE))).isTrue();
    assertThat(Settings.complete(Settings.with(List.of("-XX:+UseZGC", "-Xmx1g"), CACHE))).isTrue();
  }

  @Test
  void leavesAPortToTheJvmThatHoldsIt() {
    String debugger = "-agentlib:jdwp=transport=dt_socket,server=y,address=5005";
    assertThat(Settings.complete(List.of(debugger))).isTrue();
    assertThat(with(debugger)).doesNotContain(debugger);
  }
}
