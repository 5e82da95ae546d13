package org.zhengnuo.parse.clause;

import java.util.Optional;
import java.util.Set;

/**
 * The last sentence of a paragraph of several: where owners are named without brackets.
 *
 * @param start offset in the paragraph
 * @param body without its stop and without what it speaks of (本项工作由…)
 */
record ClosingSentence(int start, String body) {

  private static final int MOST = 300;
  private static final String STOPS = "。；！”）";

  private static final SpokenList SPOKEN = new SpokenList(new PrintedUnits(Set.of()));

  /** Whether it may name owners. */
  boolean mayHold() {
    return SaidRoles.says(body)
        || RoleWords.endsWithDuty(body) && SPOKEN.closing(body, Rules.NONE).isPresent();
  }

  /** A paragraph of one sentence. */
  static ClosingSentence whole(String text) {
    boolean sentence = text.length() < MOST && text.indexOf('。') == text.length() - 1;
    boolean open = text.length() < MOST && text.indexOf('。') < 0;
    String body = sentence ? text.substring(0, text.length() - 1) : open ? text : "";
    return new ClosingSentence(0, RoleWords.withoutSubject(body));
  }

  static Optional<ClosingSentence> of(String text) {
    int end = text.endsWith("。") ? text.length() - 1 : text.length();
    int start = end;
    while (start > 0 && end - start < MOST && "。！”".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    boolean behind = start > 0 && STOPS.indexOf(text.charAt(start - 1)) >= 0 && start < end;
    return behind
        ? Optional.of(
            new ClosingSentence(
                start, RoleWords.withoutSubject(text.substring(start, end).strip())))
        : Optional.empty();
  }
}
