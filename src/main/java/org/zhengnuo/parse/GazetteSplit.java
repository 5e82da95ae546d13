package org.zhengnuo.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.parse.clause.Citations;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.Numberer;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Paper;
import org.zhengnuo.text.Passage;

/**
 * One gazette taken apart: each part read by its own genre, told by the contents page what the part
 * is called; cover, contents and colophon as the gazette's own pages.
 */
final class GazetteSplit {

  private final Function<Paper, Genre> genres;

  private final Paper paper;
  private final Context context;
  private final Contents contents;
  private final List<Paper> parts;
  private final int first;
  private final int end;
  private final List<Finding> findings = new ArrayList<>();

  /** On how many lines a sign is printed. */
  private final Map<String, Long> printed = new HashMap<>();

  GazetteSplit(
      Function<Paper, Genre> genres,
      Paper paper,
      Context context,
      Contents contents,
      List<Paper> parts,
      int first,
      int end) {
    this.genres = genres;
    this.paper = paper;
    this.context = context;
    this.contents = contents;
    this.parts = parts;
    this.first = first;
    this.end = end;
  }

  Parsed parse() {
    List<Parsed> each = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      each.add(part(parts.get(i), context.documentId() + "-p" + (i + 1)));
    }
    Parsed inside = Parsed.of(each);
    Parsed own = own(inside.documents());
    return own.and(inside).and(new Parsed(List.of(), List.of(), List.of(), findings));
  }

  private Parsed part(Paper part, String id) {
    Masthead head = Masthead.of(part.blocks());
    Optional<Contents.Entry> entry = entry(head);
    String code = entry.map(e -> settled(head, e, part)).orElse(head.code());
    entry.ifPresent(e -> compareTitles(head, e));
    Context told =
        new Context(
            id,
            context.names(),
            entry.map(Contents.Entry::title).orElse(""),
            code,
            issuer(),
            Optional.empty());
    return genres.apply(part).parse(part, told);
  }

  /** The line of the contents that means this part: the same 文号, or all but one character of it. */
  private Optional<Contents.Entry> entry(Masthead head) {
    return within(head, 0).or(() -> within(head, 1));
  }

  private Optional<Contents.Entry> within(Masthead head, int most) {
    return contents.entries().stream()
        .filter(e -> !e.code().isEmpty() && !head.code().isEmpty())
        .filter(e -> differing(e.code(), head.code()) <= most && sameTail(e.code(), head.code()))
        .findFirst();
  }

  private static boolean sameTail(String one, String other) {
    return one.substring(one.indexOf('〔')).equals(other.substring(other.indexOf('〔')));
  }

  private static int differing(String one, String other) {
    if (one.length() != other.length()) {
      return Integer.MAX_VALUE;
    }
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  /**
   * Where heading and contents give two 文号, the sign that the gazette prints more often is taken.
   */
  private String settled(Masthead head, Contents.Entry entry, Paper part) {
    if (head.code().equals(entry.code())) {
      return head.code();
    }
    String taken = often(entry.code()) >= often(head.code()) ? entry.code() : head.code();
    findings.add(
        new Finding(
            FindingCode.CODE_MISPRINT,
            "文号印作“" + head.code() + "”，目录作“" + entry.code() + "”，取“" + taken + "”",
            paper.file(),
            codeLine(part)));
    return taken;
  }

  private long often(String code) {
    String sign = code.substring(0, code.indexOf('〔') + 1);
    return printed.computeIfAbsent(
        sign, s -> paper.lines().stream().filter(l -> tidy(l).contains(s)).count());
  }

  private int codeLine(Paper part) {
    return part.lines().stream()
        .filter(l -> Citations.codeAlone(tidy(l)).isPresent())
        .map(Line::number)
        .findFirst()
        .orElse(0);
  }

  private void compareTitles(Masthead head, Contents.Entry entry) {
    boolean same = head.title().endsWith(entry.title()) || entry.title().endsWith(head.title());
    if (!same && !entry.title().isEmpty()) {
      findings.add(
          new Finding(
              FindingCode.CONTENTS_DIFFER,
              "目录作“" + entry.title() + "”，正文标题作“" + head.title() + "”",
              paper.file(),
              entry.line()));
    }
  }

  private String issuer() {
    return paper.lines().stream()
        .limit(Math.max(1, contents.start()))
        .map(GazetteSplit::tidy)
        .filter(t -> t.matches("^.{2,24}(?:人民政府|管委会)公报$"))
        .map(t -> t.substring(0, t.length() - 2))
        .findFirst()
        .orElse("");
  }

  /** Cover, contents and colophon. */
  private Parsed own(List<Document> inside) {
    List<Line> lines = new ArrayList<>(paper.lines().subList(0, first));
    lines.addAll(paper.lines().subList(end, paper.lines().size()));
    List<Draft> drafts = new ArrayList<>();
    Optional<Period> period = inside.stream().flatMap(d -> d.period().stream()).findFirst();
    for (Block block : new Paper(paper.file(), paper.layout(), lines).blocks()) {
      Passage text = block.passage().tidied();
      if (!text.isEmpty()) {
        drafts.add(
            Draft.plain(
                ItemKind.NOTICE,
                Optional.empty(),
                text.text(),
                List.of(),
                period,
                text.span(paper.file())));
      }
    }
    List<String> absent = absent(inside);
    Numberer numberer = new Numberer(context.documentId(), List.of());
    return new Parsed(
        List.of(gazette(inside, period, absent)), List.of(), numberer.number(drafts), List.of());
  }

  private Document gazette(List<Document> inside, Optional<Period> period, List<String> absent) {
    String cover =
        paper.lines().stream()
            .limit(Math.max(1, contents.start()))
            .map(GazetteSplit::tidy)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" "));
    String issuer =
        issuer().isEmpty()
            ? inside.stream().map(Document::issuer).filter(i -> !i.isEmpty()).findFirst().orElse("")
            : issuer();
    String title = cover.isEmpty() ? issuer + "公报" : cover;
    Optional<java.time.LocalDate> published =
        paper.lines().subList(end, paper.lines().size()).stream()
            .flatMap(l -> Dates.day(tidy(l)).stream())
            .findFirst();
    return new Document(
        context.documentId(),
        title,
        "",
        issuer,
        Place.UNKNOWN,
        published,
        period,
        DocumentKind.GAZETTE,
        paper.span(),
        absent);
  }

  /** Rubrics of the contents that no part answers. */
  private List<String> absent(List<Document> inside) {
    Map<String, Boolean> named =
        contents.entries().stream()
            .filter(e -> e.title().isEmpty())
            .collect(
                Collectors.toMap(
                    Contents.Entry::part, e -> answered(e.part(), inside), (a, b) -> a));
    List<String> absent =
        named.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
    for (String rubric : absent) {
      int line =
          contents.entries().stream()
              .filter(e -> e.part().equals(rubric))
              .map(Contents.Entry::line)
              .findFirst()
              .orElse(0);
      findings.add(
          new Finding(FindingCode.ABSENT, "目录列有“【" + rubric + "】”，正文未载", paper.file(), line));
    }
    return absent.stream().map(rubric -> "目录列有【" + rubric + "】，正文未载").toList();
  }

  private boolean answered(String rubric, List<Document> inside) {
    return inside.stream()
        .anyMatch(d -> d.title().contains(rubric) || d.kind().label().equals(rubric));
  }

  private static String tidy(Line line) {
    return Passage.of(line).tidied().text();
  }
}
