package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Section;
import org.zhengnuo.parse.HeadLine;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Furniture;
import org.zhengnuo.text.Paper;

/**
 * Accounts for every printed character of a paper: it stands in an item, a heading, the head of the
 * paper or its furniture, or a finding says that it is not stored.
 */
final class Coverage {

  private static final int SHOWN = 30;

  /** No title is longer: what is behind are lines that it swallowed. */
  private static final int TITLE_MOST = 120;

  /** What an entry of a chronicle begins with. */
  private static final Pattern DAYS =
      Pattern.compile("\\s*[△▲]?\\s*\\d{1,2}日?(?:[-—–－至]\\d{1,2})?日");

  /** What a parser itself says it has left out. */
  private static final Set<FindingCode> LEFT_OUT = Set.of(FindingCode.TABLE_ROW_ODD);

  private final Paper paper;
  private final List<Line> lines;
  private final Parsed parsed;
  private final PrintedText text;
  private final List<Finding> findings = new ArrayList<>();

  Coverage(Paper paper, Parsed parsed) {
    this.paper = paper;
    this.lines = paper.lines();
    this.parsed = parsed;
    text = new PrintedText(lines);
    take(paper::isPageMark, Taken.FURNITURE);
    for (int i = 0; i < lines.size(); i++) {
      List<String> inside = Furniture.pageMarksInside(lines.get(i).text());
      if (!inside.isEmpty()) {
        text.take(i, i + 1, inside, Taken.FURNITURE);
      }
    }
    parsed.items().forEach(this::take);
    text.again();
    for (Section section : parsed.sections()) {
      text.take(section.span(), List.of(section.heading().printed()), Taken.HEADING);
    }
    heads();
    IntStream.range(0, lines.size()).forEach(this::mergedCells);
    leave();
  }

  private void take(Predicate<Line> which, Taken as) {
    for (int i = 0; i < lines.size(); i++) {
      if (which.test(lines.get(i))) {
        text.take(i, as);
      }
    }
  }

  private void take(Item item) {
    Taken as = item.kind() == ItemKind.NOTICE ? Taken.FURNITURE : Taken.ITEM;
    text.take(item.span(), words(item), as);
    if (item.ownership().inTable() && item.span().lastLine() > item.span().firstLine()) {
      cells(item, as);
    }
  }

  /** A row that goes on over the page: its words change from line to line with each cell. */
  private void cells(Item item, Taken as) {
    String stored = String.join("", words(item));
    for (int i = text.first(item.span()); i < text.behind(item.span()); i++) {
      for (String cell : lines.get(i).text().split("\t")) {
        text.takeHeld(i, cell, stored, as);
      }
    }
  }

  private List<String> words(Item item) {
    return Stream.of(
            Stream.of(item.numbering().printed(), days(item), item.title(), item.text()),
            Stream.of(item.ownership().clause(), item.deadline()),
            item.ownership().leaders().stream().map(Leader::name),
            item.ownership().owners().stream().map(Owner::printed))
        .flatMap(each -> each)
        .toList();
  }

  private String days(Item item) {
    if (item.kind() != ItemKind.EVENT) {
      return "";
    }
    Matcher days = DAYS.matcher(lines.get(text.first(item.span())).text());
    return days.lookingAt() ? days.group() : "";
  }

  /** The lines of each document before the first that holds a heading or an item. */
  private void heads() {
    for (Document document : parsed.documents()) {
      int first = text.first(document.span());
      int behind = first;
      while (behind < text.behind(document.span())
          && (!text.isTaken(behind) || paper.isPageMark(lines.get(behind)))) {
        behind++;
      }
      head(document, first, behind);
    }
  }

  /** A cell that spans columns is one, though each of them repeats it. */
  private void mergedCells(int line) {
    String row = lines.get(line).text();
    if (row.indexOf('\t') < 0 || !text.isTaken(line)) {
      return;
    }
    Set<String> once = new HashSet<>();
    for (String cell : row.split("\t")) {
      if (!once.add(cell.strip())) {
        text.take(line, line + 1, List.of(cell), Taken.FURNITURE);
      }
    }
  }

  private void head(Document document, int first, int behind) {
    String title = document.title();
    String words = title.substring(0, Math.min(TITLE_MOST, title.length()));
    text.take(first, behind, List.of(words), Taken.TITLE);
    if (behind == first) {
      text.take(first, first + 1, List.of(words, document.code()), Taken.TITLE);
    }
    for (int i = first; i < behind; i++) {
      if (HeadLine.standsBeside(lines.get(i).text(), document) || isNamed(i, first)) {
        text.take(i, Taken.TITLE);
      }
    }
    if (IntStream.range(first, behind).anyMatch(i -> !text.left(i).isEmpty())) {
      brokenLines(document, first, behind);
    }
  }

  /** Whether the line before names the fact that this one gives: 索引号. */
  private boolean isNamed(int line, int first) {
    int before = line - 1;
    while (before >= first && lines.get(before).text().isBlank()) {
      before--;
    }
    return before >= first && Furniture.namesNext(lines.get(before).text().strip());
  }

  /** What stands beside the title may take several lines. */
  private void brokenLines(Document document, int first, int behind) {
    Set<Line> head = Set.copyOf(lines.subList(first, behind));
    paper.blocks().stream()
        .map(Block::passage)
        .filter(
            p ->
                !p.isEmpty()
                    && head.contains(p.lineAt(0))
                    && HeadLine.standsBeside(p.text(), document))
        .forEach(p -> text.take(first, behind, List.of(p.text()), Taken.TITLE));
  }

  /** What is left is not stored: a parser has said so, or it is said here. */
  private void leave() {
    Set<Integer> told =
        parsed.findings().stream()
            .filter(f -> LEFT_OUT.contains(f.code()))
            .map(Finding::line)
            .collect(Collectors.toSet());
    for (int i = 0; i < lines.size(); i++) {
      String left = text.left(i);
      if (!left.isEmpty()) {
        text.take(i, Taken.FINDING);
        report(lines.get(i), left, told.contains(lines.get(i).number()));
      }
    }
    Set<String> withItems =
        parsed.items().stream().map(Item::documentId).collect(Collectors.toSet());
    parsed.documents().stream()
        .filter(d -> d.kind() != DocumentKind.GAZETTE && !withItems.contains(d.id()))
        .map(this::empty)
        .forEach(findings::add);
  }

  private void report(Line line, String left, boolean told) {
    if (!told) {
      boolean whole = left.length() == letters(line.text());
      String message =
          whole
              ? "这一行没有入库：“" + start(line.text().strip()) + "”"
              : "这一行有 " + left.length() + " 个字没有入库：“" + start(left) + "”";
      findings.add(new Finding(FindingCode.LINE_NOT_STORED, message, paper.file(), line.number()));
    }
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static String start(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  private Finding empty(Document document) {
    return new Finding(
        FindingCode.NO_ITEMS,
        "“" + start(document.title()) + "”没有读出任何条目，正文可能被当成了标题，请核对原文的分行和编号",
        paper.file(),
        document.span().firstLine());
  }

  /** Lines with words that are not stored, papers without an item. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What the characters of each document were taken for; of a gazette what its papers leave. */
  List<CharacterShares> shares() {
    Document[] holder = new Document[lines.size()];
    parsed.documents().stream()
        .sorted(Comparator.comparingInt(d -> text.first(d.span()) - text.behind(d.span())))
        .forEach(d -> Arrays.fill(holder, text.first(d.span()), text.behind(d.span()), d));
    Map<Document, Map<Taken, Long>> counts = new HashMap<>();
    for (int i = 0; i < holder.length; i++) {
      if (holder[i] != null) {
        text.count(i, counts.computeIfAbsent(holder[i], _ -> new EnumMap<>(Taken.class)));
      }
    }
    return parsed.documents().stream()
        .map(d -> shares(d, counts.getOrDefault(d, Map.of())))
        .toList();
  }

  private static CharacterShares shares(Document document, Map<Taken, Long> counts) {
    return new CharacterShares(
        document.id(),
        counts.getOrDefault(Taken.ITEM, 0L),
        counts.getOrDefault(Taken.HEADING, 0L),
        counts.getOrDefault(Taken.TITLE, 0L),
        counts.getOrDefault(Taken.FURNITURE, 0L),
        counts.getOrDefault(Taken.FINDING, 0L));
  }
}
