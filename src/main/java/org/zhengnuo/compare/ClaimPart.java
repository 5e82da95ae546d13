package org.zhengnuo.compare;

/**
 * One clause of a claim, or several that follow each other: what can be kept or dropped by itself.
 *
 * @param start offset of its first char in the item's text
 * @param end behind its last
 */
public record ClaimPart(Claim claim, int start, int end) {

  public ClaimPart {
    if (start < claim.statement().start() || end > claim.statement().end() || end <= start) {
      throw new IllegalArgumentException("not a part of " + claim.id() + ": " + start + "-" + end);
    }
  }

  public String text() {
    return claim.item().text().substring(start, end);
  }

  public int firstLine() {
    return claim.lineAt(start);
  }

  public int lastLine() {
    return claim.lineAt(end - 1);
  }

  /** Whether both are of one claim and share some of its words. */
  boolean overlaps(ClaimPart other) {
    return claim.id().equals(other.claim.id()) && start < other.end && other.start < end;
  }

  /** Whether a place of the item's text is in it. */
  boolean holds(int offset) {
    return offset >= start && offset < end;
  }

  /** Whether another part of the same claim begins where it ends. */
  boolean goesOnIn(ClaimPart next) {
    return claim.id().equals(next.claim.id()) && end == next.start;
  }

  /** Both as one. */
  ClaimPart to(ClaimPart next) {
    return new ClaimPart(claim, start, next.end);
  }

  /** Two parts of one claim with what stands between them. */
  ClaimPart around(ClaimPart other) {
    return new ClaimPart(claim, Math.min(start, other.start), Math.max(end, other.end));
  }
}
