package org.zhengnuo.measure;

import org.zhengnuo.model.Comparator;

/**
 * A piece taken apart.
 *
 * @param before the noun before the number, without head and tail
 * @param reference what it is compared with: 高于全国平均; empty where it is not
 * @param after the noun behind it
 * @param listed whether it goes on the piece before: in a 、-list, behind 其中
 */
record PieceWords(
    Piece piece,
    Head head,
    Tail tail,
    Baseline baseline,
    String before,
    String reference,
    String after,
    boolean listed) {

  /** What is counted, as far as the piece says. */
  String own() {
    return after.isEmpty() ? before : after;
  }

  /** Whether it only compares what stands before: 增长6.1%，高于全国0.7个百分点. */
  boolean compares() {
    return !reference.isEmpty() && own().isEmpty();
  }

  Amount amount() {
    return piece.amount();
  }

  /** Whether it is a bare number: 6.5%、7%. */
  boolean bare() {
    return listed && own().isEmpty() && head.action().isEmpty() && tail.action().isEmpty();
  }

  PieceWords bounded(Comparator bound) {
    Amount amount = piece.amount();
    Amount bounded =
        amount.comparator() == Comparator.EQUAL ? amount.behind(amount.end(), bound) : amount;
    Piece same = new Piece(piece.start(), piece.end(), bounded, piece.listed());
    return new PieceWords(same, head, tail, baseline, before, reference, after, listed);
  }

  /** The deed told; ADVERB where none is. */
  WordUse use() {
    return head.use() == WordUse.ADVERB ? tail.use() : head.use();
  }

  String action() {
    return head.action().isEmpty() ? tail.action() : head.action();
  }
}
