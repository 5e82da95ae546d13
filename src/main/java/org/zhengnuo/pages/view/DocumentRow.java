package org.zhengnuo.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.pages.link.Address;

/**
 * A paper in the list of papers.
 *
 * @param year the one year it speaks of; absent for a period of several
 * @param items all but notices
 * @param itemsUrl the search that finds them
 * @param withoutOwner those of the items that name no unit
 * @param withoutOwnerUrl the search that finds them
 * @param findings what reading it found odd
 */
public record DocumentRow(
    String id,
    String url,
    String title,
    Optional<String> code,
    Optional<String> issuer,
    Optional<String> place,
    Optional<LocalDate> date,
    OptionalInt year,
    Optional<Period> period,
    DocumentKind kind,
    String kindLabel,
    String file,
    long items,
    String itemsUrl,
    long withoutOwner,
    String withoutOwnerUrl,
    long findings) {

  /** The row of a paper with these counts. */
  public static DocumentRow of(Document document, long items, long withoutOwner, long findings) {
    return new DocumentRow(
        document.id(),
        Address.document(document.id()),
        document.title(),
        ItemView.present(document.code()),
        ItemView.present(document.issuer()),
        ItemView.present(document.place().name()),
        document.date(),
        document.period().filter(Period::singleYear).stream().mapToInt(Period::from).findFirst(),
        document.period(),
        document.kind(),
        document.kind().label(),
        document.span().file(),
        items,
        Address.search(Papers.items(document.id())),
        withoutOwner,
        Address.search(Papers.unowned(document.id())),
        findings);
  }

  public List<String> cells() {
    return List.of(
        id,
        title,
        code.orElse(""),
        issuer.orElse(""),
        place.orElse(""),
        date.map(LocalDate::toString).orElse(""),
        period.map(Period::token).orElse(""),
        kindLabel,
        file,
        Long.toString(items),
        Long.toString(withoutOwner),
        Long.toString(findings));
  }
}
