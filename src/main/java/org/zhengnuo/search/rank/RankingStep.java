package org.zhengnuo.search.rank;

/**
 * What the order by relevance goes by, in the order in which it is asked: each step makes more or
 * less of what the steps before it made of a hit. What single words and fields are worth stands in
 * {@link Weights}.
 */
public enum RankingStep {
  /** Exact phrases decide, a heading less than a text; words add a little. */
  SCORE {
    @Override
    float of(Candidate hit, float worth) {
      return hit.score();
    }
  },

  /** Readers look for promises: a chronicle or a portfolio that names a topic only tells of it. */
  PROMISES_FIRST {
    @Override
    float of(Candidate hit, float worth) {
      return hit.commits() ? worth * PROMISED : worth;
    }
  },

  /** And for who keeps them: what has an owner stands above narrative. */
  OWNED_FIRST {
    @Override
    float of(Candidate hit, float worth) {
      return hit.owned() ? worth * OWNED : worth;
    }
  },

  /** The same text once more adds nothing, so that it stands below the item it repeats. */
  REPEATS_LAST {
    @Override
    float of(Candidate hit, float worth) {
      return hit.repeats() && !hit.owned() ? worth * REPEATED : worth;
    }
  },

  /** Who types nothing but a name wants what its bearer leads, then what it shares. */
  BEARERS_FIRST {
    @Override
    float of(Candidate hit, float worth) {
      return hit.part() > 0 ? hit.part() : worth;
    }
  };

  private static final float PROMISED = 1.35f;
  private static final float OWNED = 1.5f;
  private static final float REPEATED = 0.5f;

  private static final RankingStep[] ALL = values();

  /** Greater than whatever the steps make of a hit. */
  private static final int FIRST = 1 << 30;

  abstract float of(Candidate hit, float worth);

  /** What a hit is worth after all steps, not below 0. */
  public static float weighed(Candidate hit) {
    float worth = 0;
    for (RankingStep step : ALL) {
      worth = step.of(hit, worth);
    }
    return worth;
  }

  /**
   * The same as a place in the order, greater ones first: whatever the steps say, what holds the
   * words as its own stands before what has them in a heading or a name.
   */
  public static int worth(Candidate hit) {
    // Floats that are not negative are ordered as their bits; half of them leave the first bit
    // free.
    int half = Float.floatToRawIntBits(weighed(hit)) >>> 1;
    return hit.inOwnWords() ? FIRST | half : half;
  }
}
