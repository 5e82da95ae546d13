package org.zhengnuo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Chinese is read: syllables in lower-case ASCII, without tones.
 *
 * <p>A Han character gives one syllable, a run of ASCII letters and digits stands for itself, every
 * other mark separates and vanishes. ü is {@code u}, in a few common words {@code v} (绿色 {@code lv
 * se}); who matches typed pinyin should take the two as equal.
 */
public final class Pinyin {
  private static final Map<String, List<String>> CHARACTERS = characters();
  private static final Map<String, List<String>> WORDS = words("pinyin-words.txt");
  private static final Map<String, List<String>> SURNAMES = words("pinyin-surnames.txt");
  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Pinyin() {}

  /** The syllables of words: 济宁市 is [ji, ning, shi]; empty where there is nothing to read. */
  public static List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = readable(text, at);
      syllables.addAll(reading(text.substring(at, end)));
      at = end;
    }
    return List.copyOf(syllables);
  }

  /** The syllables of a person's name, whose surname may be read in its own way: 单 shan, 仇 qiu. */
  public static List<String> ofPerson(String name) {
    for (int length = Math.min(2, name.length()); length > 0; length--) {
      List<String> surname = SURNAMES.getOrDefault(name.substring(0, length), List.of());
      if (!surname.isEmpty()) {
        return Stream.concat(surname.stream(), given(name.substring(length))).toList();
      }
    }
    return given(name).toList();
  }

  /** In given names 长 is long, not elder. */
  private static Stream<String> given(String name) {
    return name.equals("长") || !name.contains("长")
        ? syllables(name).stream()
        : name.codePoints()
            .mapToObj(Character::toString)
            .flatMap(c -> c.equals("长") ? Stream.of("chang") : syllables(c).stream());
  }

  /** The first letters: [ji, ning, shi] is {@code jns}. */
  public static String initials(List<String> syllables) {
    return syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining());
  }

  /** The end of the longest stretch from {@code at} that is read as a whole. */
  private static int readable(String text, int at) {
    if (isAscii(text.charAt(at))) {
      return asciiEnd(text, at);
    }
    for (int end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
      if (WORDS.containsKey(text.substring(at, end))) {
        return end;
      }
    }
    return at + 1;
  }

  private static List<String> reading(String stretch) {
    if (isAscii(stretch.charAt(0))) {
      return List.of(stretch.toLowerCase(Locale.ROOT));
    }
    List<String> word = WORDS.getOrDefault(stretch, List.of());
    return word.isEmpty() ? CHARACTERS.getOrDefault(stretch, List.of()) : word;
  }

  private static int asciiEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isAscii(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAscii(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static Map<String, List<String>> characters() {
    Map<String, List<String>> table = new HashMap<>();
    for (String line : lines("pinyin.txt")) {
      int space = line.indexOf(' ');
      List<String> syllable = List.of(line.substring(0, space));
      line.substring(space + 1)
          .codePoints()
          .forEach(c -> table.put(Character.toString(c), syllable));
    }
    return Map.copyOf(table);
  }

  private static Map<String, List<String>> words(String resource) {
    return lines(resource).stream()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> List.of(w[1].split(" "))));
  }

  private static List<String> lines(String resource) {
    try (var stream = Pinyin.class.getResourceAsStream(resource);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(resource, failure);
    }
  }
}
