package org.zhengnuo.ingest;

/** A seeds folder that cannot be worked with; the message is one Chinese sentence for the user. */
public final class SeedsException extends RuntimeException {

  public SeedsException(String message) {
    super(message);
  }

  public SeedsException(String message, Throwable cause) {
    super(message, cause);
  }
}
