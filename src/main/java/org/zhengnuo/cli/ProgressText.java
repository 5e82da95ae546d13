package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.zhengnuo.search.Progress;

/** Names each paper as it is begun. */
record ProgressText(PrintWriter out) implements Consumer<Progress> {

  @Override
  public void accept(Progress now) {
    if (!now.file().isEmpty()) {
      out.println("读取 " + now.file());
    }
  }
}
