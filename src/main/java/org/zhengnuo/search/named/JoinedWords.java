package org.zhengnuo.search.named;

import java.util.regex.Pattern;
import org.zhengnuo.search.query.Pieces;

/** A list that stands nowhere as a whole is read word by word: 养老和托育 is 养老 托育. */
final class JoinedWords implements ReadingStep {
  private static final Pattern JOINERS =
      Pattern.compile("(?<=[\\p{IsHan}]{2})(?:以及|[、，,和与及])(?=[\\p{IsHan}]{2})");

  @Override
  public void apply(QueryDraft draft) {
    draft.topic().replaceAll(word -> parted(word, draft));
  }

  private static String parted(String word, QueryDraft draft) {
    String apart = JOINERS.matcher(word).replaceAll(" ").strip();
    boolean joined = !apart.equals(word) && Pieces.plain(word) && !draft.isLiteral(word);
    return joined && !draft.finds(word) && draft.finds(apart) ? apart : word;
  }
}
