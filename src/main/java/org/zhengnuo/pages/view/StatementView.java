package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Statement;
import org.zhengnuo.pages.link.Address;

/**
 * One promise or one report of an item's text.
 *
 * @param id the item's and its number, {@code -c5}
 * @param url its place on the item's page
 * @param span where it stands in the item's text, its end exclusive
 */
public record StatementView(
    String id,
    String url,
    String text,
    List<Integer> span,
    int lineStart,
    int lineEnd,
    List<MeasureView> targets,
    List<MeasureView> outcomes) {

  private static final String ENDS = "，。；！？：";
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;

  static StatementView of(Statement statement, Item item) {
    List<MeasureView> measures =
        statement.measures().stream().map(measure -> MeasureView.of(measure, item)).toList();
    return new StatementView(
        statement.id(item.id()),
        Address.statement(item.id(), statement.number()),
        item.text().substring(statement.start(), statement.end()),
        List.of(statement.start(), statement.end()),
        item.lineAt(statement.start()),
        item.lineAt(statement.end() - 1),
        of(MeasureRole.TARGET, measures),
        of(MeasureRole.OUTCOME, measures));
  }

  /** The first clause of a text, at most 40 characters: enough to know it by. */
  static String clause(String text) {
    int end = SHORTEST;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int cut = Math.min(end, text.length());
    return cut <= LONGEST ? text.substring(0, cut) : text.substring(0, LONGEST) + "…";
  }

  static List<MeasureView> of(MeasureRole role, List<MeasureView> measures) {
    return measures.stream().filter(measure -> measure.role() == role).toList();
  }
}
