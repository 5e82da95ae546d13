package org.zhengnuo.model;

/**
 * Where something stands: lines of one source, both ends included.
 *
 * @param file name in the seeds folder
 * @param firstLine 1-based
 * @param lastLine not before {@code firstLine}
 * @param firstPage 1-based page of a PDF, 0 where the source has no pages
 * @param lastPage likewise
 */
public record Span(String file, int firstLine, int lastLine, int firstPage, int lastPage) {

  public Span {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("not a span of lines: " + firstLine + "-" + lastLine);
    }
  }

  public static Span of(String file, Line first, Line last) {
    return new Span(file, first.number(), last.number(), first.page(), last.page());
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(
        file,
        Math.min(firstLine, other.firstLine),
        Math.max(lastLine, other.lastLine),
        Math.min(firstPage, other.firstPage),
        Math.max(lastPage, other.lastPage));
  }
}
