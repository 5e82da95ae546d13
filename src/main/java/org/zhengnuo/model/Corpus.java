package org.zhengnuo.model;

import java.util.List;
import java.util.Map;

/**
 * All that was read from a seeds folder, ready to be indexed.
 *
 * @param items by document, in printed order
 * @param lines the source lines of each file, by file name
 * @param hash SHA-256 over the seeds and the vocabularies, hexadecimal: the same seeds give the
 *     same hash
 */
public record Corpus(
    Library library, List<Item> items, Map<String, List<Line>> lines, String hash) {

  public Corpus {
    items = List.copyOf(items);
    lines = Map.copyOf(lines);
  }
}
