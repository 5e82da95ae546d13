package org.zhengnuo.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.zhengnuo.search.Progress;

/**
 * What every template needs besides its view.
 *
 * @param path the path asked for
 * @param query what stands in the search box
 * @param theme {@code light}, {@code dark}, or empty where the system decides
 * @param progress how far the reading of the seeds is
 * @param computing whether vectors are still being computed
 * @param ledger whether a ledger is open
 */
public record Frame(
    Wording words,
    String path,
    String query,
    String theme,
    Progress progress,
    boolean computing,
    boolean ledger) {

  /** Where no ledger is open. */
  public Frame(
      Wording words,
      String path,
      String query,
      String theme,
      Progress progress,
      boolean computing) {
    this(words, path, query, theme, progress, computing, false);
  }

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** The wording of a key. */
  public String say(String key, Object... values) {
    return words.of(key, values);
  }

  /** What a grammar rule reads, in words; the rule's own name where none are written for it. */
  public String rule(String name) {
    return words.find("rule." + name).orElse(name);
  }

  /** A moment by the clock of this machine: 2023-06-30 15:04. */
  public String time(Instant moment) {
    return TIME.format(moment.atZone(ZoneId.systemDefault()));
  }

  public String style() {
    return StaticFile.STYLE.url();
  }

  public String script() {
    return StaticFile.SCRIPT.url();
  }

  /** What narrows a result in place; the search page alone needs it. */
  public String narrowing() {
    return StaticFile.NARROWING.url();
  }

  public String icon() {
    return StaticFile.ICON.url();
  }

  /** Whether papers are being read, so that not all of them can be found yet. */
  public boolean reading() {
    return !progress.equals(Progress.NONE);
  }

  /** Whether a part of the site is the one shown. */
  public boolean within(String part) {
    return path.equals(part) || path.startsWith(part + "/");
  }
}
