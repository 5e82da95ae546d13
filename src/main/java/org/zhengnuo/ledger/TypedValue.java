package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Numerals;

/**
 * A number as people type it into a cell.
 *
 * <pre>
 *   value  = words number unit words          1,960户, 约1960, 1.5万, １．５万
 *          | number "/" number                1960/6300: what is done of what is to be done
 *          | number "%" | 百分之 number | number 成
 *   number = digits, in threes by commas or spaces where they are parted at all
 * </pre>
 *
 * What may be read in two ways is no number: a wrong one would be reckoned with.
 *
 * @param amount of the thing, 万 and 亿 applied
 * @param share 0.97 of 97%
 */
record TypedValue(Optional<BigDecimal> amount, OptionalDouble share) {

  private static final TypedValue NONE = new TypedValue(Optional.empty(), OptionalDouble.empty());
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST = 200;

  private static final String NUMBER = "(-?\\d[\\d,]*+(?:\\.\\d++)?+(?:e\\+\\d++)?+)";
  private static final Pattern FIRST = Pattern.compile(NUMBER + " ?([\\p{L}%‰]{0,8})");
  private static final Pattern PERCENT = Pattern.compile(NUMBER + " ?([%‰])");
  private static final Pattern SAID =
      Pattern.compile("百分之(?:" + NUMBER + "|([〇零一二三四五六七八九十百]{1,5})(?![\\p{L}]))");
  private static final Pattern TENTHS =
      Pattern.compile("(?<![\\p{L}\\d.])(\\d|[一二三四五六七八九十])成(?![\\p{L}])");
  private static final Pattern PART =
      Pattern.compile(NUMBER + "([\\p{L}]{0,4})/" + NUMBER + "([\\p{L}]{0,4})(?![\\d/])");

  /** 2031年6月30日, 6月底, 2031-6-30, 2031/6/30, 2031.6.30: when, and not how much. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d++年|\\d++月|\\d++[日号]|\\d{4}([-./])\\d{1,2}\\1\\d{1,2}|\\d{4}-\\d{2}(?!\\d)");

  private static final Pattern SPACED = Pattern.compile("[\\d,.]++(?: ++[\\d,.]++)++");
  private static final Pattern THREES =
      Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d{1,3}(?: \\d{3})++(?:\\.\\d++)?");
  private static final Pattern COMMAS =
      Pattern.compile("-?\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|[^,]++");

  static TypedValue of(String typed) {
    String text = joined(ExactText.folded(typed).replaceAll("\\p{Zs}+", " ").strip());
    if (text.length() > LONGEST) {
      return NONE;
    }
    String counted = DAY.matcher(text).replaceAll("");
    Matcher part = PART.matcher(counted);
    return part.find() && text.equals(counted)
        ? part(part)
        : new TypedValue(amount(counted), share(counted));
  }

  /** 1,2 00 is 1,200 and 1 960 is 1960; 12 34 may be anything. */
  private static String joined(String text) {
    return SPACED
        .matcher(text)
        .replaceAll(
            found -> {
              String run = found.group().replaceAll(" +", " ");
              String close = run.replace(" ", "");
              boolean threes = THREES.matcher(run).matches() || THREES.matcher(close).matches();
              return threes ? close : "?";
            });
  }

  private static TypedValue part(Matcher part) {
    Optional<BigDecimal> done = base(part.group(1), part.group(2));
    Optional<BigDecimal> whole = base(part.group(3), part.group(4)).filter(w -> w.signum() > 0);
    return done.isPresent() && whole.isPresent()
        ? new TypedValue(
            done, OptionalDouble.of(done.get().doubleValue() / whole.get().doubleValue()))
        : NONE;
  }

  /** The first number that is no share. */
  private static Optional<BigDecimal> amount(String text) {
    if (SAID.matcher(text).find() || TENTHS.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher number = FIRST.matcher(text);
    while (number.find()) {
      if (!number.group(2).startsWith("%") && !number.group(2).startsWith("‰")) {
        return base(number.group(1), number.group(2));
      }
    }
    return Optional.empty();
  }

  private static OptionalDouble share(String text) {
    Matcher percent = PERCENT.matcher(text);
    if (percent.find()) {
      return share(percent.group(1), percent.group(2).equals("%") ? 100 : 1000);
    }
    Matcher said = SAID.matcher(text);
    if (said.find()) {
      return said.group(1) != null ? share(said.group(1), 100) : part(said.group(2), 100);
    }
    Matcher tenths = TENTHS.matcher(text);
    return tenths.find() ? part(tenths.group(1), 10) : OptionalDouble.empty();
  }

  private static OptionalDouble part(String numeral, int of) {
    OptionalInt parts = Numerals.parse(numeral);
    return parts.isPresent()
        ? OptionalDouble.of((double) parts.getAsInt() / of)
        : OptionalDouble.empty();
  }

  private static OptionalDouble share(String number, int of) {
    return number(number)
        .map(n -> OptionalDouble.of(n.divide(BigDecimal.valueOf(of)).doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static Optional<BigDecimal> base(String number, String unit) {
    return number(number)
        .flatMap(n -> new Quantity(Comparator.EQUAL, Optional.of(n), Optional.empty(), unit).base())
        .map(n -> new BigDecimal(n.stripTrailingZeros().toPlainString()));
  }

  private static Optional<BigDecimal> number(String printed) {
    String close = printed.replace(",", "");
    return COMMAS.matcher(printed).matches() && close.length() <= MOST_DIGITS
        ? Optional.of(new BigDecimal(close))
        : Optional.empty();
  }
}
