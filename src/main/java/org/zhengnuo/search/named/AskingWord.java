package org.zhengnuo.search.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Role;

/**
 * A word that says what is wanted of whatever else is named: a kind of item, a role, or only that
 * something is asked.
 *
 * @param kind the items it means
 * @param role the part of a unit it means
 * @param portfolio whether it asks what somebody is in charge of
 * @param alone whether it means the same where nothing else is named
 */
record AskingWord(Optional<ItemKind> kind, Optional<Role> role, boolean portfolio, boolean alone) {
  private static final AskingWord ASKS =
      new AskingWord(Optional.empty(), Optional.empty(), false, false);
  private static final AskingWord IN_CHARGE =
      new AskingWord(Optional.empty(), Optional.empty(), true, false);

  private static final Map<String, AskingWord> WORDS =
      Stream.of(
              all(kind(ItemKind.TASK, false), "任务", "重点任务", "工作任务", "任务分工", "有哪些任务", "哪些任务"),
              all(kind(ItemKind.TASK, false), "负责的任务", "牵头的任务", "承担的任务", "任务清单"),
              all(kind(ItemKind.LIVELIHOOD, true), "民生实事", "十件实事", "民生实事项目", "为民实事", "十大民生实事"),
              all(kind(ItemKind.LIVELIHOOD, false), "实事"),
              all(kind(ItemKind.INDICATOR, false), "指标", "主要指标", "指标表"),
              all(kind(ItemKind.INDICATOR, true), "规划指标"),
              all(kind(ItemKind.EVENT, true), "大事记", "大事"),
              all(kind(ItemKind.APPOINTMENT, true), "人事任免", "任免", "干部任免", "人事任命", "任免名单"),
              all(kind(ItemKind.PORTFOLIO, true), "领导分工", "领导班子分工", "政府领导分工", "领导同志工作分工"),
              all(kind(ItemKind.REVIEW, false), "工作回顾"),
              all(kind(ItemKind.PLAN, false), "工作安排"),
              all(role(Role.LEAD), "牵头", "牵头的", "牵头负责", "牵头单位", "主责", "牵头项目", "牵头事项"),
              all(role(Role.RESPONSIBLE), "责任单位", "为责任单位", "作为责任单位"),
              all(role(Role.COOPERATING), "配合", "配合单位"),
              all(role(Role.ASSISTING), "协办", "协办单位"),
              all(role(Role.HOST), "主办", "主办单位"),
              all(role(Role.UNDERTAKING), "承办", "承办单位"),
              all(IN_CHARGE, "分管", "分管工作", "分管什么", "分管哪些", "分管领域", "分工", "工作分工", "职责"),
              all(IN_CHARGE, "分管哪些工作", "分管什么工作", "分管哪些部门", "职责分工", "负责什么", "管什么"),
              all(ASKS, "台账", "工作台账", "负责", "有哪些", "哪些", "有什么", "清单", "工作", "情况"),
              all(
                  ASKS, "负责的", "负责哪些", "负责的工作", "负责哪些工作", "哪些工作", "什么工作", "承担", "相关", "有关", "全部",
                  "所有"))
          .flatMap(entries -> entries.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static AskingWord kind(ItemKind kind, boolean alone) {
    return new AskingWord(Optional.of(kind), Optional.empty(), false, alone);
  }

  private static AskingWord role(Role role) {
    return new AskingWord(Optional.empty(), Optional.of(role), false, false);
  }

  private static Map<String, AskingWord> all(AskingWord word, String... said) {
    return List.of(said).stream().collect(Collectors.toMap(text -> text, _ -> word));
  }

  /** What the whole of some words says; empty where it is a topic. */
  static Optional<AskingWord> of(String text) {
    return Optional.ofNullable(WORDS.get(text));
  }
}
