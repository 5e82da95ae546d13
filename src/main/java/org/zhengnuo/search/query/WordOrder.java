package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengnuo.text.ExactText;

/**
 * Lets words that were typed together also be found in another order: 改造老旧小区 is 老旧小区改造. They have
 * to stand near each other in one statement; where they do so nowhere, anywhere in one statement.
 */
public final class WordOrder {
  /** 改造提升城镇老旧小区 is about the same; words farther apart are about something else. */
  private static final int NEAR = 6;

  private static final int WITHIN_A_STATEMENT = 200;

  /** More words are a sentence, which nobody turns around. */
  private static final int MOST = 6;

  private final Function<String, List<String>> words;
  private final Predicate<Clause> finds;

  /**
   * @param words cuts a text into its words
   * @param finds whether any item matches
   */
  public WordOrder(Function<String, List<String>> words, Predicate<Clause> finds) {
    this.words = words;
    this.finds = finds;
  }

  /** The clause with its runs in any order; what is quoted, excluded or has a prefix stays. */
  public Clause of(Clause clause) {
    return clause instanceof Clause.Phrase phrase && phrase.fields().equals(ItemField.ANYWHERE)
        ? anyOrder(phrase)
        : clause.each(this::of);
  }

  private Clause anyOrder(Clause.Phrase phrase) {
    List<String> several = whole(words.apply(phrase.typed()));
    boolean few = several.size() > 1 && several.size() <= MOST;
    boolean repeated = Set.copyOf(several).size() < several.size();
    if (!few || repeated || several.stream().anyMatch(word -> ExactText.words(word).size() < 2)) {
      return phrase;
    }
    Clause near = new Clause.Together(several, NEAR);
    // The phrase itself is found much sooner than words in any order.
    return new Clause.Any(
        finds.test(phrase) || finds.test(near)
            ? List.of(phrase, near)
            : List.of(phrase, new Clause.Together(several, WITHIN_A_STATEMENT)));
  }

  /** Single characters beside one another are one word; one alone belongs to the next. */
  private static List<String> whole(List<String> cut) {
    List<String> whole = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : cut) {
      boolean single = ExactText.words(word).size() < 2;
      if (!single && ExactText.words(open.toString()).size() > 1) {
        whole.add(open.toString());
        open.setLength(0);
      }
      open.append(word);
      if (!single) {
        whole.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      boolean alone = ExactText.words(open.toString()).size() < 2 && !whole.isEmpty();
      whole.add((alone ? whole.removeLast() : "") + open);
    }
    return whole;
  }
}
