package org.zhengnuo.search.lucene;

import java.util.List;
import org.zhengnuo.model.Line;

/** The lines of one source, as one record of the index. */
record FileLines(String file, List<Line> lines) {}
