package org.zhengnuo.model;

/** How a printed number bounds what it counts. */
public enum Comparator implements Token {
  EQUAL("=", "等于"),
  AT_LEAST(">=", "不低于"),
  ABOVE(">", "超过"),
  ABOUT("≈", "左右"),
  AT_MOST("<=", "不超过"),
  BELOW("<", "低于"),
  RANGE("range", "区间"),
  SYNC("sync", "同步"),
  BASIC_SYNC("basic_sync", "基本同步");

  private final String token;
  private final String label;

  Comparator(String token, String label) {
    this.token = token;
    this.label = label;
  }

  /** The sign that is written in mathematics; a word where there is none. */
  @Override
  public String token() {
    return token;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether it follows another quantity, without a number of its own. */
  public boolean follows() {
    return this == SYNC || this == BASIC_SYNC;
  }

  @Override
  public String toString() {
    return token;
  }
}
