package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.zhengnuo.search.query.ItemField;

/**
 * Neighbouring tokens of a text. Every second pair decides what matches; the score is that of the
 * single tokens, so that a phrase is worth the same however it is found.
 */
final class ExactPhrase extends Query {
  /** A sentence and not a term: it stands in one field at most. */
  private static final int LONG = 12;

  private final ItemField field;
  private final List<String> tokens;
  private final TokenStatistics statistics;
  private final PairLookup lookup;

  /**
   * @param tokens at least one
   * @param statistics how frequent single tokens are
   * @param lookup for this query's thread alone
   */
  ExactPhrase(ItemField field, List<String> tokens, TokenStatistics statistics, PairLookup lookup) {
    this.field = field;
    this.tokens = List.copyOf(tokens);
    this.statistics = statistics;
    this.lookup = lookup;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (tokens.size() == 1) {
      return new TermQuery(term(IndexFields.single(field), tokens.getFirst()))
          .createWeight(searcher, mode, boost);
    }
    if (tokens.size() > LONG && standsNowhere(searcher)) {
      return nothing(searcher, mode, boost);
    }
    if (!mode.needsScores()) {
      return somewhere().createWeight(searcher, mode, boost);
    }
    TermStatistics[] known = statistics.of(field, tokens);
    if (known.length < tokens.size()) {
      return nothing(searcher, mode, boost);
    }
    IndexSearcher scoring = new IndexSearcher(searcher.getTopReaderContext());
    scoring.setSimilarity(new TokenSimilarity(known));
    scoring.setQueryCache(null);
    Query weighed =
        tokens.size() == 2
            ? new TermQuery(pair(0), lookup.states(field, tokens, pair(0)))
            : somewhere();
    return weighed.createWeight(scoring, mode, boost);
  }

  private static Weight nothing(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new MatchNoDocsQuery("a pair stands nowhere").createWeight(searcher, mode, boost);
  }

  /**
   * Whether no segment holds all its pairs: a phrase would look up each of them anew, in every
   * field.
   */
  private boolean standsNowhere(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      if (holdsAll(Terms.getTerms(leaf.reader(), IndexFields.paired(field)).iterator())) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsAll(TermsEnum terms) throws IOException {
    for (int at = 0; at + 1 < tokens.size(); at += 2) {
      if (!terms.seekExact(pair(at).bytes())) {
        return false;
      }
    }
    return true;
  }

  /** Looks up nothing in leaves that lack one of the pairs. */
  private Query somewhere() {
    return new Deferred(pairs(), leaf -> lookup.mayHold(leaf, field, tokens));
  }

  private Query pairs() {
    if (tokens.size() == 2) {
      return new TermQuery(pair(0));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int last = tokens.size() - 2;
    for (int at = 0; at <= last; at += 2) {
      phrase.add(pair(at), at);
    }
    if (last % 2 == 1) {
      phrase.add(pair(last), last);
    }
    return phrase.build();
  }

  private Term pair(int at) {
    return term(IndexFields.paired(field), Pairs.of(tokens.get(at), tokens.get(at + 1)));
  }

  private static Term term(String field, String text) {
    return new Term(field, text);
  }

  @Override
  public String toString(String defaultField) {
    return field.token() + ":\"" + String.join(" ", tokens) + "\"";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExactPhrase phrase
        && phrase.field == field
        && phrase.tokens.equals(tokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, tokens);
  }

  /** BM25 that takes the tokens of the phrase for its terms, whatever terms it is matched by. */
  private static final class TokenSimilarity extends Similarity {
    private final BM25Similarity score = new BM25Similarity();
    private final TermStatistics[] tokens;

    TokenSimilarity(TermStatistics[] tokens) {
      this.tokens = tokens;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
      return score.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... pairs) {
      return score.scorer(boost, all, tokens);
    }
  }
}
