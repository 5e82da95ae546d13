package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.query.Naming;
import org.zhengnuo.search.query.NearSpellings;
import org.zhengnuo.search.query.Spellings;

/** What is offered beside exact answers: looser readings, names, related items. */
final class Looser {
  private final Supplier<Naming> naming;
  private final Supplier<Relaxer> relaxer;
  private final Kindred kindred;

  Looser(
      Snapshot snapshot,
      ClauseQueries queries,
      NameQueries names,
      StoredItems items,
      Ranking ranking,
      Words words,
      Supplier<Naming> naming) {
    this.naming = naming;
    NearSpellings near = new NearSpellings(new LuceneTextRuns(snapshot, queries, names, items));
    relaxer =
        new Once<>(
            () ->
                new Relaxer(
                    ranking,
                    new SoftSearch(snapshot, queries, ranking, words),
                    new Guesses(near, naming.get(), snapshot, queries, items, words)));
    kindred = new Kindred(snapshot, queries, items, words);
  }

  /** Makes what is made once, so that no request waits for it. */
  void prepare() {
    relaxer.get();
  }

  Naming naming() {
    return naming.get();
  }

  Relaxer.Loosened relax(SoftSearch.Exact exact, FixedBitSet within, Spellings spellings) {
    return relaxer.get().relax(exact, within, spellings);
  }

  List<Item> kindred(Item item, int size) {
    return kindred.of(item, size);
  }
}
