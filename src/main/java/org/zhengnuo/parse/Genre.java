package org.zhengnuo.parse;

import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Token;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** A kind of paper: knows its like, and takes it apart. Listed in {@link Genres#ALL}. */
public interface Genre {

  DocumentKind kind();

  /** The folder of its fixtures, the word in help and reports. */
  default String token() {
    return kind().token();
  }

  Fit fit(Paper paper);

  /**
   * Never throws on content: what is odd becomes a finding, and every word stays in an item,
   * heading or title.
   */
  Parsed parse(Paper paper, Context context);

  /** Chinese name. */
  default String label() {
    return ((Token) kind()).label();
  }
}
