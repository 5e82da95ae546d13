package org.zhengnuo.search.named;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhengnuo.search.NamedPart;

/** Pinyin and initials that are read as one term become it: lao jiu xiao qu is 老旧小区. */
final class SpelledLetters implements ReadingStep {
  private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}'’·\\p{M}]+");

  /** Two letters are the initials of too much. */
  private static final int SHORTEST = 4;

  /** The typed words themselves, as a parameter. */
  private static final String WORDS = "q";

  @Override
  public void apply(QueryDraft draft) {
    List<String> topic = draft.topic();
    List<String> latin = topic.stream().filter(word -> LETTERS.matcher(word).matches()).toList();
    String typed = String.join(" ", latin);
    String letters = bare(String.join("", latin));
    if (letters.length() < SHORTEST || draft.isLiteral(typed) || draft.finds(typed)) {
      return;
    }
    draft.open.spelled(letters).stream()
        .filter(draft::finds)
        .findFirst()
        .ifPresent(
            term -> {
              topic.removeAll(latin);
              topic.addFirst(term);
              draft.parts().add(new NamedPart(typed, WORDS, List.of(term), term, List.of()));
            });
  }

  /** Without tones and apostrophes; ü is typed v. */
  private static String bare(String letters) {
    String plain = Normalizer.normalize(letters.replace('ü', 'v'), Normalizer.Form.NFD);
    return plain.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }
}
