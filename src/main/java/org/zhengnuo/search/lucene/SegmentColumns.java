package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.ItemField;

/**
 * The columns of one Lucene segment, some forty bytes an item: facet values by number, owners,
 * years. A segment never changes, so they are read once for all generations that hold it.
 */
final class SegmentColumns {
  private static final List<ItemField> HEADINGS =
      List.of(ItemField.TITLE, ItemField.PATH, ItemField.CHAPTER);

  /** No due day is as late, in days after the first of 1970: it would be in the year 4707. */
  private static final int LATEST = 1_000_000;

  /** The documents that are items. */
  final FixedBitSet items;

  /** Which facet values they have, of those facets of which each has one. */
  final ItemGroups groups;

  /** The items that have an owner or a leader. */
  final FixedBitSet owned;

  /** By document: where its leaders begin in {@link #leaders}; one more at the end. */
  final int[] leaderStart;

  final int[] leaders;

  /** By document: where its owners begin in {@link #owners}; one more at the end. */
  final int[] ownerStart;

  /** Unit, role and part in one number; below 0 where the item names the unit once more. */
  final int[] owners;

  /** By document: last year, 0 where it speaks of none. */
  final short[] firstYear;

  /** By document: how near its due day is, the greater the earlier; 0 where it has none. */
  final int[] urgency;

  /** Names as printed, each once. */
  final List<String> printed;

  /** Which pairs may stand in titles and headings: far fewer than in texts. */
  final PairFilter headingPairs;

  private volatile PairFilter pairs;

  SegmentColumns(LeafReader reader, Columns columns) throws IOException {
    int size = reader.maxDoc();
    items = new FixedBitSet(size);
    groups = new ItemGroups(reader, columns);
    Sets leading = sets(reader, IndexFields.column(Facet.LEADER), columns.of(Facet.LEADER)::add);
    leaderStart = leading.start;
    leaders = leading.values;
    Sets owning = sets(reader, IndexFields.OWNERS, term -> owner(term, columns.of(Facet.UNIT)));
    ownerStart = owning.start;
    owners = owning.values;
    owned = new FixedBitSet(size);
    int units = Arrays.stream(owners).map(SegmentColumns::unit).max().orElse(0) + 1;
    int[] seenIn = new int[units];
    for (int doc = 0; doc < size; doc++) {
      enter(doc, seenIn);
    }
    firstYear = firstYears(reader);
    urgency = urgency(reader);
    printed = printed(reader);
    headingPairs = new PairFilter(reader, HEADINGS);
  }

  /**
   * @param seenIn by unit, the last document that names it, from 1
   */
  private void enter(int doc, int[] seenIn) {
    if (groups.groups[doc] != ItemGroups.NONE) {
      items.set(doc);
    }
    if (ownerStart[doc] < ownerStart[doc + 1] || leaderStart[doc] < leaderStart[doc + 1]) {
      owned.set(doc);
    }
    for (int i = ownerStart[doc]; i < ownerStart[doc + 1]; i++) {
      int unit = unit(owners[i]);
      owners[i] |= seenIn[unit] == doc + 1 ? REPEATED : 0;
      seenIn[unit] = doc + 1;
    }
  }

  private static Sets sets(LeafReader reader, String field, Numbering numbering)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    int[] numbers = new int[(int) values.getValueCount()];
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      numbers[ordinal] = numbering.number(values.lookupOrd(ordinal).utf8ToString());
    }
    int[] start = new int[reader.maxDoc() + 1];
    int[] all = new int[16];
    int used = 0;
    int next = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      Arrays.fill(start, next, doc + 1, used);
      next = doc + 1;
      for (int i = values.docValueCount(); i > 0; i--) {
        all = used == all.length ? Arrays.copyOf(all, used * 2) : all;
        all[used++] = numbers[(int) values.nextOrd()];
      }
    }
    Arrays.fill(start, next, start.length, used);
    return new Sets(start, Arrays.copyOf(all, used));
  }

  /** {@code lead/L/key}. */
  private static int owner(String term, Ordinals units) {
    int slash = term.indexOf('/');
    Role role = Token.find(Role.class, term.substring(0, slash)).orElseThrow();
    Part part = Part.of(term.charAt(slash + 1));
    return units.add(term.substring(slash + 3)) << 5 | role.ordinal() << 2 | part.ordinal();
  }

  static int unit(int owner) {
    return (owner & ~REPEATED) >>> 5;
  }

  /** Whether the item names the unit of an owner once more. */
  static boolean repeated(int owner) {
    return owner < 0;
  }

  /** One bit for the role of an owner, at its ordinal. */
  static int roleBit(int owner) {
    return 1 << (owner >>> 2 & 7);
  }

  static Part part(int owner) {
    return PARTS[owner & 3];
  }

  private static final Part[] PARTS = Part.values();

  private static final int REPEATED = 1 << 31;

  private static short[] firstYears(LeafReader reader) throws IOException {
    short[] years = new short[reader.maxDoc()];
    NumericDocValues values = DocValues.getNumeric(reader, IndexFields.SPAN);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      years[doc] = (short) (values.longValue() >> 16);
    }
    return years;
  }

  private static int[] urgency(LeafReader reader) throws IOException {
    int[] urgency = new int[reader.maxDoc()];
    SortedNumericDocValues days = DocValues.getSortedNumeric(reader, IndexFields.DUE);
    for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
      urgency[doc] = LATEST - (int) days.nextValue();
    }
    return urgency;
  }

  private static List<String> printed(LeafReader reader) throws IOException {
    Terms terms = Terms.getTerms(reader, IndexFields.PRINTED);
    List<String> names = new ArrayList<>();
    TermsEnum each = terms.iterator();
    for (BytesRef name = each.next(); name != null; name = each.next()) {
      names.add(name.utf8ToString());
    }
    return names;
  }

  /** Whether each item repeats an owned one: hangs on other papers, so that it may change. */
  static FixedBitSet repeating(LeafReader reader) throws IOException {
    FixedBitSet repeating = new FixedBitSet(reader.maxDoc());
    BinaryDocValues values = DocValues.getBinary(reader, IndexFields.SAME);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (values.binaryValue().length > 0) {
        repeating.set(doc);
      }
    }
    return repeating;
  }

  /** Which pairs of tokens may stand in its texts; made when they are first asked for. */
  PairFilter pairs(LeafReader reader) {
    PairFilter made = pairs;
    if (made == null) {
      made = new PairFilter(reader, LuceneTextRuns.FIELDS);
      pairs = made;
    }
    return made;
  }

  /**
   * Whether a pair may stand in a field of running text; until the filter of texts is made, any
   * may.
   */
  boolean mayHold(ItemField field, String pair) {
    PairFilter filter = HEADINGS.contains(field) ? headingPairs : pairs;
    return filter == null || filter.mayHold(pair);
  }

  private record Sets(int[] start, int[] values) {}

  @FunctionalInterface
  private interface Numbering {
    int number(String term);
  }
}
