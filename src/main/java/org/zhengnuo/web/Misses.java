package org.zhengnuo.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.PageException;

/**
 * How often an address tried a link that opens nothing. Nobody can guess one; whoever tries by the
 * thousand is slowed down, and who has a good link never is.
 */
final class Misses {

  private static final int MOST = 30;
  static final Duration WHILE = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private final Map<String, Row> rows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Row> eldest) {
          return size() > ADDRESSES;
        }
      };

  private record Row(long since, int count) {}

  /**
   * Counts one more.
   *
   * @throws PageException 429 where there were too many in the last minute
   */
  synchronized void count(String address) {
    long now = System.nanoTime();
    Row row =
        rows.merge(
            address,
            new Row(now, 1),
            (old, fresh) ->
                now - old.since() > WHILE.toNanos()
                    ? fresh
                    : new Row(old.since(), old.count() + 1));
    if (row.count() > MOST) {
      throw new PageException(429, ErrorCode.BUSY, "试得太频繁", "请过一分钟再试。");
    }
  }
}
