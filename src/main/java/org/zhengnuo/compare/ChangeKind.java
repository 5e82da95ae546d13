package org.zhengnuo.compare;

import org.zhengnuo.model.Token;

/** What became of a statement from one side to the other. */
public enum ChangeKind implements Token {
  NEW("new", "新增"),
  DROPPED("dropped", "未再提及"),
  REWORDED("reworded", "改写"),
  KEPT("kept", "沿用");

  private final String token;
  private final String label;

  ChangeKind(String token, String label) {
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
