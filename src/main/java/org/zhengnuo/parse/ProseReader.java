package org.zhengnuo.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.clause.PaperYears;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.HeadingCount;
import org.zhengnuo.parse.prose.Numberer;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.parse.prose.Prose;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Paper;

/**
 * What the genres of running prose share: masthead, letter, body, numbering, the document itself.
 */
final class ProseReader {

  private static final Pattern ABSENT =
      Pattern.compile("(?:附件|附表|全文|名单|内容).{0,12}(?:详见|见|另附|登录|略).{0,20}(?:网站|网|附后|另发)|（?附件略）?");

  private final DocumentKind kind;
  private final Paper paper;
  private final Context context;
  private final List<Block> blocks;
  private final Masthead masthead;

  ProseReader(DocumentKind kind, Paper paper, Context context) {
    this.kind = kind;
    this.paper = paper;
    this.context = context;
    this.blocks = paper.blocks();
    this.masthead = Masthead.of(blocks);
  }

  /** The whole paper in the voice that its masthead calls for. */
  Parsed parse(Function<Masthead, Voice> voices) {
    Prose prose =
        new Prose(
            paper.file(),
            context.documentId(),
            voices.apply(masthead),
            new Clauses(context.names()));
    prose.letter(blocks.subList(masthead.head(), masthead.body()));
    prose.read(blocks.subList(masthead.body(), blocks.size()));
    return parsed(prose.outline(), prose.drafts(), prose.findings());
  }

  /** The document around drafts that a genre has made itself. */
  Parsed parsed(Outline outline, List<Draft> drafts, List<Finding> odd) {
    Numberer numberer = new Numberer(context.documentId(), outline.sections());
    List<Item> items = numberer.number(drafts);
    List<Finding> findings = new ArrayList<>(odd);
    findings.addAll(numberer.findings());
    findings.addAll(HeadingCount.findings(outline.sections(), items, paper.file()));
    List<String> absences = absences();
    findings.addAll(Unowned.findings(items));
    findings.addAll(absences(absences));
    return new Parsed(List.of(document(absences, items)), outline.sections(), items, findings);
  }

  Masthead masthead() {
    return masthead;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The blocks of the letter that hands the paper over. */
  List<Block> letter() {
    return blocks.subList(masthead.head(), masthead.body());
  }

  /** The blocks behind title and letter. */
  List<Block> body() {
    return blocks.subList(masthead.body(), blocks.size());
  }

  private Document document(List<String> absences, List<Item> items) {
    Optional<LocalDate> date = masthead.date().or(context::date);
    String issuer = masthead.issuer().isEmpty() ? context.issuer() : masthead.issuer();
    String code = context.code().isEmpty() ? masthead.code() : context.code();
    return new Document(
        context.documentId(),
        title(),
        code,
        issuer,
        Place.UNKNOWN,
        date,
        PaperYears.of(masthead.title(), code, date).or(() -> spanned(items)),
        kind,
        paper.span(),
        absences);
  }

  /** The years its items speak of, from the first to the last. */
  private static Optional<Period> spanned(List<Item> items) {
    return items.stream()
        .flatMap(i -> i.period().stream())
        .reduce((a, b) -> new Period(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
  }

  /** As printed, else as the contents page prints it, else the name of the file. */
  private String title() {
    return Stream.of(masthead.title(), context.title(), paper.file())
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private List<String> absences() {
    return blocks.stream()
        .map(b -> b.passage().tidied().text())
        .filter(t -> t.length() < 80 && (t.indexOf('网') >= 0 || t.indexOf('附') >= 0))
        .filter(t -> ABSENT.matcher(t).find())
        .toList();
  }

  private List<Finding> absences(List<String> absences) {
    if (absences.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> lines = new HashMap<>();
    for (Block block : blocks) {
      if (!block.passage().isEmpty()) {
        int line = block.passage().lineAt(0).number();
        lines.putIfAbsent(block.passage().tidied().text(), line);
      }
    }
    return absences.stream()
        .map(
            text ->
                new Finding(
                    FindingCode.ABSENT, "原文说明未载：“" + text + "”", paper.file(), lines.get(text)))
        .toList();
  }
}
