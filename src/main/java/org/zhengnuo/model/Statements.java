package org.zhengnuo.model;

import java.util.List;

/**
 * What a text promises or reports, statement by statement.
 *
 * @param all in printed order; none where the kind of item neither plans nor reports
 * @param lines on which lines of the file the text stands
 */
public record Statements(List<Statement> all, TextLines lines) implements Detail {

  public static final Statements NONE = new Statements(List.of(), TextLines.UNKNOWN);

  public Statements {
    all = List.copyOf(all);
  }
}
