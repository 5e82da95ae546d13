package org.zhengnuo.roster;

import org.zhengnuo.model.Token;

/** How high a place stands in the administrative division, the highest first. */
public enum Level implements Token {
  NATION("nation", "全国"),
  PROVINCE("province", "省级"),
  CITY("city", "地级"),
  COUNTY("county", "县级"),
  TOWN("town", "乡级");

  private final String token;
  private final String label;

  Level(String token, String label) {
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
