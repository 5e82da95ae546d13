package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

/**
 * Cuts a sentence into the commitments it holds.
 *
 * <pre>
 *   statement = [ lead ] clause { ， clause } | 、 measure with verb and noun
 *   lead      = { 围绕 … ， }                 goes with what it leads to
 *   a clause begins a new one where it has a verb or a measure of its own: not 达到530家, not 增长8%
 * </pre>
 */
final class StatementCuts {
  private static final Uses DEEDS =
      Uses.of(
          WordUse.ADD,
          WordUse.GAIN,
          WordUse.SERVE,
          WordUse.OPEN,
          WordUse.MODALITY,
          WordUse.ESTIMATE,
          WordUse.TIME);
  private static final Uses ADDS = Uses.of(WordUse.ADD);
  private static final Uses THROUGH = Uses.of(WordUse.THROUGH);
  private static final String SKIPPED = " 　*◆①②③④⑤⑥⑦⑧⑨⑩";

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
      boolean begins = begins(clause, end, own) || leads(clause, end, own);
      if (begins && holds) {
        statements.add(new Statement(first + statements.size(), start, clause, held));
        start = clause;
        held = new ArrayList<>();
        holds = false;
      }
      holds |= begins && !leads(clause, end, own);
      held.addAll(own);
      clause = end;
    }
    statements.add(new Statement(first + statements.size(), start, to, held));
    return statements;
  }

  private boolean isComma(int at) {
    char c = text.charAt(at);
    return c == '，' || c == ',' && !Numbers.isDigit(text, at + 1);
  }

  private boolean begins(int from, int to, List<Measure> own) {
    int at = from;
    while (at < to && SKIPPED.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return words.startingAt(text, at, to, DEEDS).isPresent() || tells(at, own);
  }

  /** Words of its own stand in its first measure: 外贸进出口完成196亿元, not 增长8%. */
  private static boolean tells(int at, List<Measure> own) {
    return !own.isEmpty() && own.getFirst().start() <= at + 1 && named(own.getFirst());
  }

  private static boolean named(Measure measure) {
    String noun = measure.indicator();
    return measure.phrase().contains(noun.substring(Math.max(0, noun.length() - 2)));
  }

  /** 围绕…目标, 通过…: leads to the clause behind it. */
  private boolean leads(int from, int to, List<Measure> own) {
    return own.isEmpty() && words.startingAt(text, from, to, THROUGH).isPresent();
  }

  private int end(int from, int to, List<Measure> measures, int next) {
    int ahead = next;
    for (int at = from; at < to; at++) {
      while (ahead < measures.size() && measures.get(ahead).end() <= at) {
        ahead++;
      }
      boolean inside = ahead < measures.size() && measures.get(ahead).start() <= at;
      if (!inside && (isComma(at) || parts(at, to, measures, ahead))) {
        return at + 1;
      }
    }
    return to;
  }

  /** 、 before a measure with a verb and a noun of its own: 完成绿化1.7万亩、治理塌陷地2.2万亩. */
  private boolean parts(int at, int to, List<Measure> measures, int ahead) {
    return text.charAt(at) == '、'
        && ahead < measures.size()
        && measures.get(ahead).start() == at + 1
        && named(measures.get(ahead))
        && words.startingAt(text, at + 1, to, ADDS).isPresent();
  }
}
