package org.zhengnuo.web;

/** A server that cannot start; the message is one Chinese sentence for whoever started it. */
public final class SiteException extends RuntimeException {

  public SiteException(String message) {
    super(message);
  }

  public SiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
