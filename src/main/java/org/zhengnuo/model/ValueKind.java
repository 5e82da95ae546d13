package org.zhengnuo.model;

/** What a number says of its indicator; two kinds are never compared. */
public enum ValueKind implements Token {
  LEVEL("level", "总量"),
  INCREMENT("increment", "新增"),
  GROWTH_RATE("growth_rate", "增速"),
  SHARE("share", "比率"),
  RANK("rank", "位次");

  private final String token;
  private final String label;

  ValueKind(String token, String label) {
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
