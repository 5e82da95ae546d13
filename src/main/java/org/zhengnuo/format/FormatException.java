package org.zhengnuo.format;

/**
 * Text that is not what it should be (broken JSON, a malformed table), or a sink that refused what
 * was written.
 */
public final class FormatException extends RuntimeException {

  public FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
