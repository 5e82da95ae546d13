package org.zhengnuo.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.ValueKind;

/**
 * Why two numbers that seem to be of one indicator must not be compared: new against stock, another
 * class, another measure, another set.
 */
final class Gates {

  /** Units that papers use for each other. */
  private static final List<Set<String>> UNITS =
      List.of(
          Set.of("个", "家", "项", "处", "所", "座", "条", "支", "件", "户", "批", "场", "次", "场次", "宗", "只"),
          Set.of("人", "名", "位", "人次"),
          Set.of("%", "％"),
          Set.of("个百分点", "百分点"),
          Set.of("张", "个"),
          Set.of("公里", "千米"),
          Set.of("斤", "公斤", "千克", "吨"),
          Set.of("亩", "公顷"));

  private static final Pattern SAYS_STOCK = Pattern.compile("达到|达|总量|保有|累计|突破|超过|稳定|在库");

  private static final List<Pattern> DEEDS =
      List.of(
          Pattern.compile("引进|引育|招引|签约"),
          Pattern.compile("运作|运营|运行|服务|保障"),
          Pattern.compile("^(?:新?开工|启动)$"),
          Pattern.compile("建成|竣工|投用|投产|通车|完工"));

  private static final Pattern SAYS_NEW = Pattern.compile("新增|净增|增加|增长");

  private Gates() {}

  /** The first that does not open; empty where the two may be compared. */
  static Optional<String> shut(NamedFigure a, NamedFigure b, Nesting nesting) {
    Measure first = a.measure();
    Measure second = b.measure();
    return counted(a, b)
        .or(() -> a.id().equals(b.id()) ? Optional.empty() : named(a.name(), b.name()))
        .or(() -> scope(a, b, nesting))
        .or(() -> span(a, b))
        .or(() -> deed(first.action(), second.action()));
  }

  /** Whether two numbers are counted alike, whatever they count; else why not. */
  static Optional<String> counted(NamedFigure a, NamedFigure b) {
    return kind(a.measure(), b.measure()).or(() -> unit(a.unit(), b.unit()));
  }

  private static Optional<String> kind(Measure a, Measure b) {
    return a.kind() == b.kind() || looselyCounted(a, b)
        ? Optional.empty()
        : Optional.of("一个是" + a.kind().label() + "，一个是" + b.kind().label() + "。");
  }

  /**
   * What is done in a year is counted in it, whether or not a verb says so; a sum of money that was
   * reached is that of the year.
   */
  private static boolean looselyCounted(Measure a, Measure b) {
    Measure level = a.kind() == ValueKind.LEVEL ? a : b;
    Measure increment = level == a ? b : a;
    if (!counts(a) || !counts(b)) {
      return false;
    }
    boolean money = level.quantity().baseUnit().equals("元");
    return !SAYS_NEW.matcher(increment.action()).find()
        && (money || !SAYS_STOCK.matcher(level.action()).find());
  }

  private static boolean counts(Measure measure) {
    return measure.kind() == ValueKind.LEVEL || measure.kind() == ValueKind.INCREMENT;
  }

  /** Why two units are not of one sort; empty where papers use one for the other. */
  static Optional<String> unit(String first, String second) {
    boolean alike =
        first.equals(second)
            || first.isEmpty()
            || second.isEmpty()
            || UNITS.stream().anyMatch(group -> group.contains(first) && group.contains(second));
    return alike ? Optional.empty() : Optional.of("单位不同：" + first + "与" + second + "。");
  }

  private static Optional<String> named(IndicatorName a, IndicatorName b) {
    return other("级别", a.classes(), b.classes())
        .or(() -> other("规模", a.sizes(), b.sizes()))
        .or(() -> other("口径", a.sorts(), b.sorts()));
  }

  /** To attract is not to run, to begin is not to finish. */
  private static Optional<String> deed(String a, String b) {
    int first = deed(a);
    int second = deed(b);
    return a.equals(b) || first < 0 || second < 0 || first == second
        ? Optional.empty()
        : Optional.of("做的事不同：" + a + "与" + b + "。");
  }

  private static int deed(String action) {
    return IntStream.range(0, DEEDS.size())
        .filter(i -> DEEDS.get(i).matcher(action).find())
        .findFirst()
        .orElse(-1);
  }

  private static Optional<String> span(NamedFigure a, NamedFigure b) {
    return a.several() == b.several()
        ? Optional.empty()
        : Optional.of((a.several() ? "甲" : "乙") + "是几年合计或年均的数。");
  }

  private static Optional<String> other(String what, Set<String> a, Set<String> b) {
    return a.equals(b)
        ? Optional.empty()
        : Optional.of(what + "不同：" + listed(a) + "与" + listed(b) + "。");
  }

  private static String listed(Set<String> words) {
    return words.isEmpty() ? "未写明" : String.join("、", words.stream().sorted().toList());
  }

  private static Optional<String> scope(NamedFigure a, NamedFigure b, Nesting nesting) {
    Set<String> first = a.scopes();
    Set<String> second = b.scopes();
    boolean alike =
        switch (nesting) {
          case SAME -> first.equals(second);
          case INSIDE ->
              second.isEmpty() && (first.isEmpty() || Scopes.name(a.figure(), b.figure()));
          case AROUND ->
              first.isEmpty() && (second.isEmpty() || Scopes.name(b.figure(), a.figure()));
          case ELSEWHERE -> first.isEmpty() && second.isEmpty();
        };
    return alike
        ? Optional.empty()
        : Optional.of("范围不同：" + listed(first) + "与" + listed(second) + "。");
  }
}
