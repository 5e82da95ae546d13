package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.FixedBitSet;
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
  private int leaf = -1;
  private int base;
  private SegmentColumns segment;
  private int[] groups;
  private int[] kinds;
  private FixedBitSet repeating;
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
    String[] names = snapshot.values.get(Facet.KIND);
    commits = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      commits[i] = Token.find(ItemKind.class, names[i]).filter(ItemKind::commits).isPresent();
    }
  }

  /** The match that a scorer stands at. */
  LuceneCandidate at(int leafNumber, int docInLeaf, Scorable current) {
    if (leaf != leafNumber) {
      turnTo(leafNumber);
    }
    doc = docInLeaf;
    scorer = current;
    return this;
  }

  /** Columns are looked up once a leaf and not once a match. */
  private void turnTo(int leafNumber) {
    leaf = leafNumber;
    base = snapshot.leaves.get(leaf).docBase;
    segment = snapshot.segments.get(leaf);
    groups = segment.groups.groups;
    kinds = segment.groups.values(Facet.KIND);
    repeating = snapshot.repeating.get(leaf);
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
    return ownWords.test(base + doc);
  }

  @Override
  public boolean owned() {
    return segment.owned.get(doc);
  }

  @Override
  public boolean repeats() {
    return repeating.get(doc);
  }

  @Override
  public boolean commits() {
    return commits[kinds[groups[doc]]];
  }

  @Override
  public float part() {
    return meant.part(segment, doc);
  }
}
