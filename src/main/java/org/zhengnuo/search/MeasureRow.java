package org.zhengnuo.search;

import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

/** A measure where it stands. */
public record MeasureRow(Item item, Statement statement, Measure measure) {}
