package org.zhengnuo.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words before a colon that narrow a term to one field. */
public enum Prefix {
  LEADER(Set.of(ItemField.LEADER), "leader", "领导", "牵头领导", "责任领导"),
  UNIT(Set.of(ItemField.OWNER), "unit", "单位", "部门"),
  YEAR(Set.of(), "year", "年份", "年度"),
  CHAPTER(Set.of(ItemField.CHAPTER), "chapter", "章节", "章"),
  CODE(Set.of(ItemField.CODE), "code", "文号");

  private final Set<ItemField> fields;
  private final List<String> words;

  Prefix(Set<ItemField> fields, String... words) {
    this.fields = fields;
    this.words = List.of(words);
  }

  /** The fields it narrows to; none for the year. */
  public Set<ItemField> fields() {
    return fields;
  }

  /** The words that mean it, the English one first. */
  public List<String> words() {
    return words;
  }

  /** The prefix that a piece such as {@code unit:市商务局} begins with. */
  static Optional<Prefix> of(String piece) {
    int colon = colon(piece);
    return colon < 1 || colon == piece.length() - 1
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(prefix -> prefix.words.contains(piece.substring(0, colon).toLowerCase()))
            .findFirst();
  }

  /** What stands behind the colon. */
  static String value(String piece) {
    return piece.substring(colon(piece) + 1);
  }

  private static int colon(String piece) {
    int half = piece.indexOf(':');
    int full = piece.indexOf('：');
    return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
  }
}
