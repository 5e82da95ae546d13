package org.zhengnuo.search.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.text.ExactText;

/** The fields of the index, by name, and how a record becomes a Lucene document. */
final class IndexFields {
  /** Which sort of record a document holds. */
  static final String TYPE = "type";

  /** The record as JSON. */
  static final String JSON = "json";

  /** The file a record of lines belongs to. */
  static final String FILE = "file";

  /** Title and text cut into words by smartcn: adds score, never decides a match. */
  static final String WORDS = "words";

  private static final FieldType EXACT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  private IndexFields() {}

  /** The exact field of one searchable part of an item. */
  static String name(SearchField field) {
    return "exact_" + field.token();
  }

  static Document record(String type, Object record) {
    Document document = new Document();
    document.add(new StringField(TYPE, type, Field.Store.YES));
    document.add(new StoredField(JSON, Json.text(record)));
    return document;
  }

  /**
   * @param cut the words of title and text
   */
  static Document item(Item item, Library library, List<String> cut) {
    Document document = record(RecordType.ITEM.token(), item);
    for (SearchField field : SearchField.all()) {
      List<List<String>> values =
          field.values(item, library).stream().map(ExactText::words).toList();
      document.add(new Field(name(field), new ListTokenStream(values), EXACT));
    }
    document.add(new Field(WORDS, new ListTokenStream(List.of(cut)), COUNTED));
    return document;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
