package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.zhengnuo.search.query.ItemField;

/**
 * How frequent single tokens are in one generation. There are some thousands of characters, so that
 * nearly every token of a query has been looked up before.
 */
final class TokenStatistics {
  /** Numbers and Latin words have no end; some 5 MB. */
  private static final int MOST_KEPT = 40_000;

  private final IndexSearcher searcher;
  private final Map<Term, Optional<TermStatistics>> known = new ConcurrentHashMap<>();

  TokenStatistics(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Those of the tokens in order; shorter where one stands nowhere in the field. */
  TermStatistics[] of(ItemField field, List<String> tokens) throws IOException {
    List<TermStatistics> all = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      of(new Term(IndexFields.single(field), token)).ifPresent(all::add);
    }
    return all.toArray(TermStatistics[]::new);
  }

  private Optional<TermStatistics> of(Term term) throws IOException {
    Optional<TermStatistics> found = known.get(term);
    if (found == null) {
      found = look(term);
      if (known.size() < MOST_KEPT) {
        known.put(term, found);
      }
    }
    return found;
  }

  private Optional<TermStatistics> look(Term term) throws IOException {
    TermStates states = TermStates.build(searcher, term, true);
    return states.docFreq() == 0
        ? Optional.empty()
        : Optional.of(searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
  }
}
