package org.zhengnuo.model;

/** What an item is: the kind decides how it is shown and which year it speaks of. */
public enum ItemKind implements Token {
  TASK("task", "任务"),
  LIVELIHOOD("livelihood", "民生实事"),
  PLAN("plan", "工作安排"),
  REVIEW("review", "工作回顾"),
  PROJECT("project", "重点项目"),
  INDICATOR("indicator", "指标"),
  EVENT("event", "大事记"),
  APPOINTMENT("appointment", "人事任免"),
  PORTFOLIO("portfolio", "领导分工"),
  NOTICE("notice", "通知正文");

  private final String token;
  private final String label;

  ItemKind(String token, String label) {
    this.token = token;
    this.label = label;
  }

  /** Whether it says what is to be done, so that a time in its words is a deadline. */
  public boolean commits() {
    return switch (this) {
      case TASK, LIVELIHOOD, PLAN, PROJECT -> true;
      case REVIEW, INDICATOR, EVENT, APPOINTMENT, PORTFOLIO, NOTICE -> false;
    };
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
