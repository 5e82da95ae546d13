package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.TextLines;
import org.zhengnuo.model.ValueKind;

/**
 * Statements as bytes beside the text they are cut from: words that stand in the text by their
 * place in it, so that a measure costs some twenty bytes.
 */
final class StatementsCodec {
  private static final byte[] NOTHING = {};

  private final String text;

  /**
   * @param text the item's
   */
  StatementsCodec(String text) {
    this.text = text;
  }

  void write(Statements statements, DataOutput out) throws IOException {
    int offset = 0;
    int line = 0;
    out.writeVInt(statements.lines().breaks().size());
    for (TextLines.Break begun : statements.lines().breaks()) {
      out.writeVInt(begun.offset() - offset);
      out.writeZInt(begun.line() - line);
      offset = begun.offset();
      line = begun.line();
    }
    out.writeVInt(statements.all().size());
    int end = 0;
    for (Statement statement : statements.all()) {
      out.writeZInt(statement.start() - end);
      out.writeVInt(statement.end() - statement.start());
      end = statement.end();
      out.writeVInt(statement.measures().size());
      for (Measure measure : statement.measures()) {
        write(measure, out);
      }
    }
  }

  private void write(Measure measure, DataOutput out) throws IOException {
    out.writeByte((byte) (measure.role().ordinal() << 4 | measure.kind().ordinal()));
    out.writeVInt(measure.start());
    out.writeVInt(measure.end() - measure.start());
    words(measure.indicator(), out);
    String usual = usualId(measure.indicator(), measure.kind());
    out.writeString(measure.indicatorId().equals(usual) ? "" : measure.indicatorId());
    words(measure.action(), out);
    write(measure.quantity(), out);
    boolean plain = measure.circumstances().equals(Circumstances.NONE);
    out.writeByte((byte) (plain ? 0 : 1));
    if (!plain) {
      write(measure.circumstances(), out);
    }
    out.writeVInt(measure.year());
  }

  private void write(Quantity quantity, DataOutput out) throws IOException {
    out.writeByte((byte) quantity.comparator().ordinal());
    write(quantity.value(), out);
    write(quantity.to(), out);
    words(quantity.unit(), out);
  }

  private void write(Circumstances known, DataOutput out) throws IOException {
    out.writeVInt(known.scopes().size());
    for (String scope : known.scopes()) {
      words(scope, out);
    }
    write(known.stretch(), out);
    words(known.modality(), out);
    words(known.baseline(), out);
    words(known.reference(), out);
    words(known.partOf(), out);
    out.writeByte((byte) ((known.coverage() ? 1 : 0) | (known.estimate() ? 2 : 0)));
  }

  /** Its digits and how many of them stand behind the point; no digits where there is none. */
  private static void write(Optional<BigDecimal> value, DataOutput out) throws IOException {
    byte[] digits = value.map(v -> v.unscaledValue().toByteArray()).orElse(NOTHING);
    out.writeVInt(digits.length);
    out.writeBytes(digits, digits.length);
    if (value.isPresent()) {
      out.writeZInt(value.get().scale());
    }
  }

  /** Place and length in the text, from 1; 0 and the words where they do not stand there. */
  private void words(String words, DataOutput out) throws IOException {
    int at = text.indexOf(words);
    out.writeVInt(at + 1);
    if (at < 0) {
      out.writeString(words);
    } else {
      out.writeVInt(words.length());
    }
  }

  Statements read(DataInput in) throws IOException {
    TextLines lines = lines(in);
    int count = in.readVInt();
    List<Statement> all = new ArrayList<>(count);
    int end = 0;
    for (int number = 1; number <= count; number++) {
      int start = end + in.readZInt();
      end = start + in.readVInt();
      all.add(new Statement(number, start, end, measures(in)));
    }
    return new Statements(all, lines);
  }

  private static TextLines lines(DataInput in) throws IOException {
    int count = in.readVInt();
    List<TextLines.Break> breaks = new ArrayList<>(count);
    int offset = 0;
    int line = 0;
    for (int i = 0; i < count; i++) {
      offset += in.readVInt();
      line += in.readZInt();
      breaks.add(new TextLines.Break(offset, line));
    }
    return new TextLines(breaks);
  }

  private List<Measure> measures(DataInput in) throws IOException {
    int count = in.readVInt();
    List<Measure> measures = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      measures.add(measure(in));
    }
    return measures;
  }

  private Measure measure(DataInput in) throws IOException {
    int packed = in.readByte();
    MeasureRole role = MeasureRole.values()[packed >> 4];
    ValueKind kind = ValueKind.values()[packed & 15];
    int start = in.readVInt();
    int end = start + in.readVInt();
    String indicator = words(in);
    String id = in.readString();
    return new Measure(
        role,
        start,
        end,
        text.substring(start, end),
        indicator,
        id.isEmpty() ? usualId(indicator, kind) : id,
        words(in),
        quantity(in),
        kind,
        in.readByte() == 0 ? Circumstances.NONE : circumstances(in),
        in.readVInt());
  }

  private Quantity quantity(DataInput in) throws IOException {
    return new Quantity(Comparator.values()[in.readByte()], value(in), value(in), words(in));
  }

  private Circumstances circumstances(DataInput in) throws IOException {
    int count = in.readVInt();
    List<String> scopes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      scopes.add(words(in));
    }
    Optional<BigDecimal> stretch = value(in);
    String modality = words(in);
    String baseline = words(in);
    String reference = words(in);
    String partOf = words(in);
    int flags = in.readByte();
    return new Circumstances(
        scopes, stretch, modality, baseline, reference, partOf, (flags & 1) != 0, (flags & 2) != 0);
  }

  private static Optional<BigDecimal> value(DataInput in) throws IOException {
    byte[] digits = new byte[in.readVInt()];
    in.readBytes(digits, 0, digits.length);
    return digits.length == 0
        ? Optional.empty()
        : Optional.of(new BigDecimal(new BigInteger(digits), in.readZInt()));
  }

  private String words(DataInput in) throws IOException {
    int at = in.readVInt() - 1;
    return at < 0 ? in.readString() : text.substring(at, at + in.readVInt());
  }

  private static String usualId(String indicator, ValueKind kind) {
    return indicator + "-" + kind.token();
  }
}
