package org.zhengnuo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One paper, or one of the papers that a gazette holds.
 *
 * @param id ASCII: the file's stem, with {@code -p2} for the second paper of a gazette
 * @param title as printed
 * @param code 文号 with its year in 〔〕, empty where none is printed
 * @param issuer the body that signs, empty where none is printed
 * @param date the day it was signed
 * @param period the years it speaks of
 * @param span its lines in the source
 * @param absences what the paper itself says it does not hold (附件详见网站 …), as printed
 */
public record Document(
    String id,
    String title,
    String code,
    String issuer,
    Place place,
    Optional<LocalDate> date,
    Optional<Period> period,
    DocumentKind kind,
    Span span,
    List<String> absences) {

  public Document {
    absences = List.copyOf(absences);
  }

  /** The same paper, said to speak of these years. */
  public Document withPeriod(Optional<Period> years) {
    return new Document(id, title, code, issuer, place, date, years, kind, span, absences);
  }

  /** The same paper, speaking for a place. */
  public Document at(Place known) {
    return new Document(id, title, code, issuer, known, date, period, kind, span, absences);
  }
}
