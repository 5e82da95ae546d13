package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
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
      DocumentStoredFieldVisitor visitor =
          new DocumentStoredFieldVisitor(Set.of(IndexFields.RECORD));
      stored.document(doc, visitor);
      return ItemCodec.item(
          visitor.getDocument().getBinaryValue(IndexFields.RECORD), names, sameText(doc));
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
}
