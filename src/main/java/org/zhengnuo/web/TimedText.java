package org.zhengnuo.web;

import java.io.Writer;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.TooSlowException;

/**
 * Text that is written in the time of a request: at its beginning and every few thousand characters
 * it asks whether to go on, and throws {@link TooSlowException} where not.
 */
final class TimedText extends Writer {

  private static final int STEP = 8192;

  private final StringBuilder text = new StringBuilder();
  private int asked = -STEP;

  @Override
  public void write(char[] characters, int from, int count) {
    text.append(characters, from, count);
    ask();
  }

  @Override
  public void write(String characters, int from, int count) {
    text.append(characters, from, from + count);
    ask();
  }

  private void ask() {
    if (text.length() - asked >= STEP) {
      asked = text.length();
      Deadline.check();
    }
  }

  @Override
  public void flush() {
    // All is where it belongs.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
