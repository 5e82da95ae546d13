package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.rank.LooserReading;
import org.zhengnuo.search.rank.NameFinder;
import org.zhengnuo.search.rank.NearSpellings;
import org.zhengnuo.search.rank.Relaxer;

/** What is offered beside exact answers: looser readings, names, related items. */
final class Looser {
  private final Supplier<NameFinder> names;
  private final Supplier<Relaxer> relaxer;
  private final SoftSearch soft;
  private final LuceneEngine engine;
  private final Kindred kindred;

  Looser(LuceneEngine engine, NameQueries names, Ranking ranking, Supplier<NameFinder> nameFinder) {
    this.names = nameFinder;
    this.engine = engine;
    NearSpellings near = new NearSpellings(new LuceneTextRuns(engine, names));
    relaxer = new Once<>(() -> new Relaxer(engine, near, nameFinder.get()));
    soft = new SoftSearch(engine.snapshot(), engine.queries(), ranking);
    kindred = new Kindred(engine);
  }

  /** Makes what is made once, so that no request waits for it. */
  void prepare() {
    relaxer.get();
    engine.snapshot().prepare();
  }

  NameFinder names() {
    return names.get();
  }

  boolean finds(Clause clause) {
    return engine.finds(clause);
  }

  List<String> spelled(String letters) {
    return relaxer.get().spelled(letters);
  }

  LooserReading read(Clause clause, Spellings spellings) {
    return relaxer.get().read(clause, spellings);
  }

  /** What a looser reading finds within a set of items. */
  Scored find(LooserReading reading, FixedBitSet within) {
    return soft.search(reading.query(), within);
  }

  List<Item> kindred(Item item, int size) {
    return kindred.of(item, size);
  }
}
