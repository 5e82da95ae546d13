package org.zhengnuo.search;

import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

/** A measure where it stands. */
public record MeasureRow(Item item, Statement statement, Measure measure) {

  /** Those of an item in printed order. */
  public static Stream<MeasureRow> of(Item item) {
    return item.statements().stream()
        .flatMap(s -> s.measures().stream().map(m -> new MeasureRow(item, s, m)));
  }
}
