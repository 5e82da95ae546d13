package org.zhengnuo.cli;

/** What the process says to its caller. */
final class ExitCode {

  static final int FINE = 0;

  /** Something was lost, or odd enough to matter; or a server died. */
  static final int LOST = 1;

  static final int USAGE = 2;

  /** The folder, the index or the port cannot be used. */
  static final int CANNOT_START = 3;

  private ExitCode() {}
}
