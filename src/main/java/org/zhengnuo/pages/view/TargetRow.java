package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Owner;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.ItemView.DocumentRef;
import org.zhengnuo.search.MeasureRow;

/**
 * A number that was promised or reported, where it stands.
 *
 * @param item id of its item
 * @param statement id of its statement
 * @param url the statement on the item's page
 * @param lineUrl its line in the reader
 * @param units those that own the item, by their canonical names, in printed order
 */
public record TargetRow(
    String item,
    String statement,
    String url,
    String lineUrl,
    DocumentRef document,
    OptionalInt year,
    Optional<String> place,
    List<LeaderRef> leaders,
    List<String> units,
    Optional<String> deadline,
    MeasureView measure) {

  private static final int SHOWN = 4;

  public static TargetRow of(MeasureRow row, Library library) {
    Item item = row.item();
    MeasureView measure = MeasureView.of(row.measure(), item);
    var paper = library.document(item.documentId()).orElseThrow();
    return new TargetRow(
        item.id(),
        row.statement().id(item.id()),
        Address.statement(item.id(), row.statement().number()),
        Address.line(paper, measure.line()),
        DocumentRef.of(paper),
        measure.year(),
        ItemView.present(item.place().name()),
        item.ownership().leaders().stream().map(LeaderRef::of).toList(),
        item.ownership().owners().stream().map(Owner::unit).map(u -> u.name()).distinct().toList(),
        ItemView.present(item.deadline()),
        measure);
  }

  /** The indicator's page. */
  public String indicatorUrl() {
    return Address.indicator(measure.indicatorId());
  }

  /** The number as a reader sees it, with the value strived for. */
  public String said() {
    return measure.said() + measure.stretch().map(more -> "，力争 " + measure.inUnit(more)).orElse("");
  }

  /** The places it holds for; that of its paper where none is named. */
  public String where() {
    return measure
        .scope()
        .or(() -> measure.scopeList().map(all -> String.join("、", all)))
        .or(() -> place)
        .orElse("");
  }

  /** Who owns it, as short as a cell. */
  public String who() {
    List<String> names =
        Stream.concat(leaders.stream().map(LeaderRef::name), units.stream()).toList();
    String some = String.join("、", names.subList(0, Math.min(SHOWN, names.size())));
    return names.size() > SHOWN ? some + " 等" : some;
  }
}
