package org.zhengnuo.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.read.Readers;
import org.zhengnuo.text.Paper;

/** One folder {@code genres/<token>/<case>/}: a small source, and the outline it must parse to. */
public record GenreFixture(String token, Path folder) {

  static final Path ROOT = Path.of("src", "test", "resources", "genres");

  public static List<GenreFixture> all() {
    return list(ROOT)
        .flatMap(genre -> list(genre).map(f -> new GenreFixture(name(genre), f)))
        .toList();
  }

  Genre genre() {
    return Genres.ALL.stream().filter(g -> g.token().equals(token)).findFirst().orElseThrow();
  }

  Path source() {
    return list(folder).filter(f -> name(f).startsWith("source.")).findFirst().orElseThrow();
  }

  String file() {
    return name(source());
  }

  String text() {
    return read(source());
  }

  Path golden() {
    return folder.resolve("expected.txt");
  }

  public Paper paper() {
    return paper(file(), text()).orElseThrow();
  }

  /** What the readers make of a text, empty where it holds no words. */
  static Optional<Paper> paper(String file, String text) {
    return Readers.read(file, text.getBytes(StandardCharsets.UTF_8)).paper();
  }

  public Parsed parse(Paper paper) {
    return genre().parse(paper, context());
  }

  static Context context() {
    return Context.of("doc", Set.of());
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Override
  public String toString() {
    return token + "/" + name(folder);
  }
}
