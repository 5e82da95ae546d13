package org.zhengnuo.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Pinyin;

/**
 * Finds the names that a mistyped one may mean: the same sounds, or one character off. Every run of
 * a name is looked up in a table, by its sounds and with each of its characters left open.
 */
public final class NearNames {
  private static final int SHORTEST = 2;

  /** Groups such as 各市级领导 are longer; nobody mistypes a whole one. */
  private static final int LONGEST = 6;

  private static final String OPEN = "?";

  private final Map<String, Set<String>> bySound = new HashMap<>();
  private final Map<String, Set<String>> withOneOpen = new HashMap<>();

  public NearNames(List<String> names) {
    names.stream().map(ExactText::words).forEach(this::add);
  }

  private void add(List<String> name) {
    for (int from = 0; from < name.size(); from++) {
      int longest = Math.min(name.size(), from + LONGEST);
      for (int to = from + SHORTEST; to <= longest; to++) {
        addRun(name.subList(from, to));
      }
    }
  }

  private void addRun(List<String> run) {
    if (!run.stream().allMatch(NearNames::isHan)) {
      return;
    }
    String text = String.join("", run);
    put(bySound, sounds(run), text);
    for (int open = 0; run.size() > SHORTEST && open < run.size(); open++) {
      put(withOneOpen, masked(run, open), text);
    }
  }

  private static void put(Map<String, Set<String>> table, String key, String run) {
    table.computeIfAbsent(key, _ -> new LinkedHashSet<>(1)).add(run);
  }

  /** The runs that sound like the term or differ from it in one character, without itself. */
  public List<String> of(String term) {
    List<String> words = ExactText.words(term);
    if (words.size() < SHORTEST
        || words.size() > LONGEST
        || !words.stream().allMatch(NearNames::isHan)) {
      return List.of();
    }
    Set<String> near = new LinkedHashSet<>(bySound.getOrDefault(sounds(words), Set.of()));
    for (int open = 0; words.size() > SHORTEST && open < words.size(); open++) {
      near.addAll(withOneOpen.getOrDefault(masked(words, open), Set.of()));
    }
    near.remove(String.join("", words));
    return new ArrayList<>(near);
  }

  private static String sounds(List<String> run) {
    StringBuilder sounds = new StringBuilder();
    run.forEach(word -> sounds.append(sound(word)).append('.'));
    return sounds.toString();
  }

  private static String masked(List<String> run, int open) {
    List<String> masked = new ArrayList<>(run);
    masked.set(open, OPEN);
    return String.join("", masked);
  }

  /** How a character is read, without tone. */
  static String sound(String word) {
    return String.join("", Pinyin.syllables(word)).replace('v', 'u');
  }

  static boolean isHan(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
