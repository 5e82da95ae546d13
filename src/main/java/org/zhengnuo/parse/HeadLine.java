package org.zhengnuo.parse;

import org.zhengnuo.model.Document;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;

/** What stands at the head of a paper without being its title. */
public final class HeadLine {

  /** A line that gives a day is no longer. */
  private static final int SENTENCE = 60;

  private HeadLine() {}

  /** Whether a line is 文号, speaker, source or signature, or gave the paper its day. */
  public static boolean standsBeside(String line, Document document) {
    return Masthead.standsBeside(line)
        || Masthead.isImprint(line)
        || line.length() < SENTENCE
            && document.date().isPresent()
            && Dates.day(line).equals(document.date());
  }
}
