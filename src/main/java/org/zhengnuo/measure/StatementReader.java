package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Sentence;
import org.zhengnuo.model.Statement;
import org.zhengnuo.text.SentenceCuts;

/**
 * Cuts the text of an item into statements and reads what each promises or reports.
 *
 * <p>Tasks, plans, livelihood projects and project lists promise, reviews report, rows of
 * indicators do both; other kinds have no statements. Never throws; time and memory grow with the
 * text alone.
 */
public final class StatementReader {
  private final Predicate<String> isPlace;

  /**
   * @param isPlace tells names of places: 邹城市, 兖州
   */
  public StatementReader(Predicate<String> isPlace) {
    this.isPlace = isPlace;
  }

  /** The statements in order, numbered from 1; none where the kind has none. */
  public List<Statement> read(ItemKind kind, String title, String text, Optional<Period> period) {
    return switch (kind) {
      case TASK, LIVELIHOOD, PLAN, PROJECT -> prose(text, MeasureRole.TARGET, period);
      case REVIEW -> prose(text, MeasureRole.OUTCOME, period);
      case INDICATOR ->
          GoalRow.is(title, text)
              ? row(title, text, period)
              : prose(text, MeasureRole.TARGET, period);
      case EVENT, APPOINTMENT, PORTFOLIO, NOTICE -> List.of();
    };
  }

  private static List<Statement> row(String title, String text, Optional<Period> period) {
    int from = text.indexOf(text.strip());
    int to = from + text.strip().length();
    return List.of(new Statement(1, from, to, GoalRow.read(title, text, period)));
  }

  private List<Statement> prose(String text, MeasureRole role, Optional<Period> period) {
    SentenceReader reader = new SentenceReader(text, role, period, isPlace);
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      List<Measure> measures = reader.read(sentence.start(), sentence.end());
      statements.addAll(
          new StatementCuts(text, Lexicon.PACKED)
              .cut(sentence.start(), sentence.end(), measures, statements.size() + 1));
    }
    return List.copyOf(statements);
  }

  /** What stands before the first sentence and is no letter belongs to it. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>(SentenceCuts.of(text));
    String stripped = text.strip();
    int from = text.indexOf(stripped);
    if (!stripped.isEmpty()) {
      int to = sentences.isEmpty() ? from + stripped.length() : sentences.removeFirst().end();
      sentences.addFirst(new Sentence(from, to, text.substring(from, to)));
    }
    return sentences;
  }
}
