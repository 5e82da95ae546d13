package org.zhengnuo.search.rank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.search.query.Clause;

/**
 * A query as it is read where its own words find little: an item is worth what it shares with the
 * features, and more where it matches what was guessed.
 *
 * @param features phrases of one or more words with what each is worth, in order of their places
 * @param guessed the query with other spellings; what matches it stands above all else
 * @param required what must hold all the same
 */
public record LooserQuery(
    Map<String, Float> features, Optional<Clause> guessed, Optional<Clause> required) {

  public LooserQuery {
    features = new LinkedHashMap<>(features);
  }
}
