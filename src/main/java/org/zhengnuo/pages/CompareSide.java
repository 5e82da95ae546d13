package org.zhengnuo.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.CompareView.SideView;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.ItemView.DocumentRef;

/**
 * The papers that one side of a comparison means.
 *
 * <pre>
 * side  = paper | place @ years
 * paper = id or 文号; a gazette stands for all its papers
 * years = 2023 | 2023年 | 2021-2025
 * </pre>
 *
 * @param asked as it came
 * @param places the full names of the place asked for; none where a paper is asked for
 * @param years as papers name them, {@code 2023}; empty where a paper is asked for, or no year
 * @param documents none where nothing of it is held
 */
record CompareSide(String asked, List<String> places, String years, List<Document> documents) {

  private static final Pattern PLACE = Pattern.compile("(.+?)\\s*[@＠]\\s*(.*)");
  private static final Pattern YEARS =
      Pattern.compile("([0-9]{4})(?:\\s*[-–—－~～]\\s*([0-9]{4}))?年?");

  /** Papers that neither plan nor report. */
  private static final Set<DocumentKind> SILENT =
      EnumSet.of(
          DocumentKind.GAZETTE,
          DocumentKind.APPOINTMENTS,
          DocumentKind.PORTFOLIO,
          DocumentKind.CHRONICLE);

  static CompareSide of(String asked, Library library) {
    Matcher place = PLACE.matcher(asked);
    return place.matches()
        ? at(asked, place.group(1), place.group(2), library)
        : new CompareSide(asked, List.of(), "", papers(asked, library));
  }

  private static List<Document> papers(String asked, Library library) {
    return library.documentsCalled(asked).stream()
        .limit(1)
        .flatMap(document -> parts(document, library))
        .toList();
  }

  private static Stream<Document> parts(Document document, Library library) {
    return document.kind() == DocumentKind.GAZETTE
        ? library.documentsOf(document.span().file()).stream().filter(CompareSide::speaks)
        : Stream.of(document);
  }

  static boolean speaks(Document document) {
    return !SILENT.contains(document.kind());
  }

  private static CompareSide at(String asked, String place, String typed, Library library) {
    List<String> places = SearchParameters.places(place, library);
    String years = years(typed);
    List<Document> documents =
        library.documents().stream()
            .filter(CompareSide::speaks)
            .filter(d -> places.size() == 1 && d.place().name().equals(places.getFirst()))
            .filter(d -> d.period().map(Period::token).filter(years::equals).isPresent())
            .toList();
    return new CompareSide(asked, places, years, documents);
  }

  private static String years(String typed) {
    Matcher years = YEARS.matcher(typed.strip());
    if (!years.matches()) {
      return typed.strip();
    }
    boolean several = years.group(2) != null && !years.group(2).equals(years.group(1));
    return several ? years.group(1) + "-" + years.group(2) : years.group(1);
  }

  boolean isPlace() {
    return !places.isEmpty();
  }

  /** What it is called on the page. */
  String name() {
    if (documents.isEmpty()) {
      return "";
    }
    return isPlace() ? places.getFirst() + " " + years + "年" : documents.getFirst().title();
  }

  /** As an address names it. */
  String parameter() {
    return isPlace() && !documents.isEmpty() ? places.getFirst() + "@" + years : asked;
  }

  SideView view() {
    Optional<Document> one = isPlace() ? Optional.empty() : documents.stream().findFirst();
    return new SideView(
        asked,
        name(),
        one.map(Document::id),
        one.map(d -> Address.document(d.id())),
        documents.stream().findFirst().flatMap(d -> ItemView.present(d.place().name())),
        ItemView.present(years),
        documents.stream().map(DocumentRef::of).toList());
  }
}
