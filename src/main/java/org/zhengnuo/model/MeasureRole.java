package org.zhengnuo.model;

/** Whether a number is promised or reported. */
public enum MeasureRole implements Token {
  TARGET("target", "目标"),
  OUTCOME("outcome", "完成");

  private final String token;
  private final String label;

  MeasureRole(String token, String label) {
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
