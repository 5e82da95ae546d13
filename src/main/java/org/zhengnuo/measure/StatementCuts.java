package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

/**
 * Cuts a sentence into the commitments it holds.
 *
 * <pre>
 *   statement = lead { ， clause }
 *   a clause begins a new one where the one before holds a measure or a deed, and it has a verb or a
 *   measure of its own: not 达到530家, not 增长8%
 * </pre>
 */
final class StatementCuts {
  private static final Uses DEEDS =
      Uses.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE, WordUse.MODALITY, WordUse.TIME);

  private final String text;
  private final Lexicon words;

  StatementCuts(String text, Lexicon words) {
    this.text = text;
    this.words = words;
  }

  List<Statement> cut(int from, int to, List<Measure> measures, int first) {
    List<Statement> statements = new ArrayList<>();
    List<Measure> held = new ArrayList<>();
    int start = from;
    int next = 0;
    boolean holds = false;
    for (int clause = from; clause < to; ) {
      int end = end(clause, to, measures, next);
      List<Measure> own = new ArrayList<>();
      while (next < measures.size() && measures.get(next).start() < end) {
        own.add(measures.get(next++));
      }
      boolean begins = begins(clause, end, own);
      if (begins && holds) {
        statements.add(new Statement(first + statements.size(), start, clause, held));
        start = clause;
        held = new ArrayList<>();
        holds = false;
      }
      holds |= begins;
      held.addAll(own);
      clause = end;
    }
    statements.add(new Statement(first + statements.size(), start, to, held));
    return statements;
  }

  private boolean begins(int from, int to, List<Measure> own) {
    return words.startingAt(text, from, to, DEEDS).isPresent()
        || !own.isEmpty()
            && own.getFirst().start() <= from + 1
            && own.getFirst().phrase().length() > 8;
  }

  private int end(int from, int to, List<Measure> measures, int next) {
    int ahead = next;
    for (int at = from; at < to; at++) {
      while (ahead < measures.size() && measures.get(ahead).end() <= at) {
        ahead++;
      }
      boolean inside = ahead < measures.size() && measures.get(ahead).start() <= at;
      if (text.charAt(at) == '，' && !inside) {
        return at + 1;
      }
    }
    return to;
  }
}
