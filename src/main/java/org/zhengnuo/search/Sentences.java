package org.zhengnuo.search;

/** Turns sentences into vectors; those of sentences that mean much the same lie near each other. */
@FunctionalInterface
public interface Sentences {

  /** A vector of length 1; of the same size, and of the same sentence the same, whenever asked. */
  float[] vector(String sentence);
}
