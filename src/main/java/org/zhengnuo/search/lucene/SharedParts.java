package org.zhengnuo.search.lucene;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.query.Clause;

/**
 * Counts clauses that have most of their parts in common, as a query and the same without this or
 * that: what all have is looked up once, and so is each other part.
 */
final class SharedParts {
  private final Matching matching;
  private final Set<Clause> common;
  private final FixedBitSet matches;
  private final Map<Clause, FixedBitSet> others = new HashMap<>();

  /**
   * @param clauses at least one
   */
  SharedParts(Matching matching, List<Clause> clauses) {
    this.matching = matching;
    common = parts(clauses.getFirst());
    clauses.forEach(clause -> common.retainAll(parts(clause)));
    matches =
        matching.of(
            common.isEmpty() ? new Clause.Everything() : new Clause.All(List.copyOf(common)));
  }

  /** How many items one of the clauses matches under some filters. */
  long count(Clause clause, Filters filters) {
    FixedBitSet left = matching.passing(matches, filters).clone();
    for (Clause part : parts(clause)) {
      if (common.contains(part)) {
        continue;
      }
      if (part instanceof Clause.Not(Clause excluded)) {
        left.andNot(of(excluded));
      } else {
        left.and(of(part));
      }
    }
    return left.cardinality();
  }

  private FixedBitSet of(Clause part) {
    return others.computeIfAbsent(part, matching::of);
  }

  private static Set<Clause> parts(Clause clause) {
    return new LinkedHashSet<>(
        clause instanceof Clause.All(List<Clause> all) ? all : List.of(clause));
  }
}
