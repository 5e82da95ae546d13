package org.zhengnuo.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packed vocabularies beside this class. */
final class Resource {
  private Resource() {}

  /** The lines of a vocabulary; empty lines and those that begin with # are left out. */
  static List<String> lines(String name) {
    try (var stream = Resource.class.getResourceAsStream(name);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(name, failure);
    }
  }
}
