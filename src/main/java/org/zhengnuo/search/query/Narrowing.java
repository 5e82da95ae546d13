package org.zhengnuo.search.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.text.ExactText;

/** Reads what stands behind a prefix that narrows by something else than words. */
final class Narrowing {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:[-—–~～至到](\\d{4})年?)?");
  private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

  private Narrowing() {}

  /** Empty where it is nothing that the prefix takes. */
  static Optional<Clause> of(Prefix prefix, String value) {
    if (prefix == Prefix.YEAR) {
      return years(value);
    }
    return prefix == Prefix.KIND ? kind(value) : item(value);
  }

  private static Optional<Clause> years(String value) {
    Matcher years = YEARS.matcher(ExactText.folded(value));
    if (!years.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(years.group(1));
    int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    return 1900 <= from && from <= to && to <= 2100
        ? Optional.of(new Clause.Years(new Period(from, to)))
        : Optional.empty();
  }

  private static Optional<Clause> kind(String value) {
    return Arrays.stream(ItemKind.values())
        .filter(kind -> kind.label().equals(value) || kind.token().equalsIgnoreCase(value))
        .findFirst()
        .map(Clause.OfKind::new);
  }

  private static Optional<Clause> item(String value) {
    return ITEM.matcher(value).matches()
        ? Optional.of(new Clause.OneItem(value))
        : Optional.empty();
  }
}
