package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.model.Item;

/** Reads items where they are stored. */
final class StoredItems {
  private final Snapshot snapshot;
  private final Names names;

  StoredItems(Snapshot snapshot, Names names) {
    this.snapshot = snapshot;
    this.names = names;
  }

  /**
   * @param doc number of an item in the index
   */
  Item read(StoredFields stored, int doc) {
    try {
      Record record = new Record();
      stored.document(doc, record);
      return ItemCodec.item(record.bytes, names, sameText(doc));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String sameText(int doc) throws IOException {
    int number = snapshot.leafOf(doc);
    LeafReaderContext leaf = snapshot.leaves.get(number);
    if (!snapshot.repeating.get(number).get(doc - leaf.docBase)) {
      return "";
    }
    BinaryDocValues same = DocValues.getBinary(leaf.reader(), IndexFields.SAME);
    return same.advanceExact(doc - leaf.docBase) ? same.binaryValue().utf8ToString() : "";
  }

  /** A reader of stored fields for one thread. */
  StoredFields stored() {
    try {
      return snapshot.reader.storedFields();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes the record of a document and nothing else. */
  private static final class Record extends StoredFieldVisitor {
    private BytesRef bytes;

    @Override
    public Status needsField(FieldInfo field) {
      return bytes == null ? Status.YES : Status.STOP;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
      bytes = new BytesRef(value);
    }
  }
}
