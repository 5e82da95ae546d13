package org.zhengnuo.model;

/** What sort of body a unit is. */
public enum UnitKind implements Token {
  DEPARTMENT("department", "部门"),
  GOVERNMENT("government", "政府"),
  ZONE("zone", "功能区"),
  TOWN("town", "镇街"),
  PARTY("party", "党委群团"),
  HEADQUARTERS("headquarters", "指挥部"),
  ENTERPRISE("enterprise", "企业"),
  SCHOOL("school", "学校"),
  INSTITUTION("institution", "事业单位"),
  COLLECTIVE("collective", "集合"),
  OTHER("other", "其他");

  private final String token;
  private final String label;

  UnitKind(String token, String label) {
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
