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
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Furniture;
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
      assertThat(standsIn(item, bare(words(paper, item.span()))))
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
      assertThat(isKept(paper, parsed, line)).as(line.toString()).isTrue();
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
        .filter(l -> !paper.isPageMark(l))
        .map(Line::text)
        .collect(Collectors.joining());
  }

  /** Whether a text stands in its lines in one piece, but for the clause that was taken out. */
  private static boolean standsIn(Item item, String lines) {
    String text = bare(item.text());
    String clause = bare(item.ownership().clause());
    return lines.contains(text) || !clause.isEmpty() && lines.replace(clause, "").contains(text);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}*#\u200b\ufeff]+", "");
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
    return section || item || words;
  }

  private static boolean isKept(Paper paper, Parsed parsed, Line line) {
    Stream<Span> spans =
        Stream.concat(
            parsed.items().stream().map(Item::span), parsed.sections().stream().map(s -> s.span()));
    boolean inside =
        spans.anyMatch(s -> s.firstLine() <= line.number() && s.lastLine() >= line.number());
    return inside || isHead(paper, parsed, line);
  }

  /** Title, 文号, speaker, and what the page says around them, over several lines or one. */
  private static boolean isHead(Paper paper, Parsed parsed, Line line) {
    boolean title =
        parsed.documents().stream().anyMatch(d -> bare(d.title()).contains(bare(line.text())));
    return title
        || paper.blocks().stream()
            .map(Block::passage)
            .filter(p -> !p.isEmpty() && bare(p.text()).contains(bare(line.text())))
            .anyMatch(p -> isBeside(parsed, p.text()))
        || isNamed(paper, line);
  }

  private static boolean isBeside(Parsed parsed, String text) {
    return parsed.documents().stream().anyMatch(d -> HeadLine.standsBeside(text, d));
  }

  /** A fact that the line before it names: 索引号. */
  private static boolean isNamed(Paper paper, Line line) {
    return paper.lines().stream()
        .takeWhile(l -> l.number() < line.number())
        .filter(l -> !l.text().isBlank())
        .reduce((_, last) -> last)
        .filter(l -> Furniture.namesNext(l.text().strip()))
        .isPresent();
  }
}
