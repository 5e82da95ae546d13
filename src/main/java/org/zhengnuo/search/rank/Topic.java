package org.zhengnuo.search.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.search.Reading;

/**
 * What of a query may be asked by its meaning. A name, a 文号, a quotation, a prefix says exactly
 * what is wanted: what only means something like it is not.
 */
public final class Topic {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int FEWEST_HAN = 2;

  /** What is said to a counter clerk, and sums: no topic of any paper. */
  private static final Pattern SMALL_TALK =
      Pattern.compile("^(?:你好|您好|大家好|谢谢|再见|在吗|哈+|测试|试试)[吗啊呀]?$|\\d\\s*[+×÷*/=]\\s*\\d");

  private static final Pattern CODE = Pattern.compile("[〔\\[(（［]\\s*\\d{4}\\s*[〕\\])）］]|\\d+\\s*号");

  private Topic() {}

  /**
   * The words of a query that are its topic, in typed order; empty where it is not to be asked so.
   *
   * @param readings how it was read, piece by piece
   * @param names whether a piece names a unit or leader
   */
  public static Optional<String> of(List<Reading> readings, Predicate<String> names) {
    if (readings.stream().anyMatch(reading -> isExact(reading, names))) {
      return Optional.empty();
    }
    String topic =
        readings.stream()
            .filter(reading -> reading.kind() == Reading.Kind.PHRASE)
            .map(Reading::text)
            .collect(Collectors.joining(" "));
    return Optional.of(topic)
        .filter(words -> !SMALL_TALK.matcher(words).find())
        .filter(words -> HAN.matcher(words).results().count() >= FEWEST_HAN);
  }

  private static boolean isExact(Reading reading, Predicate<String> names) {
    return switch (reading.kind()) {
      case EXACT, FIELD, PINYIN, LITERAL -> true;
      case PHRASE -> CODE.matcher(reading.text()).find() || names.test(reading.text());
      case EXCLUDED, QUESTION, WHO -> false;
    };
  }
}
