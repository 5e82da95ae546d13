package org.zhengnuo.model;

/** The genre of a paper, as its parser names it. */
public enum DocumentKind implements Token {
  TASK_DIVISION("task-division", "任务分工"),
  WORK_REPORT("work-report", "政府工作报告"),
  REPORT_DIGEST("report-digest", "报告解读"),
  ANNUAL_PLAN("annual-plan", "年度计划"),
  FIVE_YEAR_PLAN("five-year-plan", "五年规划"),
  IMPLEMENTATION_PLAN("implementation-plan", "实施方案"),
  LIVELIHOOD("livelihood", "民生实事"),
  APPOINTMENTS("appointments", "人事任免"),
  PORTFOLIO("portfolio", "领导分工"),
  CHRONICLE("chronicle", "大事记"),
  NOTICE("notice", "通知"),
  GAZETTE("gazette", "公报");

  private final String token;
  private final String label;

  DocumentKind(String token, String label) {
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
