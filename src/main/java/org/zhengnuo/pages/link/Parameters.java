package org.zhengnuo.pages.link;

import static org.zhengnuo.pages.link.PageException.badParameter;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.search.RequestLimits;

/**
 * What a request asks for, as text; the typed readers refuse what cannot be read with one sort of
 * error. An empty value counts as absent, and of a parameter that may not repeat the first value
 * counts.
 */
public final class Parameters {

  /** Of what is typed into the search box, in letters. */
  public static final int LONGEST_QUERY = RequestLimits.USUAL.letters();

  /** How often a parameter may stand in an address. */
  public static final int MOST_VALUES = RequestLimits.USUAL.values();

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Map<String, List<String>> values;
  private final String origin;

  /**
   * @param origin scheme, host and port that reached the site, such as {@code
   *     http://127.0.0.1:7070}; permalinks begin with it
   */
  public Parameters(Map<String, List<String>> values, String origin) {
    this.values = Map.copyOf(values);
    this.origin = origin;
  }

  public static Parameters of(Map<String, List<String>> values) {
    return new Parameters(values, "");
  }

  /** The same with a value for a parameter that has none. */
  public Parameters or(String name, String value) {
    if (!text(name).isEmpty()) {
      return this;
    }
    Map<String, List<String>> more = new HashMap<>(values);
    more.put(name, List.of(value));
    return new Parameters(more, origin);
  }

  public String origin() {
    return origin;
  }

  public String id() {
    return text("id");
  }

  /**
   * All values given, in order, without the empty ones.
   *
   * @throws PageException where there are more than anybody would choose
   */
  public List<String> texts(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > MOST_VALUES) {
      throw PageException.tooMany(name, given.size(), MOST_VALUES);
    }
    return given.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** The value, empty where there is none. */
  public String text(String name) {
    return texts(name).stream().findFirst().orElse("");
  }

  /** What was typed into the search box. */
  public String query() {
    String typed = text("q");
    int length = typed.codePointCount(0, typed.length());
    if (length > LONGEST_QUERY) {
      throw PageException.tooLong("q", length, LONGEST_QUERY);
    }
    return typed;
  }

  /** A whole number within bounds; one beyond every int counts as the largest. */
  public int integer(String name, Bounds bounds, int absent) {
    String value = text(name);
    if (value.isEmpty()) {
      return absent;
    }
    int number = NUMBER.matcher(value).matches() ? bounded(value) : -1;
    if (!bounds.hold(number)) {
      throw badParameter(name, value, "不是 " + bounds, "例如 " + name + "=" + example(bounds, absent));
    }
    return number;
  }

  /** What stands for an absent number is a good one, unless it is none. */
  private static int example(Bounds bounds, int absent) {
    return Math.max(absent, Math.max(bounds.least(), 1));
  }

  private static int bounded(String digits) {
    return new BigInteger(digits).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** One calendar year. */
  public OptionalInt year(String name) {
    String value = text(name);
    return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(calendarYear(name, value));
  }

  /** One day of the calendar, {@code 2023-12-31}. */
  public Optional<LocalDate> date(String name) {
    String value = text(name);
    return value.isEmpty() ? Optional.empty() : Optional.of(date(name, value));
  }

  private static LocalDate date(String name, String value) {
    Supplier<PageException> refused =
        () -> badParameter(name, value, "不是日期", "请写成年-月-日，例如 " + name + "=2023-12-31");
    return day(value).orElseThrow(refused);
  }

  /** A month, {@code 2023-06}, as it is written. */
  static String month(String name, String value) {
    return day(value + "-01")
        .map(_ -> value)
        .orElseThrow(() -> badParameter(name, value, "不是月份", "请写成年-月，例如 " + name + "=2023-06"));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(value)
          .filter(DATE.asMatchPredicate())
          .map(LocalDate::parse)
          .filter(day -> Bounds.YEARS.hold(day.getYear()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** A switch: 1 is on, 0 or absent is off. */
  public boolean flag(String name) {
    return integer(name, new Bounds(0, 1), 0) == 1;
  }

  /** A member of a closed set. */
  public <E extends Enum<E> & Token> Optional<E> token(Class<E> set, String name) {
    String value = text(name);
    return value.isEmpty() ? Optional.empty() : Optional.of(token(set, name, value));
  }

  public static <E extends Enum<E> & Token> E token(Class<E> set, String name, String value) {
    return Token.find(set, value)
        .orElseThrow(() -> badParameter(name, value, "不在可选值之内", "可选值：" + Token.list(set)));
  }

  static int calendarYear(String name, String value) {
    boolean readable = value.matches("[0-9]{4}");
    if (!readable || !Bounds.YEARS.hold(Integer.parseInt(value))) {
      throw badParameter(name, value, "不是年份", "请用四位数字，例如 " + name + "=2023");
    }
    return Integer.parseInt(value);
  }
}
