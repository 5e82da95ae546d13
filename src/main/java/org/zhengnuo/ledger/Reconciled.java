package org.zhengnuo.ledger;

import org.zhengnuo.model.Token;

/** What 对账 tells of a task for one period; it may be several of them at once. */
public enum Reconciled implements Token {
  REPORTED("reported", "已报"),
  UNREPORTED("unreported", "未报"),
  CHANGED("changed", "有变化"),
  NEWLY_DONE("newly_done", "新完成"),
  BEHIND("behind", "滞后"),
  OVERDUE("overdue", "逾期"),
  CLOSED("closed", "此前已完成");

  private final String token;
  private final String label;

  Reconciled(String token, String label) {
    this.token = token;
    this.label = label;
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return token;
  }
}
