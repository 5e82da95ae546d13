package org.zhengnuo.compare;

import org.zhengnuo.model.Token;

/** In what two papers of one place and year differ that should say the same. */
public enum Difference implements Token {
  INDICATOR("indicator", "指标"),
  VALUE("value", "数值"),
  COMPARATOR("comparator", "限定词"),
  SCOPE("scope", "范围"),
  MODALITY("modality", "力度"),
  VERB("verb", "动词"),
  WORDING("wording", "措辞");

  private final String token;
  private final String label;

  Difference(String token, String label) {
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
