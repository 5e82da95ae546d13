package org.zhengnuo.search;

import java.time.Duration;

/**
 * What one request may ask for and take. Beyond a limit it is refused, or answered in part, and a
 * sentence names the limit.
 *
 * @param address bytes of an address with its headers: a thousand letters in percent form are
 *     9,000, a pasted list 60,000; a much longer one can still be refused in words
 * @param redirected bytes of an address that is answered by another one; Jetty writes headers of
 *     8,000
 * @param body bytes of a body, which is never read; a small one does no harm
 * @param letters of q: a long paragraph
 * @param terms of q that are read: each costs a search where it finds nothing
 * @param questions that one term may ask, one behind the other
 * @param values of one parameter: a province has some twenty cities, and all addresses of a page
 *     repeat them
 * @param exclusions of q that can be taken back one by one: each costs a search of its own
 * @param listed lines of a pasted list: each costs a search
 * @param rows of a workbook: what a sheet takes, less its header
 * @param page how long an answer may take: fifty times what the worst one takes
 * @param export the same of a whole table: a million rows, read as slowly as a telephone reads
 * @param threads that answer, more than {@link AtOnce} takes: there is always one for what is short
 * @param atOnce how many answers of one sort are made at a time
 */
public record RequestLimits(
    int address,
    int redirected,
    int body,
    int letters,
    int terms,
    int questions,
    int values,
    int exclusions,
    int listed,
    int rows,
    Duration page,
    Duration export,
    int threads,
    AtOnce atOnce) {

  public static final RequestLimits USUAL =
      new RequestLimits(
          256 << 10,
          4 << 10,
          64 << 10,
          1000,
          50,
          6,
          50,
          20,
          200,
          1_048_575,
          Duration.ofSeconds(10),
          Duration.ofMinutes(15),
          400,
          new AtOnce(300, 2, 8, 8, Duration.ofSeconds(3)));

  /**
   * How many answers of one sort are made at a time, so that none takes the place of another.
   *
   * @param usual pages that take a moment
   * @param heavy pages that count for each of their rows: half the processors of a small machine
   * @param exports of whole tables, which wait for their readers most of the time
   * @param waiting for one that is heavy, or for an export, before more are sent away
   * @param patience how long one waits
   */
  public record AtOnce(int usual, int heavy, int exports, int waiting, Duration patience) {}
}
