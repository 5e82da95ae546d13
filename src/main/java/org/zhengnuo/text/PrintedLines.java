package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Line;

/** Finds how words that were read from the folded lines of a paper are printed on them. */
public final class PrintedLines {

  /** Stands for characters that are printed in more than one way on the same lines. */
  private static final char SEVERAL = '\0';

  private final boolean plain;
  private final List<Integer> numbers = new ArrayList<>();

  /** Where each line begins in both texts, which hold no spaces. */
  private final List<Integer> begins = new ArrayList<>();

  private final StringBuilder folded = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();

  public PrintedLines(Paper paper) {
    List<Line> lines = paper.lines();
    plain = lines.equals(paper.printed());
    for (int i = 0; !plain && i < lines.size(); i++) {
      numbers.add(lines.get(i).number());
      begins.add(folded.length());
      add(lines.get(i).text(), paper.printed().get(i).text());
    }
    begins.add(folded.length());
  }

  private void add(String read, String print) {
    for (int i = 0; i < read.length(); i++) {
      if (!isSpace(read.charAt(i))) {
        folded.append(read.charAt(i));
        printed.append(print.charAt(i));
      }
    }
  }

  /** Whether nothing is printed otherwise than it is read. */
  public boolean isPlain() {
    return plain;
  }

  /** Words, as long as they are, in the characters that these lines print. */
  public String printed(String words, int firstLine, int lastLine) {
    if (plain || words.isEmpty()) {
      return words;
    }
    int from = begin(firstLine);
    int to = lastLine == Integer.MAX_VALUE ? folded.length() : begin(lastLine + 1);
    String bare = BareLines.bare(words);
    int at = folded.indexOf(bare, from);
    return at >= 0 && at + bare.length() <= to
        ? spaced(words, at)
        : letterByLetter(words, from, to);
  }

  private int begin(int line) {
    int low = 0;
    int high = numbers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers.get(middle) < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return begins.get(low);
  }

  private String spaced(String words, int at) {
    StringBuilder text = new StringBuilder(words.length());
    int next = at;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(isSpace(c) ? c : printed.charAt(next++));
    }
    return text.toString();
  }

  /** Words that do not stand together: a character that these lines print in one way only. */
  private String letterByLetter(String words, int from, int to) {
    Map<Character, Character> ways = new HashMap<>();
    for (int i = from; i < to; i++) {
      ways.merge(folded.charAt(i), printed.charAt(i), (a, b) -> a.equals(b) ? a : SEVERAL);
    }
    StringBuilder text = new StringBuilder(words.length());
    for (char c : words.toCharArray()) {
      char way = ways.getOrDefault(c, c);
      text.append(way == SEVERAL ? c : way);
    }
    return text.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
