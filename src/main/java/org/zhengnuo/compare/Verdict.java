package org.zhengnuo.compare;

import org.zhengnuo.model.Token;

/** What comes of two numbers; of two years or papers it speaks of b against a. */
public enum Verdict implements Token {
  EXCEEDED("exceeded", "超额完成"),
  MET("met", "完成"),
  MISSED("missed", "未达到"),
  RAISED("raised", "提高"),
  LOWERED("lowered", "降低"),
  UNCHANGED("unchanged", "不变"),
  SAME("same", "一致"),
  DIFFERS("differs", "不一致"),
  HIGHER("higher", "更高"),
  LOWER("lower", "更低"),
  EQUAL("equal", "相同"),
  PART("part", "其中一部分"),
  NOT_COMPARABLE("not_comparable", "不可比");

  private final String token;
  private final String label;

  Verdict(String token, String label) {
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
