package org.zhengnuo.search.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Pinyin;

/**
 * Finds units, leaders, sections and terms by the first letters typed: Han, pinyin or initials.
 * Names are looked up in tables, so that an answer costs what it finds, however many there are.
 */
public final class Suggestions {
  private static final int NO_MATCH = 9;
  private static final int MOST_SPELLED = 3;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt(Found::distance)
          .thenComparing(found -> found.suggestion().kind())
          .thenComparing(found -> -found.suggestion().count())
          .thenComparing(found -> found.suggestion().label());

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final NavigableMap<String, List<Entry>> bySound = new TreeMap<>();
  private final NavigableMap<String, List<Entry>> byInitials = new TreeMap<>();

  /** By one and by two characters, the entries that have a name that holds them. */
  private final Map<String, List<Entry>> holding = new HashMap<>();

  private final Map<String, Entry> units = new HashMap<>();

  public Suggestions(List<Suggestible> suggestibles) {
    suggestibles.stream().map(Entry::of).forEach(this::add);
  }

  private void add(Entry entry) {
    new LinkedHashSet<>(entry.names).forEach(name -> put(byName, name, entry));
    new LinkedHashSet<>(entry.sounds).forEach(sound -> put(bySound, sound, entry));
    new LinkedHashSet<>(entry.initials).forEach(letters -> put(byInitials, letters, entry));
    Set<String> grams = new LinkedHashSet<>();
    entry.names.forEach(name -> addGrams(name, grams));
    grams.forEach(gram -> put(holding, gram, entry));
    if (entry.suggestion.kind() == Suggestion.Kind.UNIT) {
      units.put(entry.suggestion.id(), entry);
    }
  }

  private static void addGrams(String name, Set<String> grams) {
    for (int i = 0; i < name.length(); i++) {
      grams.add(name.substring(i, i + 1));
      if (i + 2 <= name.length()) {
        grams.add(name.substring(i, i + 2));
      }
    }
  }

  private static void put(Map<String, List<Entry>> table, String key, Entry entry) {
    table.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
  }

  /**
   * Whole names before beginnings, beginnings before what stands within; none for an empty text.
   */
  public List<Suggestion> matching(String typed, int size) {
    String key = key(typed);
    return key.isEmpty()
        ? List.of()
        : found(near(key), key).limit(size).map(Found::suggestion).toList();
  }

  /** Those that may match, each once. */
  private Set<Entry> near(String key) {
    Set<Entry> near = new LinkedHashSet<>();
    if (isLatin(key)) {
      addBeginning(bySound, key, near);
      addBeginning(byInitials, key, near);
    }
    near.addAll(holding.getOrDefault(rarestGram(key), List.of()));
    return near;
  }

  private static void addBeginning(
      NavigableMap<String, List<Entry>> table, String key, Collection<Entry> near) {
    table.subMap(key, true, key + Character.MAX_VALUE, true).values().forEach(near::addAll);
  }

  private String rarestGram(String key) {
    String rarest = key.substring(0, Math.min(2, key.length()));
    for (int i = 1; i + 2 <= key.length(); i++) {
      String gram = key.substring(i, i + 2);
      boolean rarer =
          holding.getOrDefault(gram, List.of()).size()
              < holding.getOrDefault(rarest, List.of()).size();
      rarest = rarer ? gram : rarest;
    }
    return rarest;
  }

  private static Stream<Found> found(Collection<Entry> entries, String key) {
    return entries.stream()
        .map(entry -> new Found(entry.suggestion, entry.distance(key)))
        .filter(found -> found.distance() < NO_MATCH)
        .sorted(BEST_FIRST);
  }

  /**
   * The labels of what goes by these letters as a whole, in pinyin or initials; none for other
   * text.
   */
  public List<String> spelled(String letters) {
    String key = key(letters);
    if (!letters.matches("[A-Za-z ]{2,}")) {
      return List.of();
    }
    return Stream.of(bySound, byInitials)
        .flatMap(table -> table.getOrDefault(key, List.of()).stream())
        .distinct()
        .map(Entry::suggestion)
        .sorted(
            Comparator.comparing((Suggestion s) -> s.kind())
                .thenComparing(s -> -s.count())
                .thenComparing(Suggestion::label))
        .map(Suggestion::label)
        .distinct()
        .limit(MOST_SPELLED)
        .toList();
  }

  /**
   * The units and leaders that go by the whole text, and the units of these ids.
   *
   * @param others units known by a spelling that is not among their names
   */
  public List<Suggestion> called(String typed, Set<String> others) {
    String key = key(typed);
    Set<Entry> bearers = new LinkedHashSet<>();
    for (Map<String, List<Entry>> table : List.of(byName, bySound, byInitials)) {
      bearers.addAll(key.isEmpty() ? List.of() : table.getOrDefault(key, List.of()));
    }
    Set<Suggestion> called = new LinkedHashSet<>();
    found(bearers, key).filter(f -> f.distance() == 0).forEach(f -> called.add(f.suggestion()));
    others.stream()
        .filter(units::containsKey)
        .map(id -> units.get(id).suggestion)
        .sorted(Comparator.comparing(Suggestion::label))
        .forEach(called::add);
    called.removeIf(s -> s.kind() == Suggestion.Kind.SECTION || s.kind() == Suggestion.Kind.TERM);
    return List.copyOf(called);
  }

  private static boolean isLatin(String key) {
    return key.charAt(0) < 0x80;
  }

  private static String key(String typed) {
    String canonical = ExactText.canonical(typed).replace(" ", "");
    boolean letters = canonical.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'');
    return letters ? canonical.replace('v', 'u') : canonical;
  }

  private record Found(Suggestion suggestion, int distance) {}

  /** One suggestion with its names as keys; told apart from others by itself. */
  private static final class Entry {
    private final Suggestion suggestion;
    private final List<String> names;
    private final List<String> sounds;
    private final List<String> initials;

    private Entry(
        Suggestion suggestion, List<String> names, List<String> sounds, List<String> initials) {
      this.suggestion = suggestion;
      this.names = names;
      this.sounds = sounds;
      this.initials = initials;
    }

    static Entry of(Suggestible from) {
      List<List<String>> syllables =
          from.names().stream().map(name -> syllables(from.suggestion().kind(), name)).toList();
      return new Entry(
          from.suggestion(),
          from.names().stream().map(Suggestions::key).toList(),
          syllables.stream().map(s -> String.join("", s).replace('v', 'u')).toList(),
          syllables.stream().map(Pinyin::initials).map(s -> s.toLowerCase(Locale.ROOT)).toList());
    }

    Suggestion suggestion() {
      return suggestion;
    }

    private static List<String> syllables(Suggestion.Kind kind, String name) {
      return kind == Suggestion.Kind.LEADER ? Pinyin.ofPerson(name) : Pinyin.syllables(name);
    }

    /** 0 for the whole name, 1 for its beginning, 2 for what stands within it. */
    int distance(String key) {
      int best = NO_MATCH;
      for (String name : names) {
        best = Math.min(best, distance(name, key, true));
      }
      for (int i = 0; isLatin(key) && i < sounds.size(); i++) {
        best = Math.min(best, distance(sounds.get(i), key, false));
        best = Math.min(best, byInitials(initials.get(i), key));
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

    private static int distance(String name, String key, boolean within) {
      if (name.startsWith(key)) {
        return name.length() == key.length() ? 0 : 1;
      }
      return within && name.contains(key) ? 2 : NO_MATCH;
    }
  }
}
