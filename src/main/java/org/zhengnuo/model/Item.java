package org.zhengnuo.model;

import java.util.List;
import java.util.Optional;

/**
 * The searchable unit: one commitment, paragraph, project, event …
 *
 * @param id {@code <document id>-<number>}, unique and stable; unnumbered text takes its first
 *     line, {@code -L173}
 * @param title a name in its own cell or heading; empty where there is none
 * @param text without number and owner clause; line breaks, page marks and spaces removed
 * @param path the headings above it, outermost first
 * @param period the years it speaks of
 * @param deadline as printed (2025年底); empty where none is printed
 * @param cites 文号 and 《titles》 cited, as printed
 * @param sameText id of the owned item whose words this one repeats; empty where there is none
 * @param span its own lines, to the last line of its owner clause
 */
public record Item(
    String id,
    String documentId,
    ItemKind kind,
    Numbering numbering,
    String title,
    String text,
    List<Heading> path,
    Optional<Period> period,
    Place place,
    Ownership ownership,
    String deadline,
    List<String> cites,
    Optional<Appointment> appointment,
    Optional<Portfolio> portfolio,
    Optional<Event> event,
    String sameText,
    Span span) {

  public Item {
    path = List.copyOf(path);
    cites = List.copyOf(cites);
  }

  /** The outermost numbered heading; under a 篇 the 章. */
  public Optional<Heading> chapter() {
    return path.stream().filter(h -> h.level() != Heading.PART && h.number() > 0).findFirst();
  }

  /** The same item with its owners and leaders resolved. */
  public Item withOwnership(Ownership resolved) {
    return new Item(
        id,
        documentId,
        kind,
        numbering,
        title,
        text,
        path,
        period,
        place,
        resolved,
        deadline,
        cites,
        appointment,
        portfolio,
        event,
        sameText,
        span);
  }

  /** The same item in the place of its paper. */
  public Item withPlace(Place known) {
    return new Item(
        id,
        documentId,
        kind,
        numbering,
        title,
        text,
        path,
        period,
        known,
        ownership,
        deadline,
        cites,
        appointment,
        portfolio,
        event,
        sameText,
        span);
  }

  /** The same item under another id and numbering. */
  public Item withIdentity(String newId, Numbering counted) {
    return new Item(
        newId,
        documentId,
        kind,
        counted,
        title,
        text,
        path,
        period,
        place,
        ownership,
        deadline,
        cites,
        appointment,
        portfolio,
        event,
        sameText,
        span);
  }

  /** The same item, said to repeat an owned one. */
  public Item repeating(String ownedItemId) {
    return new Item(
        id,
        documentId,
        kind,
        numbering,
        title,
        text,
        path,
        period,
        place,
        ownership,
        deadline,
        cites,
        appointment,
        portfolio,
        event,
        ownedItemId,
        span);
  }
}
