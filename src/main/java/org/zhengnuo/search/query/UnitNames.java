package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  /** Short form, then the official one; each is looked for at the start of the core only. */
  private static final Map<String, String> OFFICIAL = official();

  private static final String LEVELS = "省市区县";

  private final Map<String, List<Unit>> byCore = new HashMap<>();
  private final Map<String, List<Unit>> byName = new HashMap<>();
  private final List<String> places;

  public UnitNames(List<Unit> units) {
    places =
        units.stream()
            .map(Unit::place)
            .distinct()
            .flatMap(place -> PlaceNames.names(place).stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (Unit unit : units) {
      names(unit).forEach(name -> add(byName, ExactText.canonical(name), unit));
      names(unit).forEach(name -> add(byCore, core(withoutPlace(ExactText.canonical(name))), unit));
    }
  }

  private static void add(Map<String, List<Unit>> table, String key, Unit unit) {
    List<Unit> units = table.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!units.contains(unit)) {
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
    String canonical = ExactText.canonical(name);
    List<Unit> known = byName.getOrDefault(canonical, List.of());
    List<Unit> placeless =
        known.isEmpty() ? byCore.getOrDefault(core(canonical), List.of()) : known;
    return placeless.isEmpty() ? calledInPlace(canonical) : placeless;
  }

  private List<Unit> calledInPlace(String name) {
    String core = withoutPlace(name);
    String before = name.substring(0, name.length() - core.length());
    return byCore.getOrDefault(core(core), List.of()).stream()
        .filter(unit -> isOf(unit.place(), before))
        .toList();
  }

  /** The canonical names of the units that go by the term. */
  @Override
  public List<String> of(String term) {
    return called(term).stream().map(Unit::name).filter(name -> !name.equals(term)).toList();
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
    return places.stream()
        .filter(place -> name.startsWith(place) && name.length() > place.length() + 1)
        .findFirst();
  }

  /** The form that all spellings of one name share. */
  static String core(String name) {
    String written =
        OFFICIAL.entrySet().stream()
            .filter(e -> name.startsWith(e.getKey()) && !name.startsWith(e.getValue()))
            .findFirst()
            .map(e -> e.getValue() + name.substring(e.getKey().length()))
            .orElse(name);
    return written.replace("人民政府", "政府").replaceAll("[和与、]", "").replaceAll("(?:委员会|委|局|厅)$", "局");
  }

  private static Map<String, String> official() {
    return Stream.of(
            """
            发展改革 发展和改革
            发改 发展和改革
            工信 工业和信息化
            工业信息化 工业和信息化
            经信 工业和信息化
            住建 住房和城乡建设
            住房城乡建设 住房和城乡建设
            人社 人力资源和社会保障
            人力资源社会保障 人力资源和社会保障
            文旅 文化和旅游
            文化旅游 文化和旅游
            文广旅 文化广电和旅游
            自规 自然资源和规划
            自资 自然资源和规划
            自然资源规划 自然资源和规划
            自然资源局 自然资源和规划局
            卫健 卫生健康
            市监 市场监督管理
            市场监管 市场监督管理
            教体 教育和体育
            医保 医疗保障
            应急局 应急管理局
            审批局 行政审批服务局
            审批服务 行政审批服务
            行政审批局 行政审批服务局
            交通局 交通运输局
            交运 交通运输
            农业局 农业农村局
            农委 农业农村委
            环保局 生态环境局
            科技 科学技术
            民宗 民族宗教事务
            退役军人局 退役军人事务局
            国资委 国有资产监督管理委员会
            国资 国有资产监督管理
            金融局 地方金融监督管理局
            金融办 地方金融监督管理局
            金融监管局 地方金融监督管理局
            地方金融监管 地方金融监督管理
            执法局 综合行政执法局
            残联 残疾人联合会
            妇联 妇女联合会
            工商联 工商业联合会
            文联 文学艺术界联合会
            团委 共青团委员会
            工会 总工会
            政府办 政府办公室
            公积金中心 住房公积金管理中心
            公积金 住房公积金管理
            机关事务局 机关事务管理局
            邮政局 邮政管理局
            药监局 药品监督管理局
            投促 投资促进
            供销社 供销合作社联合社
            """
                .strip()
                .split("\n"))
        .map(line -> line.strip().split(" "))
        .sorted(Comparator.comparingInt((String[] pair) -> pair[0].length()).reversed())
        .collect(Collectors.toMap(p -> p[0], p -> p[1], (first, _) -> first, LinkedHashMap::new));
  }
}
