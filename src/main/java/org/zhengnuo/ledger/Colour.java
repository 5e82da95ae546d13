package org.zhengnuo.ledger;

import org.zhengnuo.model.Token;

/** Where a task stands against its pace: 蓝, 黄, 红; done and unreported ones have none of these. */
public enum Colour implements Token {
  BLUE("blue", "蓝"),
  YELLOW("yellow", "黄"),
  RED("red", "红"),
  DONE("done", "已完成"),
  UNREPORTED("unreported", "未填报");

  private final String token;
  private final String label;

  Colour(String token, String label) {
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

  /** Whether it says something of the pace. */
  public boolean paced() {
    return this == BLUE || this == YELLOW || this == RED;
  }

  @Override
  public String toString() {
    return token;
  }
}
