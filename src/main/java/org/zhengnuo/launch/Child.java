package org.zhengnuo.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The JVM that runs the program while this one waits for it. */
final class Child {

  /** Read by every JVM; what they say is already among the options handed on. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /** This program, started anew. */
  static List<String> command(Path java, List<String> options, String... args) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(options);
    command.add(Parent.option());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Starts it on our own streams. */
  static Child start(List<String> command) throws IOException, InterruptedException {
    return start(builder(command).inheritIO());
  }

  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    VARIABLES.forEach(builder.environment()::remove);
    return builder;
  }

  /**
   * From a thread that ends at once: Linux lists a child under the thread that started it, and
   * under the process once that thread is gone, which is where others look for it.
   */
  private static Child start(ProcessBuilder builder) throws IOException, InterruptedException {
    FutureTask<Process> starting = new FutureTask<>(builder::start);
    Thread thread = new Thread(starting);
    thread.start();
    thread.join();
    try {
      return new Child(starting.get());
    } catch (ExecutionException failure) {
      throw new IOException("can't start " + builder.command().get(0), failure.getCause());
    }
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** Waits, so that what the program holds (its port, its index) is free when this JVM ends. */
  void stop() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException ended) {
      process.destroyForcibly();
    }
  }
}
