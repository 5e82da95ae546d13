package org.zhengnuo.meaning;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder for the time of loading: native code and models are read from files, and in the jar they
 * are none. What the system will not let go of is deleted when the program ends.
 */
final class NativeFolder implements AutoCloseable {
  private static final String LIBRARIES = "/ai/onnxruntime/native/";

  static final String PREFIX = "zhengnuo-meaning";

  private final Path folder;

  private NativeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws IOException where there is no room for one
   */
  static NativeFolder create() throws IOException {
    return new NativeFolder(Files.createTempDirectory(PREFIX));
  }

  Path path() {
    return folder;
  }

  /** Takes the libraries of this machine from the class path. */
  void addLibraries() throws IOException {
    String platform = platform();
    for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
      add(LIBRARIES + platform + "/" + System.mapLibraryName(library));
    }
  }

  /**
   * Takes a file from the class path.
   *
   * @throws FileNotFoundException where there is none
   */
  Path add(String resource) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (InputStream in = NativeFolder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      Files.copy(in, file);
    }
    return file;
  }

  /** As onnxruntime names them: linux-x64, osx-aarch64 … */
  static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String name = system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : system;
    return name + "-" + (machine.equals("amd64") || machine.equals("x86_64") ? "x64" : machine);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(NativeFolder::delete);
    }
    delete(folder);
  }

  private static void delete(Path path) {
    if (!path.toFile().delete()) {
      path.toFile().deleteOnExit();
    }
  }
}
