package org.zhengnuo.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.text.ExactText;

/**
 * Policy words and what else they are called; what stands inside a longer term is replaced there.
 */
public final class Vocabulary implements Spellings {
  private static final int MOST = 12;

  private final List<Synonyms> entries;
  private final Map<String, Set<String>> equal = new HashMap<>();
  private final Map<String, Set<String>> related = new HashMap<>();
  private final int longest;

  /** What a known term begins with: a pasted paragraph holds few such places. */
  private final BitSet openings = new BitSet();

  public Vocabulary(List<Synonyms> entries) {
    this.entries = List.copyOf(entries);
    entries.forEach(this::add);
    Stream.of(equal, related)
        .flatMap(table -> table.keySet().stream())
        .filter(term -> !term.isEmpty())
        .forEach(term -> openings.set(term.charAt(0)));
    longest =
        Stream.concat(equal.keySet().stream(), related.keySet().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** The vocabulary that travels with the program; each line of its file says why it is there. */
  public static Vocabulary packed() {
    return Packed.VOCABULARY;
  }

  /** This vocabulary and further entries, such as the user's own. */
  public Vocabulary with(List<Synonyms> more) {
    return new Vocabulary(Stream.concat(entries.stream(), more.stream()).toList());
  }

  public List<Synonyms> entries() {
    return entries;
  }

  private void add(Synonyms entry) {
    Map<String, Set<String>> table =
        entry.relation() == Synonyms.Relation.RELATED ? related : equal;
    for (String alias : entry.aliases()) {
      put(table, entry.term(), alias);
      if (entry.relation() == Synonyms.Relation.SAME) {
        put(table, alias, entry.term());
        entry.aliases().stream()
            .filter(other -> !other.equals(alias))
            .forEach(other -> put(table, alias, other));
      }
    }
  }

  private static void put(Map<String, Set<String>> table, String from, String to) {
    table.computeIfAbsent(ExactText.canonical(from), _ -> new LinkedHashSet<>()).add(to);
  }

  @Override
  public List<String> of(String term) {
    String canonical = ExactText.canonical(term);
    Set<String> whole = equal.getOrDefault(canonical, Set.of());
    return whole.isEmpty() ? replaced(canonical) : List.copyOf(whole);
  }

  /**
   * Wordings that speak of the same thing without meaning the same, for every entry within the
   * term.
   */
  @Override
  public List<String> relatedTo(String term) {
    String canonical = ExactText.canonical(term);
    Set<String> found = new LinkedHashSet<>();
    if (isOneWord(canonical)) {
      found.addAll(equal.getOrDefault(canonical, Set.of()));
      found.addAll(related.getOrDefault(canonical, Set.of()));
      return List.copyOf(found);
    }
    for (int start = 0; start < canonical.length(); start++) {
      int last = opens(canonical, start) ? Math.min(canonical.length(), start + longest) : start;
      for (int end = start + 1; end <= last; end++) {
        String part = canonical.substring(start, end);
        add(equal.get(part), found);
        add(related.get(part), found);
      }
    }
    return List.copyOf(found);
  }

  private static void add(Set<String> known, Set<String> found) {
    if (known != null) {
      found.addAll(known);
    }
  }

  private boolean opens(String term, int at) {
    return openings.get(term.charAt(at));
  }

  /** Letters and digits are one: a hotline's number among others says nothing. */
  private static boolean isOneWord(String term) {
    return term.codePoints().noneMatch(Character::isIdeographic);
  }

  /** The term with its longest known part in other words. */
  private List<String> replaced(String term) {
    if (isOneWord(term)) {
      return List.of();
    }
    for (int length = Math.min(longest, term.length() - 1); length > 1; length--) {
      for (int start = 0; start + length <= term.length(); start++) {
        String part = term.substring(start, opens(term, start) ? start + length : start);
        if (!part.isEmpty() && equal.containsKey(part)) {
          String before = term.substring(0, start);
          String after = term.substring(start + length);
          return equal.get(part).stream()
              .filter(other -> !term.contains(other))
              .map(other -> before + other + after)
              .limit(MOST)
              .toList();
        }
      }
    }
    return List.of();
  }

  /** Read when first needed. */
  private static final class Packed {
    static final Vocabulary VOCABULARY = read();

    private static Vocabulary read() {
      try (InputStream resource = Vocabulary.class.getResourceAsStream("aliases.csv");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
        return new Vocabulary(lines.lines().skip(1).map(Synonyms::ofLine).toList());
      } catch (IOException failure) {
        throw new UncheckedIOException("aliases.csv", failure);
      }
    }
  }
}
