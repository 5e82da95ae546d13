package org.zhengnuo.meaning;

/** Why there is no model here, in one Chinese sentence. */
public final class MeaningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MeaningException(String message, Throwable cause) {
    super(message, cause);
  }
}
