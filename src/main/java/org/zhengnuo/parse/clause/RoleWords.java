package org.zhengnuo.parse.clause;

import java.util.Comparator;
import java.util.List;
import org.zhengnuo.text.PackedRows;

/** Words of {@code role-words.tsv} that tie units to a role without a colon. */
final class RoleWords {

  private static final List<String[]> ROWS = PackedRows.of(RoleWords.class, "role-words.tsv");

  /** 牵头单位 为 A: behind a label, the longest first. */
  static final List<String> BEFORE = words("before");

  /** A 为 牵头单位: before a label. */
  static final List<String> BEHIND = words("behind");

  private static final List<String> SUBJECTS = words("subject");

  private static final List<String> DUTIES = words("duty");

  private RoleWords() {}

  /** Whether a text holds a duty, as everything does that names owners. */
  static boolean mayName(String text) {
    return DUTIES.stream().anyMatch(text::contains);
  }

  /** Whether a text ends with a duty. */
  static boolean endsWithDuty(String text) {
    return DUTIES.stream().anyMatch(text::endsWith);
  }

  /** 牵头：市水务局 配合：市财政局: the duty before the next colon is no name. */
  static String withoutDuty(String names) {
    return DUTIES.stream()
        .filter(names::endsWith)
        .findFirst()
        .map(duty -> names.substring(0, names.length() - duty.length()))
        .orElse(names);
  }

  private static List<String> words(String where) {
    return ROWS.stream()
        .filter(row -> row[1].equals(where))
        .map(row -> row[0])
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** 本项工作由A牵头: the sentence without what it speaks of, which 由 or a comma ends. */
  static String withoutSubject(String body) {
    String rest =
        SUBJECTS.stream()
            .filter(body::startsWith)
            .findFirst()
            .map(subject -> body.substring(subject.length()))
            .orElse(body);
    boolean said = rest.startsWith("由") || rest.startsWith("，由");
    return said ? rest.substring(rest.indexOf('由')) : body;
  }
}
