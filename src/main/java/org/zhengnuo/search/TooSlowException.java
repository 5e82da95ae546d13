package org.zhengnuo.search;

import java.time.Duration;

/** An answer that was not made in time; nothing of it may be shown as the whole. */
public final class TooSlowException extends RuntimeException {

  TooSlowException(Duration time) {
    super("no answer within " + time.toMillis() + " ms, or nobody waits for it any more");
  }
}
