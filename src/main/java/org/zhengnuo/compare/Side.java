package org.zhengnuo.compare;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.MeasureRole;

/**
 * One side of a comparison.
 *
 * @param documents its papers, in order of id
 * @param claims what they plan and report, in order of paper and line; what repeats an item of the
 *     same side is left out
 * @param characters how long they are
 * @param whole whether all was read; a side longer than anybody compares is read in part
 */
public record Side(List<Document> documents, List<Claim> claims, long characters, boolean whole) {

  public Side {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
  }

  /** What is promised, or what is reported. */
  List<Claim> of(MeasureRole role) {
    return claims.stream().filter(claim -> claim.role() == role).toList();
  }

  /** Whether it promises, or reports, anything. */
  public boolean has(MeasureRole role) {
    return claims.stream().anyMatch(claim -> claim.role() == role);
  }

  Stream<Figure> figures() {
    return claims.stream().flatMap(Figure::of);
  }
}
