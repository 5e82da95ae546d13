package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What reading the files of an index found.
 *
 * @param files how many there are, 0 where there is no index
 * @param bytes what they hold together, 0 where that is not known
 * @param damages those that are not as they were written
 */
public record CheckReport(int files, long bytes, List<Damage> damages) {

  static final CheckReport NOTHING = new CheckReport(0, 0, List.of());

  /** A file, and in Chinese what is wrong with it. */
  public record Damage(String file, String reason) {}

  public boolean isSound() {
    return damages.isEmpty();
  }

  /** The damages in one breath. */
  public String damaged() {
    return damages.stream().map(d -> d.file() + " " + d.reason()).collect(Collectors.joining("，"));
  }
}
