package org.zhengnuo.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.TooSlowException;

/**
 * Bytes that are written in the time of a request: each piece asks whether to go on, and throws
 * {@link TooSlowException} where not. Whoever writes has a buffer.
 */
final class TimedBytes extends FilterOutputStream {

  TimedBytes(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    Deadline.check();
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    Deadline.check();
    out.write(bytes, from, count);
  }
}
