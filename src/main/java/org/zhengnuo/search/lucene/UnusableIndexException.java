package org.zhengnuo.search.lucene;

/**
 * An index that cannot be opened or written; the message is one Chinese sentence that says what to
 * do.
 */
public final class UnusableIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableIndexException(String message) {
    super(message);
  }

  UnusableIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
