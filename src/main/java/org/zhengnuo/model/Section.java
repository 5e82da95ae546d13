package org.zhengnuo.model;

import java.util.List;

/**
 * A headed stretch of a document.
 *
 * @param documentId the document it belongs to
 * @param path the headings from the outermost down to its own, never empty
 * @param span from its heading's first line to its heading's last line
 */
public record Section(String documentId, List<Heading> path, Span span) {

  public Section {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a section needs a heading: " + documentId);
    }
  }

  public Heading heading() {
    return path.getLast();
  }
}
