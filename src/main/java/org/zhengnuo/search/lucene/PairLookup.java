package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.zhengnuo.search.query.ItemField;

/**
 * Looks up where pairs stand, for the phrases of one query and on one thread: each term dictionary
 * is opened once, and only where a pair may stand.
 */
final class PairLookup {
  private final Snapshot snapshot;
  private final Map<String, TermsEnum[]> open = new HashMap<>();

  PairLookup(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Whether a leaf may hold these tokens side by side. */
  boolean mayHold(int leaf, ItemField field, List<String> tokens) {
    return snapshot.mayHold(leaf, field, tokens);
  }

  /**
   * The states of a pair in all leaves.
   *
   * @param tokens two
   */
  TermStates states(ItemField field, List<String> tokens, Term pair) throws IOException {
    TermStates states = new TermStates(snapshot.searcher.getTopReaderContext());
    for (LeafReaderContext leaf : snapshot.leaves) {
      TermsEnum terms = mayHold(leaf.ord, field, tokens) ? terms(leaf, pair.field()) : null;
      if (terms != null && terms.seekExact(pair.bytes())) {
        states.register(terms.termState(), leaf.ord, terms.docFreq(), terms.totalTermFreq());
      }
    }
    return states;
  }

  private TermsEnum terms(LeafReaderContext leaf, String field) throws IOException {
    TermsEnum[] each = open.computeIfAbsent(field, _ -> new TermsEnum[snapshot.leaves.size()]);
    if (each[leaf.ord] == null) {
      each[leaf.ord] = Terms.getTerms(leaf.reader(), field).iterator();
    }
    return each[leaf.ord];
  }
}
