package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Section;
import org.zhengnuo.parse.GenreFixture;
import org.zhengnuo.parse.Genres;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.read.Readers;
import org.zhengnuo.text.Paper;

/**
 * Whatever a parser loses is seen: words, an item, a heading, lines a title swallows, all of it.
 */
class CoverageTest {

  private static final String TEXT =
      """
      青禾县人民政府
      关于印发2031年重点工作责任分工的通知
      青政发〔2031〕3号

      各镇人民政府：
      请认真落实。

      青禾县人民政府
      2031年2月8日

      一、做强特色产业

      1.新建茶叶加工厂2座，改造茶园3000亩。（牵头单位：县农业农村局；责任单位：县财政局）

      - 1 -

      2.开通镇村公交线路6条。
      牵头领导：钱一鸣
      牵头单位：县交通运输局
      """;

  private static final Paper PAPER = paper(TEXT);
  private static final Parsed PARSED = parse(PAPER);

  @Test
  void everyCharacterHasItsPlace() {
    Coverage coverage = new Coverage(PAPER, PARSED);
    CharacterShares shares = coverage.shares().getFirst();
    assertThat(coverage.findings()).isEmpty();
    assertThat(shares.total()).isEqualTo(printed(PAPER));
    assertThat(shares.headings()).isEqualTo("一、做强特色产业".length());
    assertThat(shares.titles()).isEqualTo(length("青禾县人民政府关于印发2031年重点工作责任分工的通知青政发〔2031〕3号"));
    assertThat(shares.furniture()).isEqualTo(length("各镇人民政府：请认真落实。青禾县人民政府2031年2月8日-1-"));
    assertThat(shares.findings()).isZero();
  }

  static Stream<GenreFixture> fixtures() {
    return GenreFixture.all().stream();
  }

  /** Of every genre's papers nothing is lost but what the parser itself says. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void theFixturesOfEveryGenreAreWhole(GenreFixture fixture) {
    Paper paper = fixture.paper();
    Coverage coverage = new Coverage(paper, fixture.parse(paper));
    assertThat(coverage.findings()).isEmpty();
    assertThat(coverage.shares().stream().mapToLong(CharacterShares::total).sum())
        .isEqualTo(printed(paper));
  }

  /** Whichever item of a fixture is left out, its words are missed. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void noItemOfAFixtureCanBeLostUnseen(GenreFixture fixture) {
    Paper paper = fixture.paper();
    Parsed parsed = fixture.parse(paper);
    for (Item item : parsed.items()) {
      List<Item> others = new ArrayList<>(parsed.items());
      others.remove(item);
      boolean own = others.stream().noneMatch(other -> shares(other, item));
      if (own && parsed.documents().stream().noneMatch(d -> d.title().contains(item.text()))) {
        Parsed lost = new Parsed(parsed.documents(), parsed.sections(), others, List.of());
        assertThat(new Coverage(paper, lost).findings()).as(item.toString()).isNotEmpty();
      }
    }
  }

  /** A line's words may be several items': one act a person; a cell that spans rows. */
  private static boolean shares(Item one, Item two) {
    return one.span().firstLine() <= two.span().lastLine()
        && two.span().firstLine() <= one.span().lastLine();
  }

  @Test
  void theSeedsAreWhole() {
    Ingest.Result seeds = Ingest.read(Path.of("seeds"), "code", file -> {});
    assertThat(seeds.report().documents())
        .allSatisfy(d -> assertThat(d.characters().findings()).as(d.document().id()).isZero());
    long counted = seeds.report().documents().stream().mapToLong(d -> d.characters().total()).sum();
    long printed =
        seeds.corpus().papers().stream()
            .flatMap(p -> p.lines().stream())
            .mapToLong(CoverageTest::printed)
            .sum();
    assertThat(counted).isEqualTo(printed);
  }

  @Test
  void aLostItemIsSeen() {
    List<Item> items = new ArrayList<>(PARSED.items());
    items.removeLast();
    assertThat(lines(with(items, PARSED.sections()))).containsExactly(17, 18, 19);
  }

  @Test
  void aLostHeadingIsSeen() {
    assertThat(lines(with(PARSED.items(), List.of()))).containsExactly(11);
  }

  @Test
  void wordsCutOutOfAnItemAreSeen() {
    Parsed cut = each(item -> item.text().startsWith("新建") ? reworded(item, "新建茶叶加工厂2座。") : item);
    List<Finding> findings = new Coverage(PAPER, cut).findings();
    assertThat(findings).singleElement().satisfies(f -> assertThat(f.line()).isEqualTo(13));
    assertThat(findings.getFirst().message()).contains("9 个字", "“改造茶园3000亩”");
    assertThat(new Coverage(PAPER, cut).shares().getFirst().findings()).isEqualTo(10);
  }

  @Test
  void aLostOwnerClauseIsSeen() {
    Parsed unowned = each(item -> item.owned(Ownership.NONE));
    assertThat(lines(unowned)).containsExactly(13, 18, 19);
  }

  /** The title takes in what it cannot be: a paper has a title, not a page of it. */
  @Test
  void linesThatTheTitleSwallowedAreSeen() {
    String title = TEXT.replaceAll("\\s", "");
    Document swallowed = titled(PARSED.documents().getFirst(), title);
    Parsed lost = new Parsed(List.of(swallowed), List.of(), List.of(), List.of());
    assertThat(lines(lost)).contains(17, 18, 19);
    assertThat(new Coverage(PAPER, lost).findings())
        .extracting(Finding::code)
        .contains(FindingCode.NO_ITEMS);
  }

  /** Three short lines that no stop ends all went into the title. */
  @Test
  void aPaperWithoutAnItemIsAFinding() {
    Paper paper = paper("序号,事项,责任单位\n甲,修路,县交通运输局\n");
    Parsed parsed = parse(paper);
    assertThat(parsed.items()).isEmpty();
    assertThat(new Coverage(paper, parsed).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(FindingCode.NO_ITEMS))
        .satisfies(f -> assertThat(f.code().lost()).isTrue());
  }

  /** In HTML all lines may stand on one line of the file: each is looked for in its order. */
  @Test
  void linesThatShareANumberAreToldApart() {
    String html =
        "<html><body>" + TEXT.lines().map(l -> "<p>" + l + "</p>").reduce("", String::concat);
    Paper paper = Readers.read("a.html", html.getBytes(StandardCharsets.UTF_8)).paper().get();
    Parsed parsed = parse(paper);
    assertThat(new Coverage(paper, parsed).findings()).isEmpty();
    List<Item> items = new ArrayList<>(parsed.items());
    items.removeLast();
    Parsed lost = new Parsed(parsed.documents(), parsed.sections(), items, List.of());
    assertThat(new Coverage(paper, lost).findings()).isNotEmpty();
  }

  private static List<Integer> lines(Parsed parsed) {
    return new Coverage(PAPER, parsed)
        .findings().stream()
            .filter(f -> f.code() == FindingCode.LINE_NOT_STORED)
            .map(Finding::line)
            .toList();
  }

  private static Parsed with(List<Item> items, List<Section> sections) {
    return new Parsed(PARSED.documents(), sections, items, List.of());
  }

  private static Parsed each(Function<Item, Item> change) {
    return with(PARSED.items().stream().map(change).toList(), PARSED.sections());
  }

  private static Item reworded(Item i, String text) {
    Content said = i.content();
    return i.saying(
        new Content(said.kind(), said.title(), text, said.deadline(), said.cites(), said.detail()));
  }

  private static Document titled(Document d, String title) {
    return new Document(
        d.id(),
        title,
        d.code(),
        d.issuer(),
        d.place(),
        d.date(),
        d.period(),
        d.kind(),
        d.span(),
        d.absences());
  }

  private static long printed(Paper paper) {
    return paper.lines().stream().mapToLong(CoverageTest::printed).sum();
  }

  private static long printed(Line line) {
    return length(line.text());
  }

  private static long length(String text) {
    return IntStream.range(0, text.length())
        .filter(
            i -> !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i)))
        .count();
  }

  private static Paper paper(String text) {
    return Readers.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).paper().orElseThrow();
  }

  private static Parsed parse(Paper paper) {
    return Genres.best(paper).parse(paper, Context.of("a", Set.of()));
  }
}
