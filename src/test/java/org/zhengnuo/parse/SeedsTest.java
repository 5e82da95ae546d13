package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.text.Paper;

/** The five seed papers: what they are known to hold, and that no cut of them breaks the parser. */
class SeedsTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final int CUTS = 24;

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPrefixParses(Path seed) {
    String text = GenreFixture.read(seed);
    for (int part = 1; part <= CUTS; part++) {
      int cut = (int) ((long) text.length() * part / CUTS);
      assertThatCode(() -> parse(seed, text.substring(0, cut)))
          .as("%s: the first %d", seed, cut)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void idsAreUnique(Path seed) {
    assertThat(parse(seed, GenreFixture.read(seed)).items())
        .extracting(Item::id)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "jining-2023-tasks.txt, task, 155",
    "jining-2023-gazette.txt, appointment, 10",
    "jining-2023-gazette.txt, task, 22",
    "yanzhou-2024-gazette.txt, task, 76",
    "yanzhou-2024-gazette.txt, livelihood, 10",
    "yanzhou-2024-gazette.txt, appointment, 20",
    "yanzhou-2024-gazette.txt, portfolio, 7",
    "jining-hitech-2021-five-year-plan.txt, indicator, 22",
    "jining-2024-report-digest.txt, indicator, 6",
  })
  void holdsSoManyItemsOfAKind(String file, String kind, int count) {
    Parsed parsed = parse(SEEDS.resolve(file), GenreFixture.read(SEEDS.resolve(file)));
    assertThat(parsed.items().stream().map(Item::kind).map(ItemKind::token).filter(kind::equals))
        .hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"-1, 12", "0, 51", "3, 142"})
  void thePlanHasItsHeadings(int level, int count) {
    Path file = SEEDS.resolve("jining-hitech-2021-five-year-plan.txt");
    assertThat(headings(parse(file, GenreFixture.read(file))))
        .filteredOn(h -> h.level() == level)
        .hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"jining-hitech-2021-five-year-plan.txt, 专栏, 28"})
  void theBoxesAreHeadings(String file, String word, int count) {
    Path seed = SEEDS.resolve(file);
    assertThat(headings(parse(seed, GenreFixture.read(seed))))
        .filteredOn(h -> h.printed().startsWith(word))
        .hasSize(count);
  }

  private static List<Heading> headings(Parsed parsed) {
    return parsed.sections().stream().map(s -> s.heading()).toList();
  }

  private static Parsed parse(Path seed, String text) {
    Paper paper = GenreFixture.paper(seed.getFileName().toString(), text).orElseThrow();
    return Genres.best(paper).parse(paper, GenreFixture.context());
  }
}
