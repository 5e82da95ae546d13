package org.zhengnuo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How much a packed file holds, told without keeping any of it. */
public final class Unpacked {

  private static final int PIECE = 1 << 16;

  private Unpacked() {}

  /**
   * Whether a ZIP holds more bytes, or more files, than it may; a damaged one holds what it does.
   */
  public static boolean exceeds(byte[] zip, long bytes, int files) {
    byte[] piece = new byte[PIECE];
    long held = 0;
    int count = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        count++;
        for (int n = in.read(piece); n >= 0 && held <= bytes; n = in.read(piece)) {
          held += n;
        }
        if (held > bytes || count > files) {
          return true;
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
    return false;
  }
}
