package org.zhengnuo.search.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Pinyin;

/** Finds units, leaders, sections and terms by the first letters typed: Han, pinyin or initials. */
public final class Suggestions {
  private static final int NO_MATCH = 9;
  private static final int MOST_SPELLED = 3;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt(Found::distance)
          .thenComparing(found -> found.suggestion().kind())
          .thenComparing(found -> -found.suggestion().count())
          .thenComparing(found -> found.suggestion().label());

  private final List<Entry> entries;

  public Suggestions(List<Suggestible> suggestibles) {
    entries = suggestibles.stream().map(Entry::of).toList();
  }

  /**
   * Whole names before beginnings, beginnings before what stands within; none for an empty text.
   */
  public List<Suggestion> matching(String typed, int size) {
    return found(typed).limit(size).map(Found::suggestion).toList();
  }

  /**
   * The labels of what goes by these letters as a whole, in pinyin or initials; none for other
   * text.
   */
  public List<String> spelled(String letters) {
    String key = key(letters);
    return letters.matches("[A-Za-z ]{2,}")
        ? entries.stream()
            .filter(entry -> entry.spelled(key))
            .map(Entry::suggestion)
            .sorted(Comparator.comparing((Suggestion s) -> s.kind()).thenComparing(s -> -s.count()))
            .map(Suggestion::label)
            .distinct()
            .limit(MOST_SPELLED)
            .toList()
        : List.of();
  }

  /**
   * The units and leaders that go by the whole text, and the units of these ids.
   *
   * @param units known by a spelling that is not among their names
   */
  public List<Suggestion> called(String typed, Set<String> units) {
    Set<Suggestion> called = new LinkedHashSet<>();
    found(typed).filter(found -> found.distance() == 0).forEach(f -> called.add(f.suggestion()));
    entries.stream()
        .map(Entry::suggestion)
        .filter(s -> s.kind() == Suggestion.Kind.UNIT && units.contains(s.id()))
        .forEach(called::add);
    called.removeIf(s -> s.kind() == Suggestion.Kind.SECTION || s.kind() == Suggestion.Kind.TERM);
    return List.copyOf(called);
  }

  private Stream<Found> found(String typed) {
    String key = key(typed);
    return key.isEmpty()
        ? Stream.of()
        : entries.stream()
            .map(entry -> new Found(entry.suggestion, entry.distance(key)))
            .filter(found -> found.distance() < NO_MATCH)
            .sorted(BEST_FIRST);
  }

  private static String key(String typed) {
    String canonical = ExactText.canonical(typed).replace(" ", "");
    return canonical.matches("[a-z']+") ? canonical.replace('v', 'u') : canonical;
  }

  private record Found(Suggestion suggestion, int distance) {}

  /** One suggestion with its names as keys. */
  private record Entry(
      Suggestion suggestion, List<String> names, List<String> sounds, List<String> initials) {

    static Entry of(Suggestible from) {
      List<List<String>> syllables =
          from.names().stream().map(name -> syllables(from.suggestion().kind(), name)).toList();
      return new Entry(
          from.suggestion(),
          from.names().stream().map(Suggestions::key).toList(),
          syllables.stream().map(s -> String.join("", s).replace('v', 'u')).toList(),
          syllables.stream().map(Pinyin::initials).map(s -> s.toLowerCase(Locale.ROOT)).toList());
    }

    private static List<String> syllables(Suggestion.Kind kind, String name) {
      return kind == Suggestion.Kind.LEADER ? Pinyin.ofPerson(name) : Pinyin.syllables(name);
    }

    /** 0 for the whole name, 1 for its beginning, 2 for what stands within it. */
    int distance(String key) {
      boolean latin = key.charAt(0) < 0x80;
      int best = NO_MATCH;
      for (String name : names) {
        best = Math.min(best, distance(name, key, true));
      }
      if (latin) {
        for (int i = 0; i < sounds.size(); i++) {
          best = Math.min(best, distance(sounds.get(i), key, false));
          best = Math.min(best, byInitials(initials.get(i), key));
        }
      }
      return best;
    }

    /** Two letters are the initials of many terms: only a name is known by them as a whole. */
    private int byInitials(String letters, String key) {
      int distance = distance(letters, key, false);
      boolean name =
          suggestion.kind() == Suggestion.Kind.UNIT || suggestion.kind() == Suggestion.Kind.LEADER;
      return name ? distance : Math.max(1, distance);
    }

    boolean spelled(String key) {
      return sounds.contains(key) || initials.contains(key);
    }

    private static int distance(String name, String key, boolean within) {
      if (name.startsWith(key)) {
        return name.length() == key.length() ? 0 : 1;
      }
      return within && name.contains(key) ? 2 : NO_MATCH;
    }
  }
}
