package org.zhengnuo.parse.prose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a parser is told besides the paper.
 *
 * @param documentId id of the document the paper is
 * @param names unit names that hold a 、
 * @param code 文号 that a contents page gives, empty where none does
 * @param title likewise
 * @param issuer the issuer of the gazette around it, used where the paper names none; may be empty
 * @param date likewise
 */
public record Context(
    String documentId,
    Set<String> names,
    String title,
    String code,
    String issuer,
    Optional<LocalDate> date) {

  public Context {
    names = Set.copyOf(names);
  }

  public static Context of(String documentId, Set<String> names) {
    return new Context(documentId, names, "", "", "", Optional.empty());
  }
}
