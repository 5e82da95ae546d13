package org.zhengnuo.search.query;

import java.util.List;
import org.zhengnuo.search.Reading;

/**
 * A query as it was understood.
 *
 * @param readings piece by piece, in typed order
 */
public record ReadQuery(Clause clause, List<Reading> readings) {

  public ReadQuery {
    readings = List.copyOf(readings);
  }
}
