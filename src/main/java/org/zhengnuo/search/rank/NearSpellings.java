package org.zhengnuo.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.text.ExactText;

/**
 * Finds what a mistyped term may have meant, among the runs that really stand in the texts: the
 * same sounds, or one character off. Digits are never guessed. A run is put together character by
 * character, each of which must stand beside the one before somewhere; how many are tried is
 * bounded.
 */
public final class NearSpellings {
  private static final int MOST = 3;

  /** Beginnings followed at a time. */
  private static final int MOST_BEGUN = 300;

  /** Runs that are counted. */
  private static final int MOST_COUNTED = 40;

  /** Looks for two characters side by side. */
  private static final int MOST_LOOKS = 6_000;

  /** A longer term is no slip of the pen. */
  private static final int LONGEST = 12;

  private static final int LONGEST_SYLLABLE = 6;

  private final TextRuns texts;

  public NearSpellings(TextRuns texts) {
    this.texts = texts;
  }

  /** The runs that sound like the term, commonest first; none for a term with digits. */
  public List<String> alike(String term) {
    List<String> words = ExactText.words(term);
    if (!readable(words, 2)) {
      return List.of();
    }
    Search search = new Search();
    List<List<String>> begun = List.of(List.of());
    for (String word : words) {
      Set<String> sounding = texts.sounding(NearNames.sound(word));
      begun = search.longer(begun, sounding);
    }
    return commonest(begun);
  }

  /**
   * The runs one character off, commonest first; none for a term with digits or of two characters.
   *
   * @param slip whether the token at a place may be a slip; elsewhere a run has to be a name
   * @param name whether a run is the whole name of somebody
   */
  public List<String> oneOff(String term, IntPredicate slip, Predicate<String> name) {
    List<String> words = ExactText.words(term);
    if (!readable(words, 3)) {
      return List.of();
    }
    List<List<String>> near = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (String other : others(words, at)) {
        List<String> run = new ArrayList<>(words);
        run.set(at, other);
        if (slip.test(at) || name.test(String.join("", run))) {
          near.add(run);
        }
      }
    }
    return commonest(near);
  }

  /**
   * What may stand in the place of one token, beside those around it; nothing where two tokens of
   * the rest never stand together.
   */
  private Set<String> others(List<String> words, int at) {
    if (!restStands(words, at)) {
      return Set.of();
    }
    Search search = new Search();
    Set<String> others = new LinkedHashSet<>();
    Set<String> tried =
        at == 0 ? texts.before(words.subList(1, words.size())) : texts.behind(words.get(at - 1));
    for (String other : tried) {
      boolean fits = at == 0 || at + 1 == words.size() || search.together(other, words.get(at + 1));
      if (fits && NearNames.isHan(other) && !other.equals(words.get(at))) {
        others.add(other);
      }
    }
    return others;
  }

  private boolean restStands(List<String> words, int at) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (i != at && i + 1 != at && !texts.together(words.get(i), words.get(i + 1))) {
        return false;
      }
    }
    return stands(words.subList(0, at)) && stands(words.subList(at + 1, words.size()));
  }

  /** Of one or two tokens that is known. */
  private boolean stands(List<String> run) {
    return run.size() < 3 || texts.items(run) > 0;
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
    Search search = new Search();
    Map<Integer, List<List<String>>> begun = new LinkedHashMap<>();
    begun.put(0, List.of(List.of()));
    for (int at = 0; at < typed.length(); at++) {
      List<List<String>> here = begun.getOrDefault(at, List.of());
      int longest = Math.min(typed.length(), at + LONGEST_SYLLABLE);
      for (int end = at + 1; end <= longest && !here.isEmpty(); end++) {
        Set<String> sounding = texts.sounding(typed.substring(at, end));
        List<List<String>> longer = search.longer(here, sounding);
        begun.merge(end, longer, NearSpellings::joined);
      }
    }
    return commonest(
        begun.getOrDefault(typed.length(), List.of()).stream()
            .filter(run -> run.size() > 1)
            .toList());
  }

  private static List<List<String>> joined(List<List<String>> some, List<List<String>> others) {
    List<List<String>> all = new ArrayList<>(some);
    all.addAll(others);
    return all.size() > MOST_BEGUN ? all.subList(0, MOST_BEGUN) : all;
  }

  private static boolean readable(List<String> words, int least) {
    return words.size() >= least
        && words.size() <= LONGEST
        && words.stream().allMatch(NearNames::isHan);
  }

  private List<String> commonest(List<List<String>> runs) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (List<String> run : runs.subList(0, Math.min(runs.size(), MOST_COUNTED))) {
      Deadline.check();
      long items = run.isEmpty() ? 0 : texts.items(run);
      if (items > 0) {
        found.put(String.join("", run), items);
      }
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Counts its looks; when they are used up nothing stands beside anything. */
  private final class Search {
    private int looks;

    boolean together(String first, String second) {
      return looks++ < MOST_LOOKS && texts.together(first, second);
    }

    List<List<String>> longer(List<List<String>> begun, Set<String> next) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> run : begun) {
        for (String token : next) {
          if (longer.size() < MOST_BEGUN && (run.isEmpty() || together(run.getLast(), token))) {
            List<String> grown = new ArrayList<>(run);
            grown.add(token);
            longer.add(grown);
          }
        }
      }
      return longer;
    }
  }
}
