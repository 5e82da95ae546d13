import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks, or with {@code fix} repairs, the format of all Java files under a folder. Run by the
 * build on its own JDK, because google-java-format needs the newest parser: {@code java -cp
 * google-java-format.jar Format.java check|fix FOLDER}.
 */
final class Format {
  private final Formatter formatter = new Formatter();

  public static void main(String[] args) throws IOException {
    boolean fix = args[0].equals("fix");
    List<Path> wrong = new Format().wrong(Path.of(args[1]), fix);
    if (fix || wrong.isEmpty()) {
      wrong.forEach(file -> System.out.println("formatted " + file));
      return;
    }
    System.err.println("Not in google-java-format; `./mvnw -q validate -Pformat` repairs it:");
    wrong.forEach(file -> System.err.println("  " + file));
    System.exit(1);
  }

  private List<Path> wrong(Path folder, boolean fix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return sources.parallelStream().filter(file -> changed(file, fix)).toList();
    }
  }

  private boolean changed(Path file, boolean fix) {
    try {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (fix && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return !formatted.equals(source);
    } catch (IOException | FormatterException failure) {
      throw new IllegalStateException(file + ": " + failure.getMessage(), failure);
    }
  }
}
