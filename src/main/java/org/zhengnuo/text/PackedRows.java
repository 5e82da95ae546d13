package org.zhengnuo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A packed table: fields parted by tabs, the last a reason; {@code #} is a remark. */
public final class PackedRows {
  private PackedRows() {}

  /**
   * Its rows, in order.
   *
   * @param owner the class beside which it is packed
   */
  public static List<String[]> of(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(resource, failure);
    }
  }
}
