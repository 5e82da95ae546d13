package org.zhengnuo.web;

/**
 * What every template needs besides its view.
 *
 * @param path the path asked for
 * @param query what stands in the search box
 * @param theme {@code light}, {@code dark}, or empty where the system decides
 * @param origin scheme, host and port
 */
public record Frame(Words words, String path, String query, String theme, String origin) {

  /** The wording of a key. */
  public String say(String key, Object... values) {
    return words.of(key, values);
  }

  public String style() {
    return StaticFile.STYLE.url();
  }

  public String script() {
    return StaticFile.SCRIPT.url();
  }

  public String icon() {
    return StaticFile.ICON.url();
  }

  /** Whether a part of the site is the one shown. */
  public boolean within(String part) {
    return path.equals(part) || path.startsWith(part + "/");
  }
}
