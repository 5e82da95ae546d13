package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;

/**
 * The papers with their counts. A gazette's findings are those that fall in none of the papers it
 * holds.
 */
final class Papers {

  private static final Filters UNOWNED = Counts.only(Facet.ROLE, Facet.NONE);

  private final Library library;
  private final Map<String, FacetValue> items;
  private final Map<String, FacetValue> unowned;

  Papers(ItemIndex index) {
    library = index.library();
    Counts counts = new Counts(index);
    items = counts.by(Facet.DOCUMENT, Counts.items());
    unowned = counts.by(Facet.DOCUMENT, Counts.items().with(UNOWNED));
  }

  /** The 文号, which is shorter and more distinct than a title, or else the title. */
  static String brief(Document document, Library library) {
    return document.code().isEmpty() ? label(document, library) : document.code();
  }

  /** The title; where several papers bear it, also the 文号, or else the place and years. */
  static String label(Document document, Library library) {
    String title = document.title();
    long bearers = library.documents().stream().filter(d -> d.title().equals(title)).count();
    return bearers < 2 ? title : title + "（" + mark(document) + "）";
  }

  private static String mark(Document document) {
    String years = document.period().map(Period::token).orElse("");
    return document.code().isEmpty() ? document.place().name() + years : document.code();
  }

  /** Values of the paper facet, each with a label that no other has. */
  static FacetValue labelled(FacetValue value, Library library) {
    return library
        .document(value.id())
        .map(
            d ->
                new FacetValue(
                    value.id(),
                    label(d, library),
                    value.count(),
                    value.selected(),
                    value.throughCollective()))
        .orElse(value);
  }

  List<DocumentRow> rows() {
    return library.documents().stream().map(this::row).toList();
  }

  DocumentRow row(Document document) {
    List<Finding> findings = findings(document);
    return DocumentRow.of(
        document, count(items, document), count(unowned, document), findings.size());
  }

  private static long count(Map<String, FacetValue> counted, Document document) {
    FacetValue value = counted.get(document.id());
    return value == null ? 0 : value.count();
  }

  /** Its items, notices left out. */
  static Query items(String documentId) {
    return Counts.items().with(Counts.only(Facet.DOCUMENT, documentId));
  }

  /** Those of its items that name no unit. */
  static Query unowned(String documentId) {
    return Counts.items().with(FacetLinks.with(UNOWNED, Facet.DOCUMENT, Set.of(documentId)));
  }

  /** What was found odd in a paper; what speaks of a whole file stands with its first line. */
  List<Finding> findings(Document document) {
    return library.findings().stream()
        .filter(f -> home(f).filter(document::equals).isPresent())
        .toList();
  }

  private Optional<Document> home(Finding finding) {
    return library.documentAt(finding.file(), finding.line());
  }
}
