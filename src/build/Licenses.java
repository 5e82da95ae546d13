import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Gathers the licence and notices of every library that goes into the jar, a folder a library. Most
 * bring their own; for the others a table says which text is theirs. Stops the build where neither
 * is so, and where the table speaks of none: {@code java Licenses.java ROOT FOLDER CLASSPATH}.
 */
final class Licenses {
  private static final Path TABLE = Path.of("src/build/licenses/texts.csv");
  private static final Pattern LICENSE =
      Pattern.compile("(?i)(META-INF/([\\w.-]+/)?)?[\\w.-]*(LICEN[CS]E|COPYING)[\\w.-]*");
  private static final Pattern NOTICE =
      Pattern.compile("(?i)(META-INF/([\\w.-]+/)?)?[\\w.-]*NOTICE[\\w.-]*");

  private final Path root;
  private final Path folder;
  private final List<Row> unused;

  private Licenses(Path root, Path folder) throws IOException {
    this.root = root;
    this.folder = folder;
    try (var lines = Files.lines(root.resolve(TABLE))) {
      unused = new ArrayList<>(lines.skip(1).map(Row::of).toList());
    }
  }

  /** A library, or all that begin alike, and the text that is theirs. */
  private record Row(String artifact, String text) {

    static Row of(String line) {
      String[] cells = line.split(",", 3);
      return new Row(cells[0], cells[1]);
    }

    boolean speaksOf(String name) {
      return artifact.endsWith("*")
          ? name.startsWith(artifact.substring(0, artifact.length() - 1))
          : name.equals(artifact);
    }
  }

  public static void main(String[] args) throws IOException {
    Licenses licenses = new Licenses(Path.of(args[0]), Path.of(args[1]));
    List<Row> table = List.copyOf(licenses.unused);
    List<String> without = new ArrayList<>();
    for (String jar : args[2].split(Pattern.quote(java.io.File.pathSeparator))) {
      if (jar.endsWith(".jar") && !licenses.gathered(Path.of(jar), table)) {
        without.add(Path.of(jar).getFileName().toString());
      }
    }
    if (!without.isEmpty() || !licenses.unused.isEmpty()) {
      System.err.println("No licence text for " + without + ", say in " + TABLE + " which it is;");
      System.err.println("rows there that speak of no library: " + licenses.unused);
      System.exit(1);
    }
  }

  /** Whether the library has a licence now. A repository keeps it in a folder of its name. */
  private boolean gathered(Path jar, List<Row> table) throws IOException {
    String name = jar.getParent().getParent().getFileName().toString();
    Path own = folder.resolve(name);
    if (unpacked(jar, own)) {
      return true;
    }
    for (Row row : table) {
      if (row.speaksOf(name)) {
        unused.remove(row);
        Files.createDirectories(own);
        Files.write(own.resolve("LICENSE"), Files.readAllBytes(root.resolve(row.text())));
        return true;
      }
    }
    return false;
  }

  private static boolean unpacked(Path jar, Path own) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> texts =
          zip.stream().filter(e -> is(LICENSE, e) || is(NOTICE, e)).toList();
      texts.forEach(text -> unpack(zip, text, own));
      return texts.stream().anyMatch(text -> is(LICENSE, text));
    }
  }

  private static boolean is(Pattern kind, ZipEntry entry) {
    return !entry.getName().endsWith(".class") && kind.matcher(entry.getName()).matches();
  }

  private static void unpack(ZipFile zip, ZipEntry text, Path own) {
    Path file = own.resolve(Path.of(text.getName()).getFileName().toString());
    try (InputStream in = zip.getInputStream(text)) {
      Files.createDirectories(own);
      Files.write(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
