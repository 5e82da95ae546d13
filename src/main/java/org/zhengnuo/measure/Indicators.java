package org.zhengnuo.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.ValueKind;
import org.zhengnuo.text.PackedRows;

/**
 * The names of indicators: which of them mean the same.
 *
 * <p>Never the same are: classes (国家级, 省级以上), measures (产值, 增加值; 个, 率), sets (中小学, 中小学幼儿园); an
 * alias is a whole name, so these cannot meet unless a row says so.
 */
public final class Indicators {
  public static final Indicators PACKED = new Indicators();

  private static final String DROPPED = "“”‘’「」『』《》\"' 　*◆、，（）()·";
  private static final List<String> WIDTHS =
      List.of(
          "全市", "全区", "全县", "全省", "全国", "全州", "全自治区", "我市", "我省", "我区", "我县", "各地", "预期", "全年", "年",
          "当年");

  private static final List<String> GROWTH = List.of("增长速度", "增长率", "增速", "增幅", "涨幅", "增长", "下降");

  private static final int LONGEST = 20;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();

  private Indicators() {
    for (String[] row : PackedRows.of(Indicators.class, "indicators.tsv")) {
      for (String alias : row[1].split(" ")) {
        boolean abbreviated = alias.startsWith("*");
        String whole = abbreviated ? alias.substring(1) : alias;
        names.put(bare(whole), row[0]);
        if (abbreviated) {
          shown.put(bare(whole), row[0]);
        }
      }
      names.put(bare(row[0]), row[0]);
      others.put(row[0], List.of(row[1].replace("*", "").split(" ")));
    }
  }

  /** The one name of an indicator; its own, without quotes and 全市, where no row knows it. */
  public String canonical(String printed) {
    String bare = bare(printed);
    String known = names.get(bare);
    for (int i = 0; known == null && i < WIDTHS.size(); i++) {
      String width = WIDTHS.get(i);
      if (bare.startsWith(width) && bare.length() > width.length() + 1 && !isTime(bare)) {
        bare = bare.substring(width.length());
        known = names.get(bare);
      }
    }
    return known == null ? bare : known;
  }

  /** The name to show: the canonical one where the row says that its alias is an abbreviation. */
  String shown(String printed) {
    return shown.getOrDefault(bare(printed), printed);
  }

  /** Whether words begin with a name that is known. */
  boolean begins(String words) {
    String bare = bare(words);
    for (int length = Math.min(bare.length(), LONGEST); length > 1; length--) {
      if (names.containsKey(bare.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** The same for all names of one indicator and one kind of value. */
  public String id(String printed, ValueKind kind) {
    String name = kind == ValueKind.GROWTH_RATE ? withoutGrowth(printed) : printed;
    return canonical(name) + "-" + kind.token();
  }

  /** 地区生产总值增速 is the growth of 地区生产总值. */
  private static String withoutGrowth(String printed) {
    for (String word : GROWTH) {
      if (printed.endsWith(word) && printed.length() > word.length() + 1) {
        return printed.substring(0, printed.length() - word.length());
      }
    }
    return printed;
  }

  /** The other names of an indicator, as the rows give them; none of one that no row knows. */
  public List<String> aliases(String canonical) {
    return others.getOrDefault(canonical, List.of());
  }

  /** 年度, 年均: 年 is no prefix there. */
  private static boolean isTime(String bare) {
    return bare.charAt(0) == '年' && "度均末初龄".indexOf(bare.charAt(1)) >= 0;
  }

  private static String bare(String printed) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      if (DROPPED.indexOf(printed.charAt(i)) < 0) {
        bare.append(Character.toUpperCase(printed.charAt(i)));
      }
    }
    return bare.toString();
  }
}
