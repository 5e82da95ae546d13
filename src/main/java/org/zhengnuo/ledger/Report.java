package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one unit said of one task for one period. It is never changed: a later one is added.
 *
 * @param number counts the reports of a ledger file from 1, in the order they came
 * @param item id of the task as it was when it was reported on
 * @param fingerprint of that task's text, see {@link Task#fingerprint}
 * @param unit id of the unit that reports
 * @param at when it was taken in
 * @param said what it says
 * @param source where it came from
 */
public record Report(
    long number,
    String item,
    String fingerprint,
    String unit,
    ReportPeriod period,
    Instant at,
    Said said,
    Source source) {

  /** The same under the id that its task bears now. */
  public Report under(String now) {
    return now.equals(item)
        ? this
        : new Report(number, now, fingerprint, unit, period, at, said, source);
  }

  /**
   * What a report says; a text is empty where nothing was filled in.
   *
   * @param state never {@link TaskState#UNREPORTED}
   * @param value 完成值 as it was typed, 1.5万 or 97%
   * @param amount the number of it, with 万 and 亿 applied; empty where it is none or a share
   * @param share its share of the whole, 0.97 of 97%; empty where none was given
   * @param text 进展情况
   * @param evidence 佐证
   * @param reporter 填报人
   */
  public record Said(
      TaskState state,
      String value,
      Optional<BigDecimal> amount,
      OptionalDouble share,
      String text,
      String evidence,
      String reporter) {

    public Said {
      if (!state.reportable()) {
        throw new IllegalArgumentException("no report says " + state);
      }
    }

    /** Whether another says the same of a task, in whatever words. */
    public boolean sameAs(Said other) {
      return state == other.state
          && share.equals(other.share)
          && plain(amount).equals(plain(other.amount));
    }

    /** Whether two cannot both be right: what one of them leaves out is no other number. */
    boolean differsFrom(Said other) {
      return state != other.state
          || share.isPresent() && other.share.isPresent() && !share.equals(other.share)
          || amount.isPresent()
              && other.amount.isPresent()
              && !plain(amount).equals(plain(other.amount));
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
      return number.map(BigDecimal::stripTrailingZeros);
    }
  }

  /**
   * Where a report came from.
   *
   * @param name of the file; of a form the id of its invitation, never its link
   * @param place sheet and row, or the address that sent the form
   */
  public record Source(Way way, String name, String place) {}

  /** How a report came in. */
  public enum Way {
    FILE("file"),
    FORM("form"),
    UPLOAD("upload");

    private final String token;

    Way(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
