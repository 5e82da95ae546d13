package org.zhengnuo.search.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.search.query.Clause;

/**
 * A query as it is read where its own words find little: an item is worth what it shares with the
 * features, and more where it matches what was guessed.
 *
 * @param shares an item must have at least one of them: half of a term, or a kindred wording
 * @param features further phrases with what each is worth, in order of their places
 * @param guessed the query with other spellings; what matches it stands above all else
 * @param required what must hold all the same
 */
public record LooserQuery(
    List<Share> shares,
    Map<String, Float> features,
    Optional<Clause> guessed,
    Optional<Clause> required) {

  public LooserQuery {
    features = new LinkedHashMap<>(features);
    shares = List.copyOf(shares);
  }

  /**
   * Some phrases with what each is worth.
   *
   * @param least how many of them an item must hold
   */
  public record Share(Map<String, Float> phrases, int least) {
    public Share {
      phrases = new LinkedHashMap<>(phrases);
    }
  }
}
