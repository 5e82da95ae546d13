package org.zhengnuo.pages;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.compare.Change;
import org.zhengnuo.compare.ChangeKind;
import org.zhengnuo.compare.ClaimPart;
import org.zhengnuo.compare.Comparison;
import org.zhengnuo.compare.Figure;
import org.zhengnuo.compare.MeasureLink;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Paging;

/**
 * What of which comparison is to be shown.
 *
 * @param places only what speaks of one of these
 * @param query only what holds all these words
 * @param change only these statements
 */
record CompareRequest(
    CompareSide a,
    CompareSide b,
    List<String> places,
    String query,
    Optional<ChangeKind> change,
    Paging paging) {

  /** Its address without page and size. */
  String address(String path) {
    String address = sides(path, a, b);
    for (String place : places) {
      address = Address.joined(address, "place", place);
    }
    return query.isEmpty() ? address : Address.joined(address, "q", query);
  }

  static String sides(String path, CompareSide a, CompareSide b) {
    String address = path;
    if (!a.asked().isEmpty()) {
      address = Address.joined(address, "a", a.parameter());
    }
    return b.asked().isEmpty() ? address : Address.joined(address, "b", b.parameter());
  }

  static String address(String a, String b) {
    return Address.joined(Address.with("/compare", "a", a), "b", b);
  }

  /** The same comparison, of what is asked for alone. */
  Comparison narrowed(Comparison whole) {
    return query.isEmpty() && places.isEmpty()
        ? whole
        : new Comparison(
            whole.a(),
            whole.b(),
            whole.nesting(),
            whole.links().stream().filter(this::shows).toList(),
            whole.notFound().stream().filter(figure -> shows(text(figure))).toList(),
            whole.changes().stream().filter(this::shows).toList());
  }

  private boolean shows(MeasureLink link) {
    return shows(text(link.a()) + text(link.b()));
  }

  private boolean shows(Change change) {
    return shows(
        change.a().map(ClaimPart::text).orElse("") + change.b().map(ClaimPart::text).orElse(""));
  }

  private static String text(Figure figure) {
    return figure.measure().indicator() + figure.claim().text();
  }

  private boolean shows(String text) {
    return List.of(query.split("\\s+")).stream().allMatch(text::contains)
        && (places.isEmpty() || places.stream().anyMatch(place -> names(text, place)));
  }

  /** 济宁市兖州区 is called 兖州 in its own city's papers. */
  private static boolean names(String text, String place) {
    String last = place.replaceFirst("^.*[市州盟](?=..)", "");
    return text.contains(last.length() > 2 ? last.replaceFirst("[市县区]$", "") : last);
  }
}
