package org.zhengnuo.pages.link;

import static org.zhengnuo.pages.link.PageException.badParameter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.ValueKind;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Query;

/** Reads the parameters of a list of measures. */
public final class MeasureParameters {

  /** The facets of items that narrow it, in the order of an address. */
  public static final List<Facet> FACETS =
      List.of(Facet.LEADER, Facet.UNIT, Facet.YEAR, Facet.DOCUMENT, Facet.PLACE);

  private static final int USUAL_PAGE = 50;
  private static final Bounds SIZES = new Bounds(1, 100);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,6})?");

  private MeasureParameters() {}

  public static List<Parameter> declared() {
    return Stream.concat(
            Stream.of(
                Parameter.QUERY,
                Parameter.texts(MeasureFacet.INDICATOR.token(), "指标：名称、别名或标识"),
                Parameter.texts("leader", "牵头领导：姓名或标识"),
                Parameter.texts("unit", "单位：名称、简称或标识"),
                Parameter.periods("year", "年份，如2023；多年为2021-2025；未注明为none"),
                Parameter.texts("document", "文件标识"),
                Parameter.texts("place", "地区，如济宁市兖州区、兖州"),
                token(MeasureFacet.ROLE, "目标（target，不写即是）或完成（outcome）", MeasureRole.values()),
                token(MeasureFacet.VALUE_KIND, "数值类型", ValueKind.values()),
                token(MeasureFacet.COMPARATOR, "比较方式", Comparator.values()),
                Parameter.texts(MeasureFacet.UNIT.token(), "计量单位，如万人、亿元、%"),
                Parameter.text("min", "不小于；写了一个计量单位就按它，否则按折算后的数"),
                Parameter.text("max", "不大于，同上"),
                Parameter.token(
                    "sort", "排序", SearchParameters.tokens(MeasureSort.values()), false)),
            Paging.declared(SIZES).stream())
        .toList();
  }

  private static Parameter token(
      MeasureFacet facet, String what, org.zhengnuo.model.Token[] values) {
    return Parameter.token(facet.token(), what, SearchParameters.tokens(values), true);
  }

  public static Paging paging(Parameters from) {
    return Paging.of(from, SIZES, USUAL_PAGE);
  }

  /** What was typed, as it came; the words are read by the view. */
  public static MeasureQuery typed(Parameters from, Library library) {
    Filters filters =
        new Filters(
            SearchParameters.chosen(from, library, FACETS),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false);
    List<String> units = from.texts(MeasureFacet.UNIT.token());
    String unit = units.size() == 1 ? units.getFirst() : "";
    Paging paging = paging(from);
    return new MeasureQuery(
        Query.of(from.query()).with(filters),
        selected(from, units),
        number(from, "min", unit),
        number(from, "max", unit),
        from.token(MeasureSort.class, "sort").orElse(MeasureSort.DOCUMENT),
        paging.page(),
        paging.size());
  }

  private static Map<MeasureFacet, Set<String>> selected(Parameters from, List<String> units) {
    Map<MeasureFacet, Set<String>> selected = new EnumMap<>(MeasureFacet.class);
    Set<String> indicators = new LinkedHashSet<>();
    from.texts(MeasureFacet.INDICATOR.token()).forEach(n -> indicators.addAll(IndicatorIds.of(n)));
    selected.put(MeasureFacet.INDICATOR, indicators);
    List<String> roles = new ArrayList<>(tokens(from, MeasureFacet.ROLE, MeasureRole.class));
    selected.put(
        MeasureFacet.ROLE,
        roles.isEmpty() ? Set.of(MeasureRole.TARGET.token()) : new LinkedHashSet<>(roles));
    selected.put(
        MeasureFacet.VALUE_KIND,
        new LinkedHashSet<>(tokens(from, MeasureFacet.VALUE_KIND, ValueKind.class)));
    selected.put(
        MeasureFacet.COMPARATOR,
        new LinkedHashSet<>(tokens(from, MeasureFacet.COMPARATOR, Comparator.class)));
    Set<String> bases = new LinkedHashSet<>();
    units.forEach(unit -> bases.add(in(unit).baseUnit()));
    selected.put(MeasureFacet.UNIT, bases);
    return selected;
  }

  private static <E extends Enum<E> & org.zhengnuo.model.Token> List<String> tokens(
      Parameters from, MeasureFacet facet, Class<E> set) {
    return from.texts(facet.token()).stream()
        .map(value -> Parameters.token(set, facet.token(), value).token())
        .toList();
  }

  /** One of a unit. */
  private static Quantity in(String unit) {
    return new Quantity(Comparator.EQUAL, Optional.of(BigDecimal.ONE), Optional.empty(), unit);
  }

  private static Optional<BigDecimal> number(Parameters from, String name, String unit) {
    String value = from.text(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(value).matches()) {
      throw badParameter(name, value, "不是数", "例如 " + name + "=6.3");
    }
    return Optional.of(new BigDecimal(value).multiply(in(unit).base().orElseThrow()));
  }
}
