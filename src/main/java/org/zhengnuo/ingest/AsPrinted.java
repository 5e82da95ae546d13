package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Detail;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.Statements;
import org.zhengnuo.text.Paper;
import org.zhengnuo.text.PrintedLines;

/**
 * What was read from folded lines, in the characters that are printed: titles, headings, texts,
 * names beside a unit. What tells a paper from others (文号, issuer, years) and who is meant stay
 * folded, so that they are found however they are typed.
 */
final class AsPrinted {

  private final PrintedLines lines;
  private final Map<Heading, Heading> headings = new HashMap<>();

  AsPrinted(Paper paper) {
    lines = new PrintedLines(paper);
  }

  /** Whether nothing is printed otherwise than it is read. */
  boolean isPlain() {
    return lines.isPlain();
  }

  Document of(Document d) {
    return isPlain()
        ? d
        : new Document(
            d.id(),
            printed(d.title(), d.span()),
            d.code(),
            d.issuer(),
            d.place(),
            d.date(),
            d.period(),
            d.kind(),
            d.span(),
            d.absences());
  }

  Section of(Section s) {
    return isPlain() ? s : new Section(s.documentId(), path(s.path()), s.span());
  }

  Correction of(Correction c) {
    return isPlain() ? c : c.in(lines.printed(c.printed(), c.line(), c.line() + 1), c.correct());
  }

  Item of(Item item) {
    if (isPlain()) {
      return item;
    }
    Span span = item.span();
    Content said = item.content();
    String text = printed(said.text(), span);
    return new Item(
        new Identity(item.id(), item.documentId(), of(item.numbering(), span)),
        new Content(
            said.kind(),
            printed(said.title(), span),
            text,
            printed(said.deadline(), span),
            said.cites(),
            of(said.detail(), text)),
        new Standing(path(item.path()), item.period(), item.place(), span),
        of(item.ownership(), span),
        item.sameText());
  }

  private Numbering of(Numbering n, Span span) {
    return new Numbering(n.value(), printed(n.printed(), span), n.ordinal());
  }

  private Ownership of(Ownership o, Span span) {
    List<Owner> owners =
        o.owners().stream()
            .map(w -> new Owner(w.role(), printed(w.printed(), span), w.unit(), w.openList()))
            .toList();
    return new Ownership(o.leaders(), owners, printed(o.clause(), span), o.rule());
  }

  /** Measures are pieces of the text. */
  private static Detail of(Detail detail, String text) {
    if (!(detail instanceof Statements statements)) {
      return detail;
    }
    List<Statement> all = new ArrayList<>();
    for (Statement s : statements.all()) {
      List<Measure> measures = s.measures().stream().map(m -> of(m, text)).toList();
      all.add(new Statement(s.number(), s.start(), s.end(), measures));
    }
    return new Statements(all, statements.lines());
  }

  private static Measure of(Measure m, String text) {
    return new Measure(
        m.role(),
        m.start(),
        m.end(),
        text.substring(m.start(), m.end()),
        m.indicator(),
        m.indicatorId(),
        m.action(),
        m.quantity(),
        m.kind(),
        m.circumstances(),
        m.year());
  }

  private List<Heading> path(List<Heading> path) {
    return path.stream().map(h -> headings.computeIfAbsent(h, this::of)).toList();
  }

  private Heading of(Heading h) {
    String title = lines.printed(h.title(), 1, Integer.MAX_VALUE);
    return new Heading(
        h.level(), h.number(), lines.printed(h.printed(), 1, Integer.MAX_VALUE), title);
  }

  private String printed(String folded, Span span) {
    return lines.printed(folded, span.firstLine(), span.lastLine());
  }
}
