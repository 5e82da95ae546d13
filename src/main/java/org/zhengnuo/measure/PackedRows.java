package org.zhengnuo.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A packed table of this room: fields parted by tabs, the last a reason; {@code #} is a remark. */
final class PackedRows {
  private PackedRows() {}

  static List<String[]> of(String resource) {
    try (InputStream in = PackedRows.class.getResourceAsStream(resource);
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
