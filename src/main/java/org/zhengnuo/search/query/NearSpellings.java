package org.zhengnuo.search.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Pinyin;

/**
 * Finds what a mistyped term may have meant, among the runs that really stand in the texts: the
 * same sounds, or one character off. Digits are never guessed.
 */
public final class NearSpellings {
  private static final int MOST = 3;

  private final List<List<String>> texts;
  private final Map<String, String> sounds = new ConcurrentHashMap<>();

  /**
   * @param texts every searchable value, as exact tokens
   */
  public NearSpellings(List<List<String>> texts) {
    this.texts = List.copyOf(texts);
    texts.stream().flatMap(List::stream).forEach(this::sound);
  }

  /** The runs that sound like the term, commonest first; none for a term with digits. */
  public List<String> alike(String term) {
    List<String> words = ExactText.words(term);
    return readable(words, 2) ? runs(words.size(), run -> soundsLike(words, run)) : List.of();
  }

  /**
   * The runs one character off, commonest first; none for a term with digits or of two characters.
   */
  public List<String> oneOff(String term) {
    List<String> words = ExactText.words(term);
    return readable(words, 3) ? runs(words.size(), run -> differences(words, run) == 1) : List.of();
  }

  private static boolean readable(List<String> words, int least) {
    return words.size() >= least && words.stream().allMatch(NearSpellings::isHan);
  }

  /**
   * The runs that are read like these Latin letters ({@code tuoyu}); none where the letters are no
   * pinyin.
   */
  public List<String> ofPinyin(String letters) {
    String typed = letters.toLowerCase().replaceAll("[^a-z]", "").replace('v', 'u');
    if (typed.length() < 3) {
      return List.of();
    }
    Map<String, Integer> found = new HashMap<>();
    for (List<String> text : texts) {
      for (int start = 0; start < text.size(); start++) {
        int end = end(text, start, typed);
        if (end - start > 1) {
          found.merge(String.join("", text.subList(start, end)), 1, Integer::sum);
        }
      }
    }
    return commonest(found);
  }

  /**
   * Where the run from {@code start} that is read like the letters ends; {@code start} where there
   * is none.
   */
  private int end(List<String> text, int start, String typed) {
    int read = 0;
    for (int at = start; at < text.size(); at++) {
      String sound = sounds.getOrDefault(text.get(at), "");
      if (sound.isEmpty() || !typed.startsWith(sound, read)) {
        return start;
      }
      read += sound.length();
      if (read == typed.length()) {
        return at + 1;
      }
    }
    return start;
  }

  private List<String> runs(int length, Predicate<List<String>> near) {
    Map<String, Integer> found = new HashMap<>();
    for (List<String> text : texts) {
      for (int start = 0; start + length <= text.size(); start++) {
        List<String> run = text.subList(start, start + length);
        if (near.test(run)) {
          found.merge(String.join("", run), 1, Integer::sum);
        }
      }
    }
    return commonest(found);
  }

  private static List<String> commonest(Map<String, Integer> found) {
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean soundsLike(List<String> words, List<String> run) {
    for (int i = 0; i < words.size(); i++) {
      String sound = sound(words.get(i));
      if (sound.isEmpty() || !sound.equals(sounds.get(run.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static int differences(List<String> words, List<String> run) {
    int differences = 0;
    for (int i = 0; i < words.size() && differences < 2; i++) {
      boolean equal = words.get(i).equals(run.get(i));
      differences += equal ? 0 : isHan(run.get(i)) ? 1 : 2;
    }
    return differences;
  }

  private String sound(String word) {
    return sounds.computeIfAbsent(
        word, w -> isHan(w) ? String.join("", Pinyin.syllables(w)).replace('v', 'u') : "");
  }

  private static boolean isHan(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
