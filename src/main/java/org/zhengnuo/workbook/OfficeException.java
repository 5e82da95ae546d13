package org.zhengnuo.workbook;

/** A file that cannot be read; the message says why, for a reader. */
public final class OfficeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OfficeException(String message, Throwable cause) {
    super(message, cause);
  }
}
