package org.zhengnuo.web;

import java.time.Duration;
import java.util.Set;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.search.RequestLimits;

/**
 * Which answers share what the machine can do. Those that cost much stand in lanes of their own, so
 * that a search and an item are always answered; {@code /health} and what the site is described by
 * stand in none.
 */
final class Lanes {

  /** Pages that count for each of their rows, by name. */
  static final Set<String> HEAVY =
      Set.of("targets", "matrix", "years", "owners", "lists", "compare", "phrases");

  /** Pages that cost nothing, by name. */
  static final Set<String> FREE = Set.of("health", "help", "openapi");

  private final Lane usual;
  private final Lane heavy;
  private final Lane exports;

  Lanes(RequestLimits.AtOnce limits) {
    usual = new Lane(limits.usual(), 0, Duration.ZERO);
    heavy = new Lane(limits.heavy(), limits.waiting(), limits.patience());
    exports = new Lane(limits.exports(), limits.waiting(), limits.patience());
  }

  /** Makes the answer of a page in its lane. */
  void pass(Page page, Form form, Lane.Making making) throws Exception {
    if (FREE.contains(page.name())) {
      making.run();
    } else {
      lane(page, form).pass(making);
    }
  }

  private Lane lane(Page page, Form form) {
    if (exports(form)) {
      return exports;
    }
    return HEAVY.contains(page.name()) ? heavy : usual;
  }

  /** Whether a whole table is sent, row by row. */
  static boolean exports(Form form) {
    return form == Form.CSV || form == Form.XLSX;
  }
}
