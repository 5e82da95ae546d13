package org.zhengnuo.search;

import org.zhengnuo.model.Token;

/** The order of measures. */
public enum MeasureSort implements Token {
  DOCUMENT("document", "文件顺序"),
  VALUE("value", "数值大小"),
  YEAR("year", "年份");

  private final String token;
  private final String label;

  MeasureSort(String token, String label) {
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
