package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.text.Pinyin;

/**
 * What the ids of each file's documents begin with: its path without the ending, in ASCII. Of two
 * files that would share it the second gets {@code -2}; what a file has been given it keeps while
 * it is there.
 */
final class Stems {
  private final Map<String, String> byFile = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> order = new ArrayList<>();

  /**
   * @param given in earlier runs, in the order they were given
   * @param files that are there, in order of name
   */
  Stems(Map<String, String> given, Collection<String> files) {
    Set<String> there = new HashSet<>(files);
    given.forEach(
        (file, stem) -> {
          if (there.contains(file) && taken.add(stem)) {
            put(file, stem);
          }
        });
    files.stream()
        .filter(file -> !byFile.containsKey(file))
        .toList()
        .forEach(file -> put(file, free(file)));
  }

  private void put(String file, String stem) {
    byFile.put(file, stem);
    order.add(file);
  }

  String of(String file) {
    return byFile.get(file);
  }

  /** In the order they were given. */
  List<String> files() {
    return List.copyOf(order);
  }

  /** Another stem for a file, because what it holds took ids that were given to another. */
  void move(String file) {
    byFile.put(file, free(file));
  }

  private String free(String file) {
    String stem = natural(file);
    String free = stem;
    for (int i = 2; !taken.add(free); i++) {
      free = stem + "-" + i;
    }
    return free;
  }

  /** Files whose ids do not begin as their names do. */
  List<Finding> findings() {
    return byFile.keySet().stream()
        .filter(file -> !natural(file).equals(of(file)))
        .map(
            file ->
                new Finding(
                    FindingCode.ID_TAKEN,
                    "标识“%s”已由另一份文件使用，“%s”改用“%s”；换一个文件名可以避免"
                        .formatted(natural(file), file, of(file)),
                    file,
                    0))
        .toList();
  }

  static String natural(String file) {
    String name = file.replaceAll("(?i)\\.zip/", "/").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String ascii =
        name.chars().allMatch(c -> c < 0x80) ? name : String.join("-", Pinyin.syllables(name));
    String slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "paper" : slug;
  }

  /** Every file's, by file, in the order they were given. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    order.forEach(file -> given.put(file, of(file)));
    return given;
  }
}
