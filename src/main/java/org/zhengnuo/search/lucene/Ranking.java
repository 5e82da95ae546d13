package org.zhengnuo.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.Parts;
import org.zhengnuo.text.ExactText;

/**
 * What a clause matches and in which order: exact phrases decide, smartcn's words add a little,
 * owned items stand above narrative, and what repeats an owned item stands below it.
 */
final class Ranking {
  private static final float WORDS = 0.2f;
  private static final float OWNED = 1.5f;
  private static final float REPEATED = 0.5f;

  private final ClauseSearch clauses;
  private final Subjects subjects;
  private final List<Item> items;
  private final Words words = new Words();

  Ranking(ClauseSearch clauses, Subjects subjects, List<Item> items) {
    this.clauses = clauses;
    this.subjects = subjects;
    this.items = items;
  }

  Matches search(Clause clause) {
    Matches exact = clauses.search(clause);
    float[] worth = exact.scores().clone();
    Matches byWords = byWords(clause);
    for (int ordinal = 0; ordinal < worth.length; ordinal++) {
      if (exact.has(ordinal)) {
        worth[ordinal] = (worth[ordinal] + WORDS * byWords.scores()[ordinal]) * standing(ordinal);
      }
    }
    return subjects.preferred(clause, new Matches(exact.items(), worth));
  }

  /** Whether anything matches. */
  boolean finds(Clause clause) {
    return clauses.search(clause).items().cardinality() > 0;
  }

  private float standing(int ordinal) {
    Item item = items.get(ordinal);
    return item.ownership().none() ? item.sameText().isEmpty() ? 1 : REPEATED : OWNED;
  }

  private Matches byWords(Clause clause) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Parts.of(clause).wanted().stream()
        .flatMap(phrase -> words.of(phrase.typed()).stream())
        .filter(word -> ExactText.words(word).size() > 1)
        .distinct()
        .limit(100)
        .map(word -> new TermQuery(new Term(IndexFields.WORDS, word)))
        .forEach(word -> query.add(word, BooleanClause.Occur.SHOULD));
    return clauses.run(query.build());
  }
}
