package org.zhengnuo.launch;

import java.util.concurrent.TimeUnit;

/** The JVM that started this one and waits for it. */
final class Parent {
  private static final String PROPERTY = "zhengnuo.parent";
  private static final int ORPHANED = 1;

  private Parent() {}

  /** Tells a child who its parent is. */
  static String option() {
    return "-D" + PROPERTY + "=" + ProcessHandle.current().pid();
  }

  /**
   * In a child: ends this JVM soon after its parent is gone, even if it was killed and could not
   * say so.
   *
   * @return whether this JVM is a child
   */
  static boolean watch() {
    Long parent = Long.getLong(PROPERTY);
    if (parent == null) {
      return false;
    }
    Thread watch = new Thread(() -> waitFor(parent), "parent");
    watch.setDaemon(true);
    watch.start();
    return true;
  }

  /** A dead process may linger under its number, but its children have another parent at once. */
  private static void waitFor(long parent) {
    try {
      while (ProcessHandle.current().parent().filter(it -> it.pid() == parent).isPresent()) {
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (InterruptedException ended) {
      return; // Nobody interrupts it; if somebody does, this JVM is ending.
    }
    System.exit(ORPHANED);
  }
}
