package org.zhengnuo.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Sentence;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Relaxation;
import org.zhengnuo.search.lucene.Nearness.Near;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.Highlighter;
import org.zhengnuo.search.query.NameHighlighter;
import org.zhengnuo.search.query.Parts;
import org.zhengnuo.search.query.ReadQuery;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.rank.Likeness;
import org.zhengnuo.search.rank.LooserReading;
import org.zhengnuo.search.rank.OneList;
import org.zhengnuo.search.rank.Topic;
import org.zhengnuo.text.SentenceCuts;

/**
 * What stands below the exact hits, {@link OneList in one list}: a looser reading where few owned
 * items match, and what means much the same.
 */
final class Below {
  /** Fewer owned items than this, and a looser reading is offered as well. */
  private static final int FEW = 10;

  private final Snapshot snapshot;
  private final StoredItems items;
  private final Looser looser;
  private final Nearness nearness;
  private final Function<Clause, FixedBitSet> matching;

  Below(
      Snapshot snapshot,
      StoredItems items,
      Looser looser,
      Nearness nearness,
      Function<Clause, FixedBitSet> matching) {
    this.snapshot = snapshot;
    this.items = items;
    this.looser = looser;
    this.nearness = nearness;
    this.matching = matching;
  }

  /**
   * A search and its exact hits.
   *
   * @param allowed whatever passes the filters
   * @param passing what of it matches the words
   */
  record Exact(
      Query query, ReadQuery read, Spellings spellings, FixedBitSet allowed, FixedBitSet passing) {}

  Optional<Relaxation> of(Exact exact) {
    Parts parts = Parts.of(exact.read().clause());
    boolean few = fewOwned(exact.passing());
    // Filters alone leave nothing to read in another way.
    if (parts.wanted().isEmpty() || !few && exact.passing().cardinality() >= OneList.FEW_HITS) {
      return Optional.empty();
    }
    Optional<LooserReading> reading =
        Optional.of(exact.read().clause())
            .filter(_ -> few)
            .map(clause -> looser.read(clause, exact.spellings()))
            .filter(read -> !read.dropped().isEmpty());
    return new Rows(exact, parts, reading).relaxation();
  }

  private boolean fewOwned(FixedBitSet passing) {
    int owned = 0;
    for (int doc = next(passing, 0); doc >= 0 && owned < FEW; doc = next(passing, doc + 1)) {
      int leaf = snapshot.leafOf(doc);
      boolean own = snapshot.segments.get(leaf).owned.get(doc - snapshot.leaves.get(leaf).docBase);
      owned += own ? 1 : 0;
    }
    return owned < FEW;
  }

  private static int next(FixedBitSet set, int from) {
    int doc = from < set.length() ? set.nextSetBit(from) : Integer.MAX_VALUE;
    return doc == Integer.MAX_VALUE ? -1 : doc;
  }

  /** The rows of one search. */
  private final class Rows {
    private final Exact exact;
    private final Optional<LooserReading> reading;
    private final Scored all;
    private final Scored further;
    private final Once<FixedBitSet> said;
    private final Map<Integer, Near> near;
    private final List<Integer> docs;

    Rows(Exact exact, Parts parts, Optional<LooserReading> reading) {
      this.exact = exact;
      this.reading = reading;
      all = reading.map(this::loose).orElse(Scored.NONE);
      further = all.without(exact.passing());
      said = new Once<>(() -> matching.apply(new Clause.Any(List.copyOf(parts.wanted()))));
      int[] best = best(further, most());
      near = topic().map(topic -> near(topic, parts, best)).orElse(Map.of());
      Map<Integer, Likeness> likeness = new HashMap<>();
      near.forEach((doc, found) -> likeness.put(doc, found.likeness()));
      docs = OneList.of(IntStream.of(best).boxed().toList(), likeness, most());
    }

    /** Words alone are also asked for more, by what weighs all that they find. */
    private int most() {
      Query query = exact.query();
      return query.meaning()
          ? Relaxation.MOST_SHOWN
          : Math.max(Relaxation.MOST_SHOWN, query.size());
    }

    private Scored loose(LooserReading read) {
      return looser.find(read, exact.allowed());
    }

    /** What was mistyped means nothing to a model; further pages turn the exact hits. */
    private Optional<String> topic() {
      Query query = exact.query();
      boolean guessed = reading.flatMap(r -> r.query().guessed()).isPresent();
      return guessed || !query.meaning() || query.size() == 0 || query.page() > 1
          ? Optional.empty()
          : Topic.of(exact.read().readings(), name -> !looser.names().named(name).isEmpty());
    }

    private Map<Integer, Near> near(String topic, Parts parts, int[] best) {
      FixedBitSet within = exact.allowed().clone();
      within.andNot(exact.passing());
      if (parts.requires()) {
        within.and(matching.apply(parts.required()));
      }
      if (reading.isEmpty()) {
        within.andNot(said.get());
      }
      Map<Integer, Near> found = new HashMap<>();
      nearness.find(topic, within, best).forEach(one -> found.put(one.doc(), one));
      return found;
    }

    /** Empty where there is nothing to say: not even that nothing was found. */
    Optional<Relaxation> relaxation() {
      if (docs.isEmpty() && (reading.isEmpty() || !exact.passing().scanIsEmpty())) {
        return Optional.empty();
      }
      long meant = docs.stream().filter(this::isMeant).count();
      return Optional.of(
          new Relaxation(
              reading.map(LooserReading::dropped).orElse(List.of()),
              message(meant),
              docs.size(),
              meant,
              hits()));
    }

    private String message(long meant) {
      String loose =
          reading
              .filter(_ -> docs.isEmpty() || docs.size() > meant)
              .map(read -> read.message(!docs.isEmpty()))
              .orElse("");
      return loose + OneList.message(meant, docs.size());
    }

    private boolean isMeant(int doc) {
      return Arrays.binarySearch(further.docs(), doc) < 0 && !said.get().get(doc);
    }

    private List<Hit> hits() {
      Clause marks = reading.map(LooserReading::marks).orElse(exact.read().clause());
      NameHighlighter highlighter = NameHighlighter.loosely(marks);
      StoredFields stored = items.stored();
      return docs.stream()
          .limit(exact.query().size())
          .peek(_ -> Deadline.check())
          .map(doc -> hit(doc, items.read(stored, doc), highlighter))
          .toList();
    }

    private Hit hit(int doc, Item item, NameHighlighter highlighter) {
      return isMeant(doc) ? meant(item, near.get(doc).sentence()) : highlighter.hit(item);
    }
  }

  private static Hit meant(Item item, int number) {
    List<Sentence> sentences = SentenceCuts.of(item.text());
    if (number < 0 || number >= sentences.size()) {
      return Hit.unmarked(item).showing(List.of(), -1, Reason.meaning(item.title()));
    }
    Sentence sentence = sentences.get(number);
    return Hit.unmarked(item)
        .showing(
            Highlighter.around(item.text(), sentence.start(), sentence.end()),
            sentence.start(),
            Reason.meaning(sentence.text()));
  }

  private int[] best(Scored scored, int most) {
    if (scored.size() == 0) {
      return new int[0];
    }
    LongHeap best = new LongHeap(Math.min(most, scored.size()));
    for (int i = 0; i < scored.size(); i++) {
      int worth = Float.floatToRawIntBits(scored.scores()[i]);
      best.insertWithOverflow(Gather.key(worth, snapshot.position(scored.docs()[i])));
    }
    return IntStream.of(Gather.positions(best)).map(snapshot.runs::doc).toArray();
  }
}
