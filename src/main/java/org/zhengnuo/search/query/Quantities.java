package org.zhengnuo.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhengnuo.measure.Numbers;
import org.zhengnuo.text.ExactText;

/** Writes the first quantity of a term in its other forms: 1.5万 is 15000 and 0.5亿 is 5000万. */
public final class Quantities implements Spellings {
  /** The multiples that people type; papers know more of them. */
  private static final Set<String> UNITS = Set.of("千", "万", "百万", "千万", "亿");

  @Override
  public List<String> of(String term) {
    if (term.codePoints().map(ExactText::folded).noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<String> words = ExactText.words(term);
    for (int at = 0; at < words.size(); at++) {
      if (isNumber(words.get(at)) && !isYear(words, at)) {
        return spellings(words, at);
      }
    }
    return List.of();
  }

  private static List<String> spellings(List<String> words, int at) {
    String unit = unit(words, at + 1);
    BigDecimal value = Numbers.value(words.get(at)).orElseThrow().multiply(multiple(unit));
    List<String> before = words.subList(0, at);
    List<String> after = words.subList(at + 1 + unit.length(), words.size());
    String typed = joined(words);
    Set<String> all = new LinkedHashSet<>();
    for (String form : forms(value)) {
      List<String> other = new ArrayList<>(before);
      other.add(form);
      other.addAll(after);
      all.add(joined(other));
    }
    all.remove(typed);
    return List.copyOf(all);
  }

  /** 5.0 is 5; nobody writes 0.0576万. */
  private static List<String> forms(BigDecimal value) {
    List<String> forms = new ArrayList<>(List.of(plain(value)));
    for (String unit : List.of("万", "亿")) {
      BigDecimal share = value.divide(multiple(unit)).stripTrailingZeros();
      if (share.scale() <= (share.compareTo(BigDecimal.ONE) < 0 ? 2 : 4)) {
        forms.add(plain(share) + unit);
      }
    }
    return forms;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** The longest unit that the words from here spell; empty where there is none. */
  private static String unit(List<String> words, int from) {
    String two = String.join("", words.subList(from, Math.min(words.size(), from + 2)));
    String one = String.join("", words.subList(from, Math.min(words.size(), from + 1)));
    return UNITS.contains(two) ? two : UNITS.contains(one) ? one : "";
  }

  private static BigDecimal multiple(String unit) {
    return Numbers.multiple(unit).orElse(BigDecimal.ONE);
  }

  private static boolean isNumber(String word) {
    return Numbers.value(word).isPresent();
  }

  private static boolean isYear(List<String> words, int at) {
    boolean year = words.get(at).matches("(?:19|20)\\d\\d");
    return year && (at + 1 == words.size() || words.get(at + 1).matches("年|\\d+"));
  }

  /** A space keeps two numbers or Latin words apart. */
  private static String joined(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      boolean apart =
          !text.isEmpty() && isAscii(word.charAt(0)) && isAscii(text.charAt(text.length() - 1));
      text.append(apart ? " " : "").append(word);
    }
    return text.toString();
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
