package org.zhengnuo.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** An answer as it is made, read without being copied once more. */
final class MadeBytes extends ByteArrayOutputStream {

  /** An answer of a search is twice as long: it is copied but once while it grows. */
  private static final int FIRST = 1 << 16;

  MadeBytes() {
    super(FIRST);
  }

  /** What was written; nothing more may be. */
  ByteArrayInputStream read() {
    return new ByteArrayInputStream(buf, 0, count);
  }
}
