package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The columns of all segments in use; those of a segment are dropped when its last reader is. */
final class SegmentCache {
  private final Columns columns = new Columns();
  private final Map<IndexReader.CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();

  Columns columns() {
    return columns;
  }

  SegmentColumns segment(LeafReader reader) throws IOException {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    SegmentColumns known = segments.get(core.getKey());
    if (known == null) {
      known = new SegmentColumns(reader, columns);
      segments.put(core.getKey(), known);
      core.addClosedListener(segments::remove);
    }
    return known;
  }
}
