package org.zhengnuo.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;

/**
 * A parse as text that a reviewer can check against the paper: documents, then headings and items
 * by line, then findings.
 */
final class ReadableOutline {

  private ReadableOutline() {}

  private record Entry(int line, String text) {}

  static String of(Parsed parsed) {
    List<String> lines = new ArrayList<>();
    parsed.documents().forEach(d -> lines.add(document(d)));
    List<Entry> entries = new ArrayList<>();
    parsed.sections().forEach(s -> entries.add(section(s)));
    parsed.items().forEach(i -> entries.add(item(i)));
    entries.sort(Comparator.comparingInt(Entry::line));
    entries.forEach(e -> lines.add(e.text()));
    parsed.findings().stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::message))
        .forEach(f -> lines.add("! " + f.code() + " L" + f.line() + " " + f.message()));
    return String.join("\n", lines) + "\n";
  }

  private static String document(Document d) {
    return fields(
        "= " + d.id() + " " + d.kind() + " 《" + d.title() + "》",
        d.code(),
        d.issuer(),
        d.date().map(Object::toString).orElse(""),
        d.period().map(Period::token).orElse(""),
        d.absences().isEmpty() ? "" : "absent " + d.absences());
  }

  private static Entry section(Section s) {
    String text = "#".repeat(s.path().size()) + " " + s.heading().printed() + " " + lines(s.span());
    return new Entry(s.span().firstLine(), text);
  }

  private static Entry item(Item i) {
    StringBuilder text = new StringBuilder();
    text.append("- ").append(i.id()).append(' ').append(i.kind());
    i.period().ifPresent(p -> text.append(' ').append(p.token()));
    text.append(' ').append(lines(i.span()));
    text.append(i.title().isEmpty() ? "" : " 【" + i.title() + "】");
    text.append("\n    ").append(i.numbering().printed()).append('|').append(i.text());
    text.append(ownership(i.ownership()));
    text.append(i.deadline().isEmpty() ? "" : "\n    deadline " + i.deadline());
    text.append(i.cites().isEmpty() ? "" : "\n    cites " + i.cites());
    i.appointment().ifPresent(a -> text.append(appointment(a)));
    i.portfolio().ifPresent(p -> text.append(portfolio(p)));
    i.event().ifPresent(e -> text.append(event(e)));
    return new Entry(i.span().firstLine(), text.toString());
  }

  private static String ownership(Ownership o) {
    if (o.none()) {
      return "";
    }
    String leaders =
        o.leaders().stream().map(l -> "leader " + l.name()).collect(Collectors.joining(", "));
    String owners =
        o.owners().stream()
            .map(w -> w.role() + " " + w.printed() + (w.openList() ? "…" : ""))
            .collect(Collectors.joining(", "));
    return "\n    " + fields("by", leaders, owners, "(" + o.rule() + ")");
  }

  private static String appointment(Appointment a) {
    return "\n    "
        + fields(
            a.action().token(),
            a.person().isEmpty() ? "-" : a.person(),
            a.post(),
            a.date().map(Object::toString).orElse("no date"),
            a.body());
  }

  private static String portfolio(Portfolio p) {
    return "\n    "
        + fields(
            p.person(),
            "areas " + p.areas(),
            "manages " + p.manages(),
            "liaises " + p.liaises(),
            "liaises areas " + p.liaisesAreas(),
            "assists " + p.assists().stream().map(a -> a.leader() + a.areas()).toList(),
            "substitutes " + p.substitutes(),
            "other " + p.other());
  }

  private static String event(Event e) {
    String days = e.date() + (e.dateTo().equals(e.date()) ? "" : " to " + e.dateTo());
    List<String> people =
        e.people().stream().map(p -> (p.office() + " " + p.name()).strip()).toList();
    return "\n    " + fields(days, "people " + people, "units " + e.units());
  }

  private static String lines(Span span) {
    return span.firstLine() == span.lastLine()
        ? "L" + span.firstLine()
        : "L" + span.firstLine() + "-" + span.lastLine();
  }

  private static String fields(String first, String... more) {
    StringBuilder all = new StringBuilder(first);
    for (String field : more) {
      all.append(field.isEmpty() ? "" : " | " + field);
    }
    return all.toString();
  }
}
