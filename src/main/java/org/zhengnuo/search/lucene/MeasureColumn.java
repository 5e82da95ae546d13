package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

/**
 * What measures are searched and counted by, as columns: the indicators of an item, and of each of
 * its measures, in the order of its statements, role, kind, comparator, base value and unit, some
 * fifteen bytes. The measures themselves stand with their item.
 */
final class MeasureColumn {

  /** The ids of an item's indicators: terms and a column. */
  static final String INDICATOR = "indicator";

  /** Of each measure what is said above. */
  static final String MEASURES = "measures";

  private MeasureColumn() {}

  /** All measures of an item in printed order. */
  static List<Measure> of(Item item) {
    return item.statements().stream().map(Statement::measures).flatMap(List::stream).toList();
  }

  static void add(Document document, Item item) {
    List<Measure> measures = of(item);
    if (measures.isEmpty()) {
      return;
    }
    TreeSet<BytesRef> ids = new TreeSet<>();
    measures.forEach(measure -> ids.add(new BytesRef(measure.indicatorId())));
    ids.forEach(id -> document.add(new KeywordField(INDICATOR, id, Field.Store.NO)));
    document.add(new BinaryDocValuesField(MEASURES, bytes(measures, List.copyOf(ids))));
  }

  private static BytesRef bytes(List<Measure> measures, List<BytesRef> ids) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      for (Measure measure : measures) {
        out.writeByte((byte) (measure.role().ordinal() << 4 | measure.kind().ordinal()));
        out.writeByte((byte) measure.quantity().comparator().ordinal());
        out.writeVInt(ids.indexOf(new BytesRef(measure.indicatorId())));
        out.writeLong(Double.doubleToRawLongBits(base(measure)));
        out.writeString(measure.quantity().baseUnit());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static double base(Measure measure) {
    return measure.quantity().base().map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  /** Reads the measures of one segment, item after item in ascending order. */
  static final class Cursor {
    private final SortedSetDocValues indicators;
    private final BinaryDocValues measures;
    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private long[] own = new long[16];

    /** Of the measure at hand. */
    int role;

    int kind;
    int comparator;
    double base;

    /** Number of the indicator in the segment. */
    long indicator;

    final BytesRef unit = new BytesRef();

    Cursor(LeafReader reader) throws IOException {
      indicators = DocValues.getSortedSet(reader, INDICATOR);
      measures = DocValues.getBinary(reader, MEASURES);
    }

    /** How many indicators the segment has. */
    int indicators() {
      return (int) indicators.getValueCount();
    }

    String name(int indicator) throws IOException {
      return indicators.lookupOrd(indicator).utf8ToString();
    }

    /** The number of an indicator in the segment; negative where it has none of it. */
    long number(String indicator) throws IOException {
      return indicators.lookupTerm(new BytesRef(indicator));
    }

    /** Whether an item has measures; its first is then read by {@link #next}. */
    boolean at(int doc) throws IOException {
      if (!measures.advanceExact(doc) || !indicators.advanceExact(doc)) {
        return false;
      }
      own = ArrayUtil.grow(own, indicators.docValueCount());
      for (int i = 0; i < indicators.docValueCount(); i++) {
        own[i] = indicators.nextOrd();
      }
      BytesRef bytes = measures.binaryValue();
      in.reset(bytes.bytes, bytes.offset, bytes.length);
      return true;
    }

    /** Reads the next measure of the item; false behind the last. */
    boolean next() {
      if (in.eof()) {
        return false;
      }
      int packed = in.readByte();
      role = packed >> 4;
      kind = packed & 15;
      comparator = in.readByte();
      indicator = own[in.readVInt()];
      base = Double.longBitsToDouble(in.readLong());
      unit.length = in.readVInt();
      if (unit.bytes.length < unit.length) {
        unit.bytes = new byte[unit.length];
      }
      in.readBytes(unit.bytes, 0, unit.length);
      return true;
    }
  }
}
