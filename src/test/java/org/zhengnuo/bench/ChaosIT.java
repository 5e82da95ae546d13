package org.zhengnuo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The chaos runs, short: together less than a minute. The profile {@code full} gives them their
 * whole length. Those that ask a server ask the same one, which each must leave as it was.
 */
class ChaosIT {

  private static final Path SEEDS = Path.of("seeds");

  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    server = Program.serving(Papers.copied(SEEDS));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** How much of it, as the build says. */
  private static int size(String name, int small) {
    return Integer.getInteger("chaos." + name, small);
  }

  private static void expectNoFault(Outcome outcome) {
    System.out.println(outcome.line());
    assertThat(outcome.faults()).as(outcome.line()).isEmpty();
  }

  @Test
  void aKilledProgramLeavesTheOldIndexOrTheNew() throws Exception {
    expectNoFault(KillChaos.run(SEEDS, size("kills", 4)));
  }

  @Test
  void aKilledImportLeavesNoFileInPart() throws Exception {
    expectNoFault(LedgerChaos.run(size("imports", 2)));
  }

  @Test
  void noRequestIsAFaultOfTheServer() throws Exception {
    expectNoFault(RequestFuzz.run(server, size("requests", 400)));
  }

  @Test
  void whatADamagedPaperLosesIsNamed() throws Exception {
    expectNoFault(PaperChaos.run(SEEDS, size("papers", 60)));
  }

  @Test
  void slowClientsHoldUpNobody() throws Exception {
    expectNoFault(SlowClients.run(server, size("slow", 100), size("idle", 200)));
  }

  @Test
  void answersGoOnWhileTheIndexIsReplaced() throws Exception {
    expectNoFault(SwapChaos.run(server, size("swaps", 2), Duration.ofSeconds(1)));
  }

  @Test
  void papersComeInUnderLoad() throws Exception {
    Duration length = Duration.ofSeconds(size("soak-seconds", 10));
    expectNoFault(Soak.run(server, length, Duration.ofSeconds(size("soak-paper-seconds", 5))));
  }
}
