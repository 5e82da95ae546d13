package org.zhengnuo.bench;

import java.util.List;

/** What a chaos run came to: its figure in one line, and what should not have been. */
record Outcome(String line, List<String> faults) {

  private static final int SHOWN = 20;

  Outcome {
    faults = List.copyOf(faults);
  }

  /** Prints it, and ends the process with 1 where there were faults. */
  void end() {
    System.out.println(line);
    faults.stream().limit(SHOWN).forEach(fault -> System.out.println("  fault: " + fault));
    System.exit(faults.isEmpty() ? 0 : 1);
  }
}
