package org.zhengnuo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Folds one character to the form that text and query share. */
final class Fold {
  /** ICU holds the same table, but needs a second to open it. */
  private static final Map<Integer, Integer> SIMPLIFIED = simplified();

  /** The answer for every character of one char, 128 KB: a text is folded for every snippet. */
  private static final char[] SHORT = folded();

  private Fold() {}

  /** Simplified, half width, lower case; characters that would become several stay as they are. */
  static int of(int character) {
    return character < SHORT.length ? SHORT[character] : computed(character);
  }

  private static char[] folded() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      int folded = computed(c);
      table[c] = (char) (folded > Character.MAX_VALUE ? c : folded);
    }
    return table;
  }

  private static int computed(int character) {
    if (character < 0x80) {
      return Character.toLowerCase(character);
    }
    int compatible = compatible(character);
    return Character.toLowerCase(SIMPLIFIED.getOrDefault(compatible, compatible));
  }

  private static int compatible(int character) {
    if (character >= 0xFF01 && character <= 0xFF5E) {
      return character - 0xFEE0;
    }
    if (character == 0x25CB || character == 0x25EF) {
      return 0x3007; // ○ and ◯ are typed for 〇
    }
    boolean compatibilityHan =
        character >= 0x2E80 && character <= 0x2FDF || character >= 0xF900 && character <= 0xFAFF;
    return compatibilityHan ? normalized(character) : character;
  }

  private static int normalized(int character) {
    String form = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    return form.codePointCount(0, form.length()) == 1 ? form.codePointAt(0) : character;
  }

  private static Map<Integer, Integer> simplified() {
    Map<Integer, Integer> table = new HashMap<>();
    try (InputStream resource = Fold.class.getResourceAsStream("simplified.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addPairs(line, table));
      return Map.copyOf(table);
    } catch (IOException failure) {
      throw new UncheckedIOException("simplified.txt", failure);
    }
  }

  private static void addPairs(String line, Map<Integer, Integer> table) {
    int[] characters = line.codePoints().toArray();
    for (int i = 0; i + 1 < characters.length; i += 2) {
      table.put(characters[i], characters[i + 1]);
    }
  }
}
