package org.zhengnuo.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The bigrams that stand in any plan, whatever it is about; a resource, with a reason a row. */
final class CommonWords {
  static final Set<String> PACKED = read("common-words.tsv");

  private CommonWords() {}

  private static Set<String> read(String name) {
    try (InputStream in = CommonWords.class.getResourceAsStream(name);
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.lines()
          .filter(row -> !row.startsWith("#"))
          .flatMap(row -> Arrays.stream(row.split("\t")[0].split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("packed without " + name, e);
    }
  }
}
