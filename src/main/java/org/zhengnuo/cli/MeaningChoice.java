package org.zhengnuo.cli;

import org.zhengnuo.model.Token;
import org.zhengnuo.search.lucene.LuceneMeaning;

/** Whether vectors are computed, so that items are also found by what they mean. */
enum MeaningChoice implements Token {
  AUTO("auto", "条目不多时启用", LuceneMeaning.MOST_UNASKED),
  ON("on", "启用", Long.MAX_VALUE),
  OFF("off", "不启用", 0);

  private final String token;
  private final String label;
  private final long mostItems;

  MeaningChoice(String token, String label, long mostItems) {
    this.token = token;
    this.label = label;
    this.mostItems = mostItems;
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public String label() {
    return label;
  }

  /** Of an index with more items nothing is computed. */
  long mostItems() {
    return mostItems;
  }

  @Override
  public String toString() {
    return token;
  }
}
