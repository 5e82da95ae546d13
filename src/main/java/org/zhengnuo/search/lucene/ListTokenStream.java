package org.zhengnuo.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Tokens that are already cut, an empty one only a place: those of several values, so far apart
 * that no phrase reaches from one into the next.
 */
final class ListTokenStream extends TokenStream {
  private static final int APART = 10_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Iterator<List<String>> values;
  private Iterator<String> words = List.<String>of().iterator();

  ListTokenStream(List<List<String>> values) {
    this.values = values.iterator();
  }

  @Override
  public boolean incrementToken() {
    int step = 0;
    String word = "";
    while (word.isEmpty()) {
      step++;
      while (!words.hasNext()) {
        if (!values.hasNext()) {
          return false;
        }
        words = values.next().iterator();
        step += APART - 1;
      }
      word = words.next();
    }
    clearAttributes();
    term.append(word);
    increment.setPositionIncrement(step);
    return true;
  }
}
