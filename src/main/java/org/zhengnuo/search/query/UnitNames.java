package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.text.ExactText;

/**
 * Finds units by whatever they may be called: 兖州工信局, 区工信局 and 济宁市兖州区工业和信息化局 are one.
 *
 * <p>A name is a place and a core. The place may be left out or be 市, 区, 县; the core is compared
 * after short forms are written out, 和 is dropped and 委, 委员会, 局, 厅 are taken as one.
 */
public final class UnitNames implements Spellings {
  private static final String LEVELS = "省市区县";

  private final Map<String, List<Unit>> byCore = new HashMap<>();
  private final Map<String, List<Unit>> byName = new HashMap<>();

  /** By their first characters, longest first. */
  private final Map<Character, List<String>> places;

  public UnitNames(List<Unit> units) {
    places =
        units.stream()
            .map(Unit::place)
            .distinct()
            .flatMap(place -> PlaceNames.names(place).stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(name -> name.charAt(0)));
    for (Unit unit : units) {
      names(unit).forEach(name -> add(byName, ExactText.canonical(name), unit));
      names(unit)
          .forEach(
              name -> add(byCore, UnitForms.core(withoutPlace(ExactText.canonical(name))), unit));
    }
  }

  private static void add(Map<String, List<Unit>> table, String key, Unit unit) {
    List<Unit> units = table.computeIfAbsent(key, _ -> new ArrayList<>(1));
    // All names of a unit come one after the other: if it is there already, it came last.
    if (units.isEmpty() || units.getLast() != unit) {
      units.add(unit);
    }
  }

  private static Stream<String> names(Unit unit) {
    return Stream.concat(Stream.of(unit.name()), unit.aliases().stream());
  }

  /**
   * The units that go by this name, those of every place where it names none; none where it is
   * unknown.
   */
  public List<Unit> called(String name) {
    String typed = ExactText.canonical(name);
    String canonical = UnitForms.isFormer(typed) ? typed + "局" : typed;
    String core = withoutPlace(canonical);
    String place = canonical.substring(0, canonical.length() - core.length());
    List<Unit> named = byName.get(canonical);
    List<Unit> alike = named == null ? byCore.get(UnitForms.core(canonical)) : named;
    if (alike != null) {
      return alike;
    }
    List<Unit> here = inPlace(List.of(UnitForms.core(core)), place);
    return here.isEmpty() ? inPlace(UnitForms.instead(core), place) : here;
  }

  private List<Unit> inPlace(List<String> cores, String place) {
    if (cores.stream().noneMatch(byCore::containsKey)) {
      return List.of();
    }
    return cores.stream()
        .flatMap(core -> byCore.getOrDefault(core, List.of()).stream())
        .filter(unit -> place.isEmpty() || isOf(unit.place(), place))
        .distinct()
        .toList();
  }

  /** The canonical names of the units that go by the term. */
  @Override
  public List<String> of(String term) {
    List<Unit> called = called(term);
    return called.isEmpty()
        ? List.of()
        : called.stream().map(Unit::name).filter(name -> !name.equals(term)).toList();
  }

  private static boolean isOf(Place place, String typed) {
    return typed.length() == 1
        ? place.name().endsWith(typed)
        : PlaceNames.names(place).stream().anyMatch(typed::endsWith);
  }

  /** 市 alone is cut off once at most: what follows may be 市场监管局. */
  private String withoutPlace(String name) {
    String rest = name;
    for (Optional<String> place = leading(rest); place.isPresent(); place = leading(rest)) {
      rest = rest.substring(place.get().length());
    }
    boolean level = rest.equals(name) && name.length() > 3 && LEVELS.indexOf(name.charAt(0)) >= 0;
    return level ? rest.substring(1) : rest;
  }

  private Optional<String> leading(String name) {
    List<String> alike =
        name.isEmpty() ? List.of() : places.getOrDefault(name.charAt(0), List.of());
    return alike.stream()
        .filter(place -> name.startsWith(place) && name.length() > place.length() + 1)
        .findFirst();
  }
}
