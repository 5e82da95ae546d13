package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.text.ExactText;

/** The fields of the index, by name, and how a record becomes a Lucene document. */
final class IndexFields {
  /** Which sort of record a document holds. */
  static final String TYPE = "type";

  /** The record as JSON. */
  static final String JSON = "json";

  /** The file a record of lines belongs to. */
  static final String FILE = "file";

  /** Title, text and headings cut into words by smartcn: adds score, never decides a match. */
  static final String WORDS = "words";

  private static final FieldType EXACT = exact();

  private IndexFields() {}

  /** The exact field of one searchable part of an item. */
  static String name(ItemField field) {
    return "exact_" + field.name().toLowerCase();
  }

  static Document record(String type, Object record) {
    Document document = new Document();
    document.add(new StringField(TYPE, type, Field.Store.YES));
    document.add(new StoredField(JSON, Json.text(record)));
    return document;
  }

  static Document item(Item item, Library library) {
    Document document = record(RecordType.ITEM.token(), item);
    for (ItemField field : ItemField.values()) {
      ExactTokenStream tokens = new ExactTokenStream(field.values(item, library));
      document.add(new Field(name(field), tokens, EXACT));
    }
    document.add(new TextField(WORDS, words(item, library), Field.Store.NO));
    return document;
  }

  private static String words(Item item, Library library) {
    return Stream.of(ItemField.TITLE, ItemField.TEXT, ItemField.PATH)
        .map(field -> field.values(item, library))
        .flatMap(List::stream)
        .map(ExactText::folded)
        .collect(Collectors.joining("\n"));
  }

  private static FieldType exact() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
