package org.zhengnuo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Folds one character: to the form that text and query share, or to that which the grammar of
 * papers reads. One for one, so that a place in a folded text is the same place in the printed one.
 */
final class Fold {

  private static final int FULL_WIDTH = 0xFEE0;

  /** Other forms of a character, each with its reason: radicals, vertical marks, odd spaces. */
  private static final Map<Integer, Integer> FORMS = forms();

  /** ICU holds the same table, but needs a second to open it. */
  private static final Map<Integer, Integer> SIMPLIFIED = simplified();

  /** The answer for every character of one char, 128 KB: a text is folded for every snippet. */
  private static final char[] SHORT = table(Fold::computed);

  private static final char[] READ = table(Fold::plain);
  private static final char[] SIMPLE = table(c -> SIMPLIFIED.getOrDefault(c, c));

  private Fold() {}

  /** Simplified, half width, lower case; characters that would become several stay as they are. */
  static int of(int character) {
    return character < SHORT.length ? SHORT[character] : computed(character);
  }

  /** What the grammar reads: full-width letters, radicals, vertical marks as what they mean. */
  static char read(char character) {
    return READ[character];
  }

  /** The simplified form of a traditional character, which most characters are themselves. */
  static char simplified(char character) {
    return SIMPLE[character];
  }

  private static char[] table(IntUnaryOperator form) {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      int other = form.applyAsInt(c);
      table[c] = (char) (other > Character.MAX_VALUE ? c : other);
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
      return character - FULL_WIDTH;
    }
    return character == 0x25CB || character == 0x25EF ? 0x3007 : plain(character); // ○ typed for 〇
  }

  /** Marks stay: a colon of full width is what papers print. */
  private static int plain(int character) {
    int half = character - FULL_WIDTH;
    if (half > 0 && half < 0x80 && Character.isLetterOrDigit(half)) {
      return half;
    }
    boolean compatibilityHan = character >= 0xF900 && character <= 0xFAFF;
    return compatibilityHan ? normalized(character) : FORMS.getOrDefault(character, character);
  }

  private static int normalized(int character) {
    String form = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    return form.codePointCount(0, form.length()) == 1 ? form.codePointAt(0) : character;
  }

  private static Map<Integer, Integer> simplified() {
    Map<Integer, Integer> table = new HashMap<>();
    lines("simplified.txt").forEach(line -> addPairs(line, table));
    return Map.copyOf(table);
  }

  private static Map<Integer, Integer> forms() {
    Map<Integer, Integer> table = new HashMap<>();
    for (String line : lines("forms.tsv")) {
      String[] cells = line.split("\t");
      table.put(Integer.parseInt(cells[0], 16), cells[1].codePointAt(0));
    }
    return Map.copyOf(table);
  }

  private static List<String> lines(String name) {
    try (InputStream resource = Fold.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(name, failure);
    }
  }

  private static void addPairs(String line, Map<Integer, Integer> table) {
    int[] characters = line.codePoints().toArray();
    for (int i = 0; i + 1 < characters.length; i += 2) {
      table.put(characters[i], characters[i + 1]);
    }
  }
}
