package org.zhengnuo.model;

/** The part a unit plays in an item. */
public enum Role implements Token {
  LEAD("lead", "牵头单位"),
  RESPONSIBLE("responsible", "责任单位"),
  UNDERTAKING("undertaking", "承办单位"),
  HOST("host", "主办单位"),
  ASSISTING("assisting", "协办单位"),
  COOPERATING("cooperating", "配合单位");

  private final String token;
  private final String label;

  Role(String token, String label) {
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

  /** The label without 单位: 牵头, 责任. */
  public String word() {
    return label.replace("单位", "");
  }

  @Override
  public String toString() {
    return token;
  }
}
