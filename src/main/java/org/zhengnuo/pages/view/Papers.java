package org.zhengnuo.pages.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/**
 * The papers with their counts. A gazette's findings are those that fall in none of the papers it
 * holds.
 */
public final class Papers {

  private static final Filters UNOWNED = Counts.only(Facet.ROLE, Facet.NONE);

  private final IndexView index;
  private final Library library;

  /** By file, then by paper: a gazette is asked for the findings of each of its papers. */
  private final Map<String, Map<Document, List<Finding>>> found = new HashMap<>();

  public Papers(IndexView index) {
    this.index = index;
    library = index.library();
  }

  /** The 文号, which is shorter and more distinct than a title, or else the title. */
  public static String brief(Document document, Library library) {
    return document.code().isEmpty() ? label(document, library) : document.code();
  }

  /** The title; where several papers bear it, also the 文号, or else the place and years. */
  static String label(Document document, Library library) {
    String title = document.title();
    return library.documentsTitled(title).size() < 2 ? title : title + "（" + mark(document) + "）";
  }

  private static String mark(Document document) {
    String years = document.period().map(Period::token).orElse("");
    return document.code().isEmpty() ? document.place().name() + years : document.code();
  }

  /** Values of the paper facet, each with a label that no other has. */
  public static FacetValue labelled(FacetValue value, Library library) {
    return library
        .document(value.id())
        .map(
            d ->
                new FacetValue(
                    value.id(),
                    label(d, library),
                    value.count(),
                    value.selected(),
                    value.throughCollective(),
                    value.ambiguous()))
        .orElse(value);
  }

  public DocumentRow row(Document document) {
    return DocumentRow.of(
        document,
        index.count(items(document.id())),
        index.count(unowned(document.id())),
        findings(document).size());
  }

  /** Its items, notices left out. */
  public static Query items(String documentId) {
    return Query.of("").with(Counts.only(Facet.DOCUMENT, documentId));
  }

  /** Those of its items that name no unit. */
  static Query unowned(String documentId) {
    return Query.of("").with(UNOWNED.with(Facet.DOCUMENT, Set.of(documentId)));
  }

  /** What was found odd in a paper; what speaks of a whole file stands with its first line. */
  public List<Finding> findings(Document document) {
    return found
        .computeIfAbsent(document.span().file(), this::byPaper)
        .getOrDefault(document, List.of());
  }

  private Map<Document, List<Finding>> byPaper(String file) {
    Map<Document, List<Finding>> papers = new HashMap<>();
    for (Finding finding : index.findings(file)) {
      library
          .documentAt(finding.file(), finding.line())
          .ifPresent(d -> papers.computeIfAbsent(d, _ -> new ArrayList<>()).add(finding));
    }
    return papers;
  }
}
