package org.zhengnuo.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.model.Role;

/**
 * Words before a colon that narrow a term to one field.
 *
 * @param fields the fields it narrows to; none where something else than words follows
 * @param words the words that mean it, the English one first
 */
public record Prefix(Set<SearchField> fields, List<String> words) {
  static final Prefix YEAR = new Prefix(Set.of(), List.of("year", "年份", "年度"));
  static final Prefix KIND = new Prefix(Set.of(), List.of("kind", "类别"));
  static final Prefix ITEM = new Prefix(Set.of(), List.of("item", "条目"));
  static final Prefix CODE = of(ItemField.CODE, "code", "文号");

  private static final Set<ItemField> NAMES = Set.of(ItemField.LEADER, ItemField.OWNER);

  private static final List<Prefix> ALL =
      Stream.concat(
              Stream.of(
                  of(ItemField.LEADER, "leader", "领导", "牵头领导", "责任领导"),
                  of(ItemField.OWNER, "unit", "单位", "部门"),
                  YEAR,
                  KIND,
                  ITEM,
                  of(ItemField.CHAPTER, "chapter", "章节", "章"),
                  CODE),
              Stream.of(Role.values()).map(Prefix::of))
          .toList();

  private static Prefix of(Role role) {
    return of(new OwnersIn(role), role.token(), role.word(), role.label());
  }

  private static Prefix of(SearchField field, String... words) {
    return new Prefix(Set.of(field), List.of(words));
  }

  /** Every prefix there is. */
  public static List<Prefix> all() {
    return ALL;
  }

  /** Whether it is followed by the name of a unit or a leader. */
  boolean names() {
    return fields.stream().map(SearchField::family).anyMatch(NAMES::contains);
  }

  /** The prefix that a piece such as {@code unit:市商务局} begins with. */
  static Optional<Prefix> of(String piece) {
    int colon = colon(piece);
    return colon < 1 || colon == piece.length() - 1
        ? Optional.empty()
        : ALL.stream()
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
