package org.zhengnuo.search;

import org.zhengnuo.model.Token;

/** The order of a result; ties go by document id, then line. */
public enum Sort implements Token {
  RELEVANCE("relevance", "相关度"),
  DOCUMENT("document", "文件顺序"),
  YEAR("year", "年份（新到旧）"),
  DUE("due", "到期日（早到晚）");

  private final String token;
  private final String label;

  Sort(String token, String label) {
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
