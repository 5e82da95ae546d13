package org.zhengnuo.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvRow;

/**
 * When a task is 蓝, 黄 or 红: the numbers of the table {@code pace.csv}, each with its reason.
 *
 * @param values whole numbers by key; every key has one
 */
public record PaceRules(Map<Key, Integer> values) {

  private static final int PERCENT = 100;
  private static final int YEAR = 366;

  /** What a row of the table sets. */
  public enum Key {
    YELLOW_BEHIND(PERCENT),
    RED_BEHIND(PERCENT),
    DUE_SOON_DAYS(YEAR),
    DUE_SOON_SHARE(PERCENT),
    SHARE_NOT_STARTED(PERCENT),
    SHARE_UNDER_WAY(PERCENT),
    SHARE_ADJUST(PERCENT);

    private final int most;

    Key(int most) {
      this.most = most;
    }

    /** As the table writes it. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public PaceRules {
    values = Map.copyOf(values);
    if (values.size() != Key.values().length) {
      throw new IllegalArgumentException("rules of pace without some: " + values.keySet());
    }
  }

  /** Those that come with the program. */
  public static PaceRules packed() {
    return Packed.RULES;
  }

  /**
   * The same with one row of the user's table.
   *
   * @throws IllegalArgumentException where the row sets nothing; Chinese
   */
  public PaceRules with(CsvRow row) {
    Map<Key, Integer> changed = new EnumMap<>(values);
    Key key = key(row.get("key"));
    changed.put(key, number(key, row.get("value")));
    return new PaceRules(changed);
  }

  private static Key key(String token) {
    return Arrays.stream(Key.values())
        .filter(key -> key.token().equals(token))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("没有叫“" + token + "”的规则，可以写的是 " + tokens()));
  }

  private static String tokens() {
    return Arrays.stream(Key.values()).map(Key::token).collect(Collectors.joining("、"));
  }

  private static int number(Key key, String value) {
    String digits = value.replace("%", "").strip();
    if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) > key.most) {
      throw new IllegalArgumentException(
          key.token() + " 的值“" + value + "”不是 0 到 " + key.most + " 的整数");
    }
    return Integer.parseInt(digits);
  }

  int of(Key key) {
    return values.get(key);
  }

  /** What a state alone counts as, in percent. */
  int share(TaskState state) {
    return switch (state) {
      case NOT_STARTED -> of(Key.SHARE_NOT_STARTED);
      case UNDER_WAY -> of(Key.SHARE_UNDER_WAY);
      case ADJUST -> of(Key.SHARE_ADJUST);
      case DONE -> PERCENT;
      case UNREPORTED -> 0;
    };
  }

  /**
   * @param behind points behind the expected share, below 0 where it is ahead
   */
  Colour colour(int behind) {
    if (behind > of(Key.RED_BEHIND)) {
      return Colour.RED;
    }
    return behind >= of(Key.YELLOW_BEHIND) ? Colour.YELLOW : Colour.BLUE;
  }

  /** Read when first needed. */
  private static final class Packed {
    static final PaceRules RULES = read();

    private static PaceRules read() {
      Map<Key, Integer> values = new EnumMap<>(Key.class);
      for (CsvRow row : rows()) {
        Key key = key(row.get("key"));
        values.put(key, number(key, row.get("value")));
      }
      return new PaceRules(values);
    }

    private static List<CsvRow> rows() {
      try (InputStream table = PaceRules.class.getResourceAsStream("pace.csv")) {
        return Csv.read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException failure) {
        throw new UncheckedIOException("pace.csv", failure);
      }
    }
  }
}
