package org.zhengnuo.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.zhengnuo.model.Item;

/** Tells by its words whether a task is still the same, whatever its id has become. */
final class TaskFingerprint {
  private static final int BYTES = 16;

  private TaskFingerprint() {}

  /** Of the paper's words without spaces; 32 hexadecimal digits. */
  static String of(Item item) {
    return of(words(item));
  }

  /** The words that tell a task. */
  static String words(Item item) {
    return item.title() + "\n" + item.text();
  }

  static String of(String words) {
    byte[] hash = Sha256.of(words.replaceAll("\\s+", "").getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
  }
}
