package org.zhengnuo.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands for ids that nobody bears any more: one by one, or for a file that bears another name
 * now by what the ids of its documents and items begin with.
 */
final class MovedIds {

  private static final String ITEMS = "items/";

  private final Map<String, String> paths;
  private final Map<String, String> stems;

  /**
   * @param paths by path of the page (units/gong-xin-ju) the id that stands for it
   * @param stems by stem of a file of before that of its new name
   */
  MovedIds(Map<String, String> paths, Map<String, String> stems) {
    this.paths = new TreeMap<>(paths);
    this.stems = new TreeMap<>(stems);
  }

  Map<String, String> paths() {
    return paths;
  }

  Map<String, String> stems() {
    return stems;
  }

  /** The same as it is now; what comes later is not in it. */
  MovedIds copy() {
    return new MovedIds(paths, stems);
  }

  /**
   * @param page the first part of its path
   */
  Optional<String> now(String page, String id) {
    String one = paths.get(page + "/" + id);
    boolean ofFile = page.equals("items") || page.equals("documents");
    return one == null && ofFile ? underItsNewName(id) : Optional.ofNullable(one);
  }

  private Optional<String> underItsNewName(String id) {
    return stems.keySet().stream()
        .filter(stem -> begins(id, stem))
        .max(Comparator.comparingInt(String::length))
        .map(stem -> stems.get(stem) + id.substring(stem.length()));
  }

  private static boolean begins(String id, String stem) {
    return id.equals(stem) || id.startsWith(stem + "-");
  }

  /**
   * A file has got another stem; whatever led to its ids leads to the new ones.
   *
   * @param others stems of files that are there, one of which may be longer: town, town-p2
   */
  void rename(String stem, String now, Collection<String> others) {
    if (stem.equals(now)) {
      return;
    }
    paths.replaceAll(
        (path, id) ->
            path.startsWith(ITEMS) && begins(id, stem) && !isOf(others, stem, id)
                ? now + id.substring(stem.length())
                : id);
    paths.entrySet().removeIf(moved -> moved.getKey().equals(ITEMS + moved.getValue()));
    stems.replaceAll((_, to) -> to.equals(stem) ? now : to);
    stems.put(stem, now);
    stems.entrySet().removeIf(moved -> moved.getKey().equals(moved.getValue()));
  }

  private static boolean isOf(Collection<String> others, String stem, String id) {
    return others.stream().anyMatch(other -> other.length() > stem.length() && begins(id, other));
  }
}
