package org.zhengnuo.search;

import java.util.Locale;

/**
 * Whether items are also found by what they mean.
 *
 * @param vectors texts and statements of the index that have a vector
 * @param texts how many it has, equal ones counted once; 0 while that is not known
 * @param reason why not, one Chinese sentence; empty where they are, or nobody asked for it
 */
public record MeaningState(Status status, long vectors, long texts, String reason) {

  /** Nobody asked for it. */
  public static final MeaningState OFF = new MeaningState(Status.OFF, 0, 0, "");

  /** How far it is. */
  public enum Status {
    OFF,
    /** Asked for, but not to be had on this machine. */
    UNAVAILABLE,
    /** Vectors are still being computed; what has one is found. */
    COMPUTING,
    READY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
