package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.lucene.search.Scorable;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Token;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.rank.Candidate;

/** One match after another, told from columns; for one thread. */
final class LuceneCandidate implements Candidate {
  private final Snapshot snapshot;
  private final Subjects.Meant meant;
  private final IntPredicate ownWords;
  private final boolean[] commits;
  private SegmentColumns segment;
  private int leaf;
  private int doc;
  private Scorable scorer;

  /**
   * @param meant whose part counts
   * @param ownWords which items hold the words as their own
   */
  LuceneCandidate(Snapshot snapshot, Subjects.Meant meant, IntPredicate ownWords) {
    this.snapshot = snapshot;
    this.meant = meant;
    this.ownWords = ownWords;
    String[] kinds = snapshot.values.get(Facet.KIND);
    commits = new boolean[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      commits[i] = Token.find(ItemKind.class, kinds[i]).filter(ItemKind::commits).isPresent();
    }
  }

  /** The match that a scorer stands at. */
  LuceneCandidate at(int leafNumber, int docInLeaf, Scorable current) {
    segment = snapshot.segments.get(leafNumber);
    leaf = leafNumber;
    doc = docInLeaf;
    scorer = current;
    return this;
  }

  @Override
  public float score() {
    try {
      return scorer.score();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public boolean inOwnWords() {
    return ownWords.test(snapshot.leaves.get(leaf).docBase + doc);
  }

  @Override
  public boolean owned() {
    return segment.owned(doc);
  }

  @Override
  public boolean repeats() {
    return snapshot.repeating.get(leaf).get(doc);
  }

  @Override
  public boolean commits() {
    return commits[segment.single.get(Facet.KIND)[doc]];
  }

  @Override
  public float part() {
    return meant.part(segment, doc);
  }
}
