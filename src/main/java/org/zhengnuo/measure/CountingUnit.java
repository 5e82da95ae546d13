package org.zhengnuo.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A unit of the packed list. */
record CountingUnit(String text, Kind kind) {

  enum Kind {
    PERCENT,
    POINTS,
    MONEY,
    CAPACITY,
    SIZE,
    COUNT,
    TIME,
    /** 万 or 亿 alone. */
    BARE
  }

  private static final Map<String, CountingUnit> PACKED = packed();
  private static final Set<String> NOUNS =
      Set.of(
          "项目", "名校", "名师", "名医", "家庭", "人才", "人大", "部门", "台阶", "站点", "点钟", "班子", "本书", "对口", "口径",
          "场所", "段落", "批准", "所学", "件套", "方面", "方向", "位次", "次数", "条例", "条件", "天然", "种子", "种类", "张力",
          "门类", "包容", "组织", "组合", "团体", "元素", "里程", "度假", "位居", "斤两");
  private static final int LONGEST =
      PACKED.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** The longest unit that begins at a place. */
  static Optional<CountingUnit> at(String text, int from) {
    for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
      CountingUnit unit = PACKED.get(text.substring(from, from + length));
      if (unit != null && !unit.goesOn(text, from + length)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** 项目, 名校, 家庭, 人才: the unit's char begins a noun. */
  private boolean goesOn(String text, int behind) {
    return behind < text.length() && NOUNS.contains(this.text + text.charAt(behind));
  }

  private static Map<String, CountingUnit> packed() {
    Map<String, CountingUnit> units = new HashMap<>();
    for (String[] row : Rows.of("units.tsv")) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      units.put(row[0], new CountingUnit(row[0], kind));
    }
    return Map.copyOf(units);
  }
}
