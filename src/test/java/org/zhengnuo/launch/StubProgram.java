package org.zhengnuo.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A jar with the launcher and, instead of the program, a few lines that tell how they were started.
 */
final class StubProgram {

  private static final String MAIN =
      """
      package org.zhengnuo.cli;

      public class Main {
        public static void main(String[] args) throws Exception {
          System.out.println(ProcessHandle.current().pid());
          System.out.println(
              java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
          System.out.println(String.join("|", args));
          if (args[0].equals("wait")) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped")));
            Thread.sleep(100_000);
          }
          System.exit(7);
        }
      }
      """;

  private StubProgram() {}

  /** Writes {@code zhengnuo.jar} into the folder. */
  static Path jar(Path folder) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(classes);
    Path jar = folder.resolve("zhengnuo.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, classes.resolve("org/zhengnuo/cli"), "org/zhengnuo/cli/");
      add(out, Path.of("target/classes/org/zhengnuo/launch"), "org/zhengnuo/launch/");
    }
    return jar;
  }

  private static void compile(Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-d", classes.toString());
    compiler.getTask(null, null, null, options, null, List.of(new Source())).call();
  }

  private static void add(JarOutputStream out, Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        out.putNextEntry(new JarEntry(name + file.getFileName()));
        out.write(Files.readAllBytes(file));
      }
    }
  }

  /** The lines above, for the compiler. */
  private static final class Source extends SimpleJavaFileObject {

    Source() {
      super(URI.create("string:///org/zhengnuo/cli/Main.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return MAIN;
    }
  }
}
