package org.zhengnuo.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What the pages say, from one file a language. */
public final class Wording {

  private final Properties words = new Properties();
  private final Locale locale;

  private Wording(Locale locale) {
    this.locale = locale;
  }

  /** The Chinese wording, packed in the jar. */
  public static Wording chinese() {
    Wording chinese = new Wording(Locale.SIMPLIFIED_CHINESE);
    try (InputStream in = Wording.class.getResourceAsStream("/words/zh.properties")) {
      chinese.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chinese;
  }

  /** The wording of a key that need not be there. */
  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * The wording of a key; {@code {0}} and further stand for the values.
   *
   * @throws IllegalArgumentException where the file has no such key
   */
  public String of(String key, Object... values) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }
}
