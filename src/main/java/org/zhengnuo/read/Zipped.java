package org.zhengnuo.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.zhengnuo.model.Finding;

/** Files that are ZIP archives: what they hold tells them apart, and how much it may be. */
final class Zipped {

  private Zipped() {}

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  static boolean isWorkbook(byte[] bytes) {
    return holds(bytes, "xl/workbook.xml");
  }

  static boolean isWord(byte[] bytes) {
    return holds(bytes, "word/document.xml");
  }

  static boolean isOfd(byte[] bytes) {
    return holds(bytes, "OFD.xml");
  }

  private static boolean holds(byte[] bytes, String entry) {
    byte[] wanted = entry.getBytes(StandardCharsets.US_ASCII);
    boolean held = false;
    for (int i = 0; isZip(bytes) && !held && i + wanted.length <= bytes.length; i++) {
      held = Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length);
    }
    return held;
  }

  /** Whether the parts that are read, and all parts, are within the limits. */
  static boolean isWithin(byte[] bytes, Predicate<String> read) {
    return parts(bytes, read, false).isPresent();
  }

  /** The parts that are read, by name; empty where they, or all parts, are too large. */
  static Optional<Map<String, String>> parts(byte[] bytes, Set<String> names) {
    return parts(bytes, names::contains, true);
  }

  private static Optional<Map<String, String>> parts(
      byte[] bytes, Predicate<String> read, boolean keep) {
    Map<String, String> parts = new HashMap<>();
    long inflated = 0;
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (read.test(entry.getName())) {
          byte[] part = zip.readNBytes(Limits.USUAL.inflated() + 1);
          inflated += part.length;
          if (keep) {
            parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
          }
        }
        unpacked += passed(zip, Limits.USUAL.unpacked() - unpacked + 1);
        if (inflated > Limits.USUAL.inflated() || unpacked > Limits.USUAL.unpacked()) {
          return Optional.empty();
        }
      }
    } catch (IOException damaged) {
      return Optional.of(Map.of());
    }
    return Optional.of(parts);
  }

  /** Passes over the rest of a part, so many bytes at most, and says how many there were. */
  private static long passed(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long passed = 0;
    for (int n = zip.read(buffer); n >= 0 && passed <= most; n = zip.read(buffer)) {
      passed += n;
    }
    return passed;
  }

  static Finding tooLarge(String file) {
    String message =
        "解压后超过 %d MB（正文）或 %d MB（全部）的上限，没有读入；请核对文件，或拆成几份"
            .formatted(Limits.USUAL.inflated() >> 20, Limits.USUAL.unpacked() >> 20);
    return Quota.finding(file, message, 0);
  }
}
