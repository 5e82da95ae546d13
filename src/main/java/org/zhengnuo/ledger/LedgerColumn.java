package org.zhengnuo.ledger;

import java.util.Arrays;
import java.util.List;
import org.zhengnuo.workbook.FillInColumn;
import org.zhengnuo.workbook.FillInColumn.Use;

/** The columns of a 填报表, from left to right; their titles are what it is read back by. */
public enum LedgerColumn {
  /* Together as wide as A4 lying on its side, in type of 10.5 points. */
  NUMBER("序号", 4, Use.CENTRED, "本表中的次序：牵头的在前，其他责任其次，经统称涉及的最后"),
  MATTER("事项", 35, Use.GIVEN, "原文的标题和正文，一字未改"),
  TARGET("目标值", 14, Use.CENTRED, "原文承诺的数；只有一个时是数字，几个时逐个列出，没有时空着"),
  DUE("时限", 10, Use.CENTRED, "最晚完成的日期；读不出日期时照录原文，原文没有写时空着"),
  LEADER("牵头领导", 8, Use.CENTRED, "牵头或责任领导"),
  ROLE("本单位角色", 10, Use.CENTRED, "本单位在这一事项中的角色；不是一个单位的表，列出各单位和角色"),
  STATE("状态", 7, Use.OPEN, "填报：从下拉列表中选一个，" + states() + "；空着就是未填报"),
  PROGRESS("进展情况", 22, Use.OPEN_TEXT, "填报：做了什么、到了哪一步"),
  VALUE("完成值", 8, Use.OPEN, "填报：从年初起累计完成的数，如 1960、1.5万、97%"),
  EVIDENCE("佐证", 7, Use.OPEN_TEXT, "填报：文号、报表、链接等"),
  REPORTER("填报人", 7, Use.OPEN_TEXT, "填报：姓名"),
  ID("条目标识", 12, Use.HIDDEN, "收回时靠它对上事项，隐藏，请勿改动");

  private final String title;
  private final int width;
  private final Use use;
  private final String meaning;

  LedgerColumn(String title, int width, Use use, String meaning) {
    this.title = title;
    this.width = width;
    this.use = use;
    this.meaning = meaning;
  }

  /** As the header names it. */
  public String title() {
    return title;
  }

  /** What stands in it, or is to be filled in. */
  public String meaning() {
    return meaning;
  }

  FillInColumn column() {
    return new FillInColumn(title, width, use, this == STATE ? reportable() : List.of());
  }

  private static List<String> reportable() {
    return Arrays.stream(TaskState.values())
        .filter(TaskState::reportable)
        .map(TaskState::label)
        .toList();
  }

  private static String states() {
    return String.join("、", reportable());
  }
}
