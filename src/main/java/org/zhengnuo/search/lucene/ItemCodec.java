package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Detail;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statements;

/**
 * An item as bytes, field after field; units and leaders by their keys, what few items have as
 * JSON: twenty items are read for every page.
 */
final class ItemCodec {
  private static final byte STATEMENTS = 0;
  private static final byte APPOINTMENT = 1;
  private static final byte PORTFOLIO = 2;
  private static final byte EVENT = 3;

  private ItemCodec() {}

  static BytesRef bytes(Item item) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(item, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(Item item, DataOutput out) throws IOException {
    out.writeString(item.id());
    out.writeString(item.documentId());
    out.writeByte((byte) item.kind().ordinal());
    out.writeVInt(item.numbering().value().orElse(-1) + 1);
    out.writeString(item.numbering().printed());
    out.writeVInt(item.numbering().ordinal());
    out.writeString(item.title());
    out.writeString(item.text());
    out.writeVInt(item.path().size());
    for (Heading heading : item.path()) {
      write(heading, out);
    }
    out.writeVInt(item.period().map(Period::from).orElse(0));
    out.writeVInt(item.period().map(Period::to).orElse(0));
    out.writeString(item.place().name());
    write(item.ownership(), out);
    out.writeString(item.deadline());
    writeStrings(item.cites(), out);
    write(item.content(), out);
    write(item.span(), out);
  }

  private static void write(Heading heading, DataOutput out) throws IOException {
    out.writeZInt(heading.level());
    out.writeVInt(heading.number());
    out.writeString(heading.printed());
    out.writeString(heading.title());
  }

  private static void write(Ownership ownership, DataOutput out) throws IOException {
    writeStrings(ownership.leaders().stream().map(Leader::key).toList(), out);
    out.writeVInt(ownership.owners().size());
    for (Owner owner : ownership.owners()) {
      out.writeByte((byte) owner.role().ordinal());
      out.writeByte((byte) (owner.openList() ? 1 : 0));
      out.writeString(owner.printed());
      out.writeString(owner.unit().key());
    }
    out.writeString(ownership.clause());
    out.writeString(ownership.rule());
  }

  private static void write(Span span, DataOutput out) throws IOException {
    out.writeString(span.file());
    out.writeVInt(span.firstLine());
    out.writeVInt(span.lastLine());
    out.writeVInt(span.firstPage());
    out.writeVInt(span.lastPage());
  }

  private static void writeStrings(List<String> values, DataOutput out) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  private static void write(Content content, DataOutput out) throws IOException {
    switch (content.detail()) {
      case Statements statements -> {
        out.writeByte(STATEMENTS);
        new StatementsCodec(content.text()).write(statements, out);
      }
      case Appointment appointment -> writeJson(APPOINTMENT, appointment, out);
      case Portfolio portfolio -> writeJson(PORTFOLIO, portfolio, out);
      case Event event -> writeJson(EVENT, event, out);
    }
  }

  private static void writeJson(byte sort, Detail detail, DataOutput out) throws IOException {
    out.writeByte(sort);
    out.writeString(Json.text(detail));
  }

  /**
   * @param names who the keys mean
   * @param sameText id of the owned item whose words this one repeats, empty where there is none
   */
  static Item item(BytesRef bytes, Names names, String sameText) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      String id = in.readString();
      String document = in.readString();
      ItemKind kind = ItemKind.values()[in.readByte()];
      Identity identity = new Identity(id, document, numbering(in));
      String title = in.readString();
      String text = in.readString();
      List<Heading> path = headings(in);
      Optional<Period> period = period(in);
      Place place = new Place(in.readString());
      Ownership ownership = ownership(in, names);
      Content content =
          new Content(kind, title, text, in.readString(), strings(in), detail(in, text));
      return new Item(
          identity, content, new Standing(path, period, place, span(in)), ownership, sameText);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Numbering numbering(DataInput in) throws IOException {
    int value = in.readVInt() - 1;
    OptionalInt number = value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    return new Numbering(number, in.readString(), in.readVInt());
  }

  private static List<Heading> headings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Heading> path = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      path.add(new Heading(in.readZInt(), in.readVInt(), in.readString(), in.readString()));
    }
    return path;
  }

  private static Optional<Period> period(DataInput in) throws IOException {
    int from = in.readVInt();
    int to = in.readVInt();
    return from == 0 ? Optional.empty() : Optional.of(new Period(from, to));
  }

  private static Ownership ownership(DataInput in, Names names) throws IOException {
    List<Leader> leaders = strings(in).stream().map(names::leader).toList();
    int size = in.readVInt();
    List<Owner> owners = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Role role = Role.values()[in.readByte()];
      boolean open = in.readByte() == 1;
      owners.add(new Owner(role, in.readString(), names.unit(in.readString()), open));
    }
    return new Ownership(leaders, owners, in.readString(), in.readString());
  }

  private static List<String> strings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readString());
    }
    return values;
  }

  private static Detail detail(DataInput in, String text) throws IOException {
    return switch (in.readByte()) {
      case STATEMENTS -> new StatementsCodec(text).read(in);
      case APPOINTMENT -> Json.read(in.readString(), Appointment.class);
      case PORTFOLIO -> Json.read(in.readString(), Portfolio.class);
      case EVENT -> Json.read(in.readString(), Event.class);
      default -> throw new IOException("no such detail of an item");
    };
  }

  private static Span span(DataInput in) throws IOException {
    return new Span(in.readString(), in.readVInt(), in.readVInt(), in.readVInt(), in.readVInt());
  }
}
