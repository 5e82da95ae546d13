package org.zhengnuo.ingest;

import java.util.List;
import org.zhengnuo.measure.StatementReader;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.Statements;
import org.zhengnuo.roster.Gazetteer;

/** Reads what the items of one paper promise or report, and on which lines. */
final class ItemStatements {
  private final Gazetteer gazetteer;
  private final TextPlaces places;

  /**
   * @param lines of the paper
   */
  ItemStatements(Gazetteer gazetteer, List<Line> lines) {
    this.gazetteer = gazetteer;
    places = new TextPlaces(lines);
  }

  /** The same item with its statements; one whose kind has none stays as it is. */
  Item of(Item item) {
    StatementReader reader = new StatementReader(name -> isInside(name, item.place()));
    List<Statement> all = reader.read(item.kind(), item.title(), item.text(), item.period());
    return all.isEmpty()
        ? item
        : item.saying(
            item.content().with(new Statements(all, places.of(item.text(), item.span()))));
  }

  /** A number in a city's paper may hold for one of its districts. */
  private boolean isInside(String name, Place place) {
    return gazetteer
        .resolve(name, place)
        .filter(known -> !known.equals(place) && gazetteer.within(known, place))
        .isPresent();
  }
}
