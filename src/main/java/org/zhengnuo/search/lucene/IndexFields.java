package org.zhengnuo.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Role;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Leading;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.ExactToken;
import org.zhengnuo.text.SentenceCuts;

/**
 * The fields of the index, by name, and how an item becomes a Lucene document.
 *
 * <p>Owners and leaders stand in an item by their keys; what else they are called is looked up in
 * the dictionaries, so that a new alias changes no item.
 */
final class IndexFields {

  /** Which sort of record a document holds. */
  static final String TYPE = "type";

  /** The record itself: an item in the form of {@link ItemCodec}, anything else {@link Packed}. */
  static final String RECORD = "record";

  /** The file of the seeds that a document was read from. */
  static final String FILE = "file";

  /** The id of an item. */
  static final String ID = "id";

  /** Id of the owned item whose words an item repeats; kept apart, for it hangs on other papers. */
  static final String SAME = "same";

  /** Role and unit of an owner, {@code lead/…}; or role and name as printed, {@code lead/=…}. */
  static final String OWNER = "owner";

  /** Names as printed, of owners {@code o/…} and of leaders {@code l/…}. */
  static final String PRINTED = "printed";

  /** First and last year. */
  static final String YEARS = "years";

  /** Owners as a column: {@code lead/L/…}, see {@link Part}. */
  static final String OWNERS = "owners";

  /** First and last year as a column. */
  static final String SPAN = "span";

  /** The last day to do it as a number of days, to search for; also as a column. */
  static final String DUE = "due";

  /** The keys of its texts as a column, see {@link ItemTexts}. */
  static final String TEXT_KEYS = "text_keys";

  /** Title and text cut into words by smartcn: adds score, never decides a match. */
  static final String WORDS = "words";

  /** Where sentences of the text end, at the places of its tokens. */
  static final String ENDS = "ends";

  static final String END = "。";

  /** The fields that hold running text. */
  static final List<ItemField> TEXTS =
      List.of(ItemField.TITLE, ItemField.TEXT, ItemField.PATH, ItemField.CHAPTER);

  private static final FieldType SINGLE = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PAIRED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private IndexFields() {}

  /** Single tokens of a text. */
  static String single(ItemField field) {
    return field.token();
  }

  /** Pairs of tokens of a text. */
  static String paired(ItemField field) {
    return field.token() + "_2";
  }

  /** The values of a facet as terms; of units and leaders the keys. */
  static String facet(Facet facet) {
    return "is_" + facet.token();
  }

  /** The same as a column. */
  static String column(Facet facet) {
    return "column_" + facet.token();
  }

  static String owner(Role role, String unitKey) {
    return role.token() + "/" + unitKey;
  }

  static String ownerPrinted(Role role, String name) {
    return role.token() + "/=" + name;
  }

  /**
   * @param paper the item's document
   * @param corrections those of its file
   * @param cut the words of title and text
   */
  static Document item(
      Item item,
      org.zhengnuo.model.Document paper,
      List<Correction> corrections,
      List<String> cut) {
    Document document = new Document();
    document.add(new StringField(TYPE, RecordType.ITEM.token(), Field.Store.NO));
    document.add(new StringField(FILE, item.span().file(), Field.Store.NO));
    document.add(new StringField(ID, item.id(), Field.Store.NO));
    document.add(new StoredField(RECORD, ItemCodec.bytes(item)));
    addTexts(document, item, paper, corrections);
    document.add(new Field(WORDS, new ListTokenStream(List.of(cut)), SINGLE));
    addNames(document, item, paper, corrections);
    addFacets(document, item);
    MeasureColumn.add(document, item);
    item.period().ifPresent(period -> addYears(document, period));
    document.add(new BinaryDocValuesField(TEXT_KEYS, ItemTexts.keys(item)));
    // Also where it is empty: only what every item has can be changed in place.
    document.add(new BinaryDocValuesField(SAME, new BytesRef(item.sameText())));
    return document;
  }

  private static void addTexts(
      Document document,
      Item item,
      org.zhengnuo.model.Document paper,
      List<Correction> corrections) {
    for (ItemField field : TEXTS) {
      List<List<String>> values =
          field.values(item, paper, corrections).stream()
              .map(ExactText::words)
              .filter(tokens -> !tokens.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        document.add(new Field(single(field), new ListTokenStream(values), SINGLE));
        List<List<String>> pairs = values.stream().map(Pairs::of).toList();
        document.add(new Field(paired(field), new ListTokenStream(pairs), PAIRED));
      }
    }
    List<List<String>> ends =
        ItemField.TEXT.values(item, paper, corrections).stream()
            .map(IndexFields::ends)
            .filter(marks -> !marks.isEmpty())
            .toList();
    document.add(new Field(ENDS, new ListTokenStream(ends), PAIRED));
  }

  /** For each token of a text an end of a sentence or nothing. */
  private static List<String> ends(String text) {
    List<ExactToken> tokens = ExactText.tokens(text);
    List<String> marks = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      boolean between = i > 0 && i + 1 < tokens.size();
      boolean end =
          between && SentenceCuts.endIn(text, tokens.get(i - 1).end(), tokens.get(i + 1).start());
      marks.add(tokens.get(i).text().equals(ExactText.GAP) && end ? END : "");
    }
    return marks;
  }

  private static void addNames(
      Document document,
      Item item,
      org.zhengnuo.model.Document paper,
      List<Correction> corrections) {
    Set<String> owners = new HashSet<>();
    for (Owner owner : item.ownership().owners()) {
      owners.add(owner.printed());
      addTerm(document, OWNER, owner(owner.role(), owner.unit().key()));
      addTerm(document, OWNER, ownerPrinted(owner.role(), owner.printed()));
    }
    owners.forEach(name -> addTerm(document, PRINTED, "o/" + name));
    ItemField.PRINTED.values(item, paper, corrections).stream()
        .filter(name -> !owners.contains(name))
        .distinct()
        .forEach(name -> addTerm(document, PRINTED, "l/" + name));
  }

  private static void addFacets(Document document, Item item) {
    List<String> leaders = item.ownership().leaders().stream().map(Leader::key).toList();
    addAll(document, Facet.LEADER, leaders);
    Set<String> units = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    List<Owner> leading = Leading.of(item.ownership());
    for (Owner owner : item.ownership().owners()) {
      units.add(owner.unit().key());
      roles.add(owner.role().token());
      Part part = Part.of(owner, leading);
      String term = owner.role().token() + "/" + part.code() + "/" + owner.unit().key();
      document.add(new SortedSetDocValuesField(OWNERS, new BytesRef(term)));
    }
    addTerms(document, Facet.UNIT, units);
    addTerms(document, Facet.ROLE, roles);
    addOne(document, Facet.YEAR, item.period().map(Period::token).orElse(Facet.NONE));
    addOne(document, Facet.CHAPTER, item.chapter().map(Heading::title).orElse(Facet.NONE));
    addOne(document, Facet.DOCUMENT, item.documentId());
    addOne(document, Facet.PLACE, item.place().unknown() ? Facet.NONE : item.place().name());
    addOne(document, Facet.KIND, item.kind().token());
    addDue(document, Due.of(item));
  }

  private static void addDue(Document document, Due due) {
    addOne(document, Facet.DUE, due.month());
    due.day().ifPresent(day -> document.add(new IntField(DUE, days(day), Field.Store.NO)));
  }

  /** A day as a number: how many days after the first of 1970, or before it. */
  static int days(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void addAll(Document document, Facet facet, List<String> values) {
    for (String value : new LinkedHashSet<>(values)) {
      document.add(new SortedSetDocValuesField(column(facet), new BytesRef(value)));
    }
    addTerms(document, facet, new LinkedHashSet<>(values));
  }

  private static void addOne(Document document, Facet facet, String value) {
    document.add(new SortedDocValuesField(column(facet), new BytesRef(value)));
    addTerm(document, facet(facet), value);
  }

  private static void addTerms(Document document, Facet facet, Set<String> values) {
    (values.isEmpty() ? Set.of(Facet.NONE) : values)
        .forEach(value -> addTerm(document, facet(facet), value));
  }

  private static void addTerm(Document document, String field, String term) {
    document.add(new StringField(field, term, Field.Store.NO));
  }

  private static void addYears(Document document, Period period) {
    document.add(new IntRange(YEARS, new int[] {period.from()}, new int[] {period.to()}));
    document.add(new NumericDocValuesField(SPAN, (long) period.from() << 16 | period.to()));
  }

  /** What is kept of a file besides its items. */
  static List<Document> paper(PaperRecords paper) {
    List<Document> documents = new ArrayList<>();
    documents.add(record(RecordType.PAPER, paper.file(), PaperRecord.of(paper)));
    documents.add(record(RecordType.DETAILS, paper.file(), PaperDetails.of(paper)));
    documents.add(record(RecordType.LINES, paper.file(), FileLines.of(paper.lines())));
    documents.add(
        record(RecordType.MENTIONS, paper.file(), new Mentions(paper.file(), paper.mentions())));
    return documents;
  }

  static Document record(RecordType type, String file, Object record) {
    Document document = new Document();
    document.add(new StringField(TYPE, type.token(), Field.Store.NO));
    document.add(new StringField(FILE, file, Field.Store.NO));
    document.add(new StoredField(RECORD, Packed.bytes(record)));
    return document;
  }

  /** The names of a paper's units and leaders, as the roster wrote them. */
  record Mentions(String file, String mentions) {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
