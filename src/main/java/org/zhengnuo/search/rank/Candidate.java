package org.zhengnuo.search.rank;

/** A hit as the steps of the order see it. */
public interface Candidate {

  /** What its phrases and words are worth, above 0. */
  float score();

  /** Whether it holds what was asked for in its own title or text, as it was typed. */
  boolean inOwnWords();

  /** Whether a unit or leader owns it. */
  boolean owned();

  /** Whether it says once more what an owned item says. */
  boolean repeats();

  /** Whether it promises or plans something, and does not only tell of it. */
  boolean commits();

  /**
   * What the part is worth that those have in it whom a query of nothing but names asks for, more
   * than any score; 0 where they have none, or something else was asked for.
   */
  float part();
}
