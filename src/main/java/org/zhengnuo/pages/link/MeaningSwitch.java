package org.zhengnuo.pages.link;

import org.zhengnuo.model.Token;

/** Whether a search lists what only means much the same. */
enum MeaningSwitch implements Token {
  ON("on", "列出"),
  OFF("off", "不列");

  private final String token;
  private final String label;

  MeaningSwitch(String token, String label) {
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
}
