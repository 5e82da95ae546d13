package org.zhengnuo.measure;

import java.util.Locale;

/** What a word does in the sentence of a number; the tokens of {@code words.tsv}. */
enum WordUse {
  /** A deed that adds: 新建, 培育. */
  ADD,
  /** A deed that is counted, or a flow whose total it tells: 完成. */
  GAIN,
  /** What exists is served, managed or pushed on: 管控. */
  SERVE,
  /** What stands behind it is no measure: 依托, 总投资. */
  IDLE,
  FLOW,
  /** A noun that is a deed: 送戏下乡. */
  ACT,
  /** Begins with a verb and is none: 开发区. */
  NOUN,
  /** Opens a clause that tells what is there: 依托. */
  ASIDE,
  REACH,
  ABOVE,
  AIM,
  ATLEAST,
  ATMOST,
  BELOW,
  ABOUT,
  GROW,
  FALL,
  TIME,
  MODALITY,
  ESTIMATE,
  AMONG,
  /** Opens a commitment: 深化, 加强. */
  OPEN,
  /** Opens what leads to one: 围绕, 通过. */
  THROUGH,
  ADVERB,
  /** Leads in before a deed, as 全市 and 将 do; never behind a noun. */
  LEAD,
  GENERIC,
  HEAD;

  static WordUse of(String token) {
    return valueOf(token.toUpperCase(Locale.ROOT));
  }
}
