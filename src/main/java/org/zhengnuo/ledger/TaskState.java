package org.zhengnuo.ledger;

import org.zhengnuo.model.Token;

/** What is said of a task; that nothing was said is a state of its own. */
public enum TaskState implements Token {
  NOT_STARTED("not_started", "未启动"),
  UNDER_WAY("under_way", "推进中"),
  DONE("done", "已完成"),
  ADJUST("adjust", "需调整"),
  UNREPORTED("unreported", "未填报");

  private final String token;
  private final String label;

  TaskState(String token, String label) {
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

  /** Whether a report can say so. */
  public boolean reportable() {
    return this != UNREPORTED;
  }

  @Override
  public String toString() {
    return token;
  }
}
