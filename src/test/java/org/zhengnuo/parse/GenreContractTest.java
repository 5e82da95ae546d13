package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Paper;

/**
 * What every genre promises, on every fixture folder. {@code -Dzhengnuo.golden=write} rewrites the
 * golden outlines; read the difference before it is committed.
 */
class GenreContractTest {

  private static final boolean WRITE = "write".equals(System.getProperty("zhengnuo.golden"));

  /** Cuts of one source; a longer source is cut at a stride. */
  private static final int CUTS_MOST = 400;

  private static final int PARTS = 20;
  private static final int SHUFFLES = 8;

  static Stream<GenreFixture> fixtures() {
    return GenreFixture.all().stream();
  }

  @Test
  void everyGenreHasAFixtureAndEveryFolderAGenre() {
    assertThat(fixtures().map(GenreFixture::token).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Genres.ALL.stream().map(Genre::token).toList());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theFixturesOwnGenreFitsItBest(GenreFixture fixture) {
    assertThat(Genres.best(fixture.paper()).token()).isEqualTo(fixture.token());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void parsesToTheGoldenOutline(GenreFixture fixture) throws IOException {
    String outline = ReadableOutline.of(fixture.parse(fixture.paper()));
    if (WRITE) {
      Files.writeString(fixture.golden(), outline);
    }
    assertThat(outline).isEqualTo(GenreFixture.read(fixture.golden()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyTextStandsInItsLines(GenreFixture fixture) {
    Paper paper = fixture.paper();
    for (Item item : fixture.parse(paper).items()) {
      assertThat(standsIn(item.text(), words(paper, item.span())))
          .as("%s “%s”", item.id(), item.text())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyNumberAtALinesStartIsAccountedFor(GenreFixture fixture) {
    Paper paper = fixture.paper();
    Parsed parsed = fixture.parse(paper);
    for (Line line : paper.lines()) {
      Optional<Mark> mark = Mark.at(line.text());
      if (mark.isPresent()) {
        assertThat(isAccountedFor(parsed, line.number(), mark.get())).as(line.toString()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyLineIsInAnItemAHeadingOrTheHead(GenreFixture fixture) {
    Paper paper = fixture.paper();
    Parsed parsed = fixture.parse(paper);
    for (Line line : paper.lines().stream().filter(l -> !l.text().isBlank()).toList()) {
      assertThat(isKept(parsed, line)).as(line.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theParseIsRepeatable(GenreFixture fixture) {
    Parsed parsed = fixture.parse(fixture.paper());
    idsAreUnique(parsed);
    assertThat(fixture.parse(fixture.paper())).isEqualTo(parsed);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyPrefixParses(GenreFixture fixture) {
    String text = fixture.text();
    int stride = Math.max(1, text.length() / CUTS_MOST);
    for (int cut = 1; cut < text.length(); cut += stride) {
      parses(fixture, text.substring(0, cut), "the first " + cut);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void someGenreParsesAPrefix(GenreFixture fixture) {
    String text = fixture.text();
    for (int part = 1; part <= PARTS; part++) {
      GenreFixture.paper(fixture.file(), text.substring(0, text.length() * part / PARTS))
          .ifPresent(paper -> Genres.best(paper).parse(paper, GenreFixture.context()));
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void shuffledLinesParse(GenreFixture fixture) {
    List<String> lines = new ArrayList<>(fixture.text().lines().toList());
    for (int seed = 0; seed < SHUFFLES; seed++) {
      Collections.shuffle(lines, new Random(seed));
      parses(fixture, String.join("\n", lines), "shuffle " + seed);
    }
  }

  private static void parses(GenreFixture fixture, String text, String what) {
    GenreFixture.paper(fixture.file(), text)
        .ifPresent(
            paper ->
                assertThatCode(() -> idsAreUnique(fixture.parse(paper)))
                    .as("%s: %s", fixture, what)
                    .doesNotThrowAnyException());
  }

  private static void idsAreUnique(Parsed parsed) {
    assertThat(parsed.items()).extracting(Item::id).doesNotHaveDuplicates();
  }

  private static String words(Paper paper, Span span) {
    return paper.lines().stream()
        .filter(l -> l.number() >= span.firstLine() && l.number() <= span.lastLine())
        .map(Line::text)
        .collect(Collectors.joining());
  }

  /** Whether the characters of a quotation stand in a text in order, spaces aside. */
  private static boolean standsIn(String quotation, String text) {
    int at = 0;
    for (char c : bare(quotation).toCharArray()) {
      at = bare(text).indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}*\u200b\ufeff]+", "");
  }

  private static boolean isAccountedFor(Parsed parsed, int line, Mark mark) {
    boolean section =
        parsed.sections().stream()
            .anyMatch(s -> s.span().firstLine() == line && s.heading().number() == mark.number());
    boolean item =
        parsed.items().stream()
            .anyMatch(
                i ->
                    i.span().firstLine() == line
                        && i.numbering().value().orElse(-1) == mark.number());
    boolean words =
        parsed.items().stream()
            .anyMatch(
                i ->
                    i.span().firstLine() <= line
                        && i.span().lastLine() >= line
                        && bare(i.text()).contains(bare(mark.printed())));
    return section || item || words || parsed.findings().stream().anyMatch(f -> f.line() == line);
  }

  private static boolean isKept(Parsed parsed, Line line) {
    Stream<Span> spans =
        Stream.concat(
            parsed.items().stream().map(Item::span), parsed.sections().stream().map(s -> s.span()));
    boolean inside =
        spans.anyMatch(s -> s.firstLine() <= line.number() && s.lastLine() >= line.number());
    return inside || isHead(parsed, line);
  }

  /** Before a document's first item: title, code, speaker. */
  private static boolean isHead(Parsed parsed, Line line) {
    int first =
        parsed.items().stream().mapToInt(i -> i.span().firstLine()).min().orElse(Integer.MAX_VALUE);
    boolean title =
        parsed.documents().stream()
            .anyMatch(
                d ->
                    bare(d.title()).contains(bare(line.text()))
                        || bare(d.code()).equals(bare(line.text())));
    return line.number() < first || title;
  }
}
