package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Unit;

/**
 * The records of one commit, read once.
 *
 * @param items by document and line: the place in this list is the number of the Lucene document
 */
record Contents(List<Item> items, Library library) {

  static Contents of(IndexReader reader) throws IOException {
    Map<RecordType, List<String>> json = new EnumMap<>(RecordType.class);
    StoredFields fields = reader.storedFields();
    for (int number = 0; number < reader.maxDoc(); number++) {
      Document record = fields.document(number);
      RecordType type = RecordType.of(record.get(IndexFields.TYPE));
      if (type == RecordType.TERMS) {
        break;
      }
      json.computeIfAbsent(type, _ -> new ArrayList<>()).add(record.get(IndexFields.JSON));
    }
    return new Contents(read(json, RecordType.ITEM, Item.class), library(json));
  }

  private static Library library(Map<RecordType, List<String>> json) {
    return new Library(
        read(json, RecordType.DOCUMENT, org.zhengnuo.model.Document.class),
        read(json, RecordType.SECTION, Section.class),
        read(json, RecordType.UNIT, Unit.class),
        read(json, RecordType.LEADER, Leader.class),
        read(json, RecordType.FINDING, Finding.class),
        read(json, RecordType.CORRECTION, Correction.class));
  }

  private static <T> List<T> read(
      Map<RecordType, List<String>> json, RecordType type, Class<T> shape) {
    return json.getOrDefault(type, List.of()).stream().map(text -> Json.read(text, shape)).toList();
  }
}
