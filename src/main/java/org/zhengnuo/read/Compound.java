package org.zhengnuo.read;

import java.nio.charset.StandardCharsets;

/** Files of office programs before 2007, which all begin alike; what is inside tells them apart. */
final class Compound {

  private static final long MAGIC = 0xD0CF11E0A1B11AE1L;

  private Compound() {}

  static boolean is(byte[] bytes) {
    long start = 0;
    for (int i = 0; i < 8 && i < bytes.length; i++) {
      start = start << 8 | bytes[i] & 0xff;
    }
    return bytes.length > 512 && start == MAGIC;
  }

  static boolean isWorkbook(byte[] bytes) {
    return is(bytes) && !isWord(bytes) && (holds(bytes, "Workbook") || holds(bytes, "Book"));
  }

  static boolean isWord(byte[] bytes) {
    return is(bytes) && holds(bytes, "WordDocument");
  }

  /** Whether an entry of the directory, whose names are UTF-16, bears this name. */
  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    for (int i = 512; i + wanted.length <= bytes.length; i += 128) {
      int at = 0;
      while (at < wanted.length && bytes[i + at] == wanted[at]) {
        at++;
      }
      if (at == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
