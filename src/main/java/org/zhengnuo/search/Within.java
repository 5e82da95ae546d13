package org.zhengnuo.search;

import org.zhengnuo.model.Token;

/** Where words without a prefix are looked for. */
public enum Within implements Token {
  EVERYWHERE("all", "正文、章节标题与责任单位"),
  HEADINGS("heading", "正文与章节标题"),
  TEXT("text", "只在正文");

  private final String token;
  private final String label;

  Within(String token, String label) {
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
