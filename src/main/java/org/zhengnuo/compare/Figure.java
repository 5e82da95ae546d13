package org.zhengnuo.compare;

import java.util.Objects;
import java.util.stream.Stream;
import org.zhengnuo.model.Measure;

/** One number of one side, with the statement that says it; equal to what stands in its place. */
public record Figure(Claim claim, Measure measure) {

  static Stream<Figure> of(Claim claim) {
    return claim.statement().measures().stream().map(measure -> new Figure(claim, measure));
  }

  /** The year it holds for; 0 where none is known. */
  public int year() {
    return measure.year() == 0 ? claim.year() : measure.year();
  }

  /** Whether another paper of the same side says the same of the same indicator. */
  boolean repeats(Figure other) {
    return measure.indicatorId().equals(other.measure.indicatorId())
        && !claim.item().documentId().equals(other.claim.item().documentId())
        && measure.kind() == other.measure.kind()
        && measure.quantity().base().equals(other.measure.quantity().base())
        && measure.quantity().baseTo().equals(other.measure.quantity().baseTo());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure
        && figure.measure.start() == measure.start()
        && figure.measure.end() == measure.end()
        && figure.measure.indicatorId().equals(measure.indicatorId())
        && figure.claim.equals(claim);
  }

  @Override
  public int hashCode() {
    return Objects.hash(claim, measure.start(), measure.end());
  }

  public int line() {
    return claim.lineAt(measure.start());
  }
}
