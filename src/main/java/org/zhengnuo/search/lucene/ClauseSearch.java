package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.text.ExactText;

/**
 * Answers clauses from the exact fields. Each phrase is one Lucene query and the bit sets are
 * combined here, so that no number of terms is too many.
 */
final class ClauseSearch {
  /** An exact phrase in the item stands above one in a heading, a heading above owners. */
  private static final Map<ItemField, Float> WEIGHTS =
      Map.of(
          ItemField.TITLE,
          4f,
          ItemField.TEXT,
          3f,
          ItemField.PATH,
          1.5f,
          ItemField.CHAPTER,
          1.5f,
          ItemField.OWNER,
          1f,
          ItemField.LEADER,
          1f,
          ItemField.CODE,
          1f,
          ItemField.PRINTED,
          1f);

  private static final Set<ItemField> NAMES =
      Set.of(ItemField.OWNER, ItemField.LEADER, ItemField.CODE, ItemField.PRINTED);

  private static final float ALIAS = 0.9f;

  private final IndexSearcher searcher;
  private final int size;
  private final YearRange years;
  private final Named named;

  /**
   * @param size number of items, the first documents of the index
   * @param named what is meant by a name that says it exactly
   */
  ClauseSearch(IndexSearcher searcher, int size, YearRange years, Named named) {
    this.searcher = searcher;
    this.size = size;
    this.years = years;
    this.named = named;
  }

  Matches search(Clause clause) {
    return switch (clause) {
      case Clause.Everything _ -> Matches.all(size);
      case Clause.Phrase phrase -> run(phrase(phrase));
      case Clause.Named(Clause.Phrase phrase) ->
          named.items(phrase).map(Matches::of).orElseGet(() -> run(phrase(phrase)));
      case Clause.Years(Period period) -> Matches.of(years.overlapping(period.from(), period.to()));
      case Clause.OfKind(ItemKind kind) -> Matches.of(named.ofKind(kind));
      case Clause.OneItem(String id) -> Matches.of(named.item(id));
      case Clause.All(List<Clause> parts) ->
          parts.stream().map(this::search).reduce(Matches::and).orElse(Matches.all(size));
      case Clause.Any(List<Clause> parts) ->
          parts.stream().map(this::search).reduce(Matches::or).orElse(Matches.none(size));
      case Clause.Not(Clause part) -> search(part).not();
    };
  }

  /** The items that match a Lucene query, with its scores. */
  Matches run(Query query) {
    Matches matches = Matches.none(size);
    try {
      Query rewritten = searcher.rewrite(query);
      Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        gather(weight.scorer(leaf), leaf.docBase, matches);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return matches;
  }

  /** Lucene gives no scorer where a segment holds no hit. */
  private static void gather(Scorer scorer, int base, Matches matches) throws IOException {
    if (scorer == null) {
      return;
    }
    DocIdSetIterator hits = scorer.iterator();
    for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
      matches.items().set(base + hit);
      matches.scores()[base + hit] = scorer.score();
    }
  }

  static Query phrase(Clause.Phrase phrase) {
    List<Query> variants = new ArrayList<>();
    for (String spelling : phrase.spellings()) {
      float weight = spelling.equals(phrase.typed()) ? 1 : ALIAS;
      for (SearchField field : phrase.fields()) {
        variants.add(new BoostQuery(worth(field, spelling), weight * WEIGHTS.get(field.family())));
      }
    }
    return new DisjunctionMaxQuery(variants, 0.1f);
  }

  /** A name or a 文号 is there or not: how rare its characters are says nothing. */
  private static Query worth(SearchField field, String spelling) {
    Query phrase = phrase(field, spelling);
    return NAMES.contains(field.family()) ? new ConstantScoreQuery(phrase) : phrase;
  }

  static Query phrase(SearchField field, String spelling) {
    List<String> words = ExactText.words(spelling);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("nothing to look for in “" + spelling + "”");
    }
    PhraseQuery.Builder builder = new PhraseQuery.Builder();
    words.forEach(word -> builder.add(new Term(IndexFields.name(field), word)));
    return builder.build();
  }
}
