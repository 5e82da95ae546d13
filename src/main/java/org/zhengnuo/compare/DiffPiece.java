package org.zhengnuo.compare;

import java.util.Locale;

/**
 * A run of two texts laid over each other.
 *
 * @param in which of them holds it
 */
public record DiffPiece(String text, In in) {

  /** Which text a run stands in. */
  public enum In {
    BOTH,
    A,
    B;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
