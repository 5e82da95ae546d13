package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;

/**
 * One clause that says who owns the words before it.
 *
 * @param start offset of its first character in the text it was found in
 * @param end offset behind its last character
 * @param printed as it stands there
 * @param deadline as printed in the clause, empty where none is
 * @param rule name of the production that read it
 * @param after the rules that hold from here on
 * @param markLost whether it states a rule whose mark (bold type) plain text has lost
 * @param closed whether its bracket was closed
 */
public record OwnerClause(
    int start,
    int end,
    String printed,
    List<Leader> leaders,
    List<Owner> owners,
    String deadline,
    String rule,
    Rules after,
    boolean markLost,
    boolean closed) {

  static final String SENTENCE = "sentence";

  static final String LINES = "lines";

  public OwnerClause {
    leaders = List.copyOf(leaders);
    owners = List.copyOf(owners);
  }

  /** Whether words behind it belong to what it owns: a sentence closes nothing. */
  public boolean goesOn() {
    return rule.equals(SENTENCE);
  }

  /** This clause at another place. */
  OwnerClause at(int from, int to) {
    return new OwnerClause(
        from, to, printed, leaders, owners, deadline, LINES, after, markLost, closed);
  }

  /** This clause with other roles for its owners. */
  OwnerClause owned(List<Owner> read) {
    return new OwnerClause(
        start, end, printed, leaders, read, deadline, rule, after, markLost, closed);
  }

  /** This clause and the one that follows it at once, as one. */
  OwnerClause and(OwnerClause next) {
    return new OwnerClause(
        start,
        next.end,
        printed + next.printed,
        Stream.concat(leaders.stream(), next.leaders.stream()).distinct().toList(),
        Stream.concat(owners.stream(), next.owners.stream()).distinct().toList(),
        deadline.isEmpty() ? next.deadline : deadline,
        rule,
        next.after,
        markLost || next.markLost,
        closed && next.closed);
  }
}
