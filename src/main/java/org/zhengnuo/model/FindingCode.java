package org.zhengnuo.model;

/** The sorts of oddity that reading and parsing report; some mean that something was lost. */
public enum FindingCode implements Token {
  UNREADABLE("unreadable", "无法读取", true),
  DAMAGED("damaged", "原文有损坏", true),
  EMPTY("empty", "空文件", true),
  NO_TEXT("no-text", "无文字层", true),
  CHANGED("changed", "与登记不符", true),
  BAD_ROW("bad-row", "表格行有误", true),
  LIMIT("limit", "超出上限", true),
  DECODED("decoded", "非UTF-8编码", false),
  DROPPED("dropped", "略去的内容", false),
  NUMBER_MISSING("number-missing", "缺号", false),
  NUMBER_DUPLICATE("number-duplicate", "重号", false),
  NUMBER_NOT_ITEM("number-not-item", "编号未成条目", false),
  LINE_NOT_STORED("line-not-stored", "有字未入库", true),
  NO_ITEMS("no-items", "没有条目", true),
  NO_OWNER("no-owner", "未注明责任单位", false),
  OWNER_UNREAD("owner-unread", "责任单位未读出", false),
  CLAUSE_OPEN("clause-open", "责任括号未闭合", false),
  RULE_MARK_LOST("rule-mark-lost", "规则标记丢失", false),
  CODE_MISPRINT("code-misprint", "文号疑误", false),
  CONTENTS_DIFFER("contents-differ", "目录与正文不符", false),
  TABLE_ROW_ODD("table-row-odd", "表格行异常", false),
  ABSENT("absent", "原文未载", false),
  ID_TAKEN("id-taken", "标识重复", false),
  UNKNOWN_PLACE("unknown-place", "地区不详", false),
  UNKNOWN_UNIT("unknown-unit", "单位不详", false),
  UNKNOWN_LEADER("unknown-leader", "人员不详", false),
  NAME_VARIANT("name-variant", "姓名疑误", false);

  private final String token;
  private final String label;
  private final boolean lost;

  FindingCode(String token, String label, boolean lost) {
    this.token = token;
    this.label = label;
    this.lost = lost;
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether something was lost, so that the command line must exit non-zero. */
  public boolean lost() {
    return lost;
  }

  @Override
  public String toString() {
    return token;
  }
}
