package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Place;

/**
 * Says which place a paper speaks for.
 *
 * <p>A place that is known stays. Else the issuer says it, then the title; a paper that names none
 * (大事记) has the place of the other papers of its file.
 */
final class DocumentPlaces {
  private final PlaceReader places;

  DocumentPlaces(PlaceReader places) {
    this.places = places;
  }

  List<Document> placed(List<Document> documents) {
    Map<String, Place> ofFile = new HashMap<>();
    for (Document document : documents) {
      Place own = own(document, Place.UNKNOWN);
      if (!own.unknown()) {
        ofFile.putIfAbsent(document.span().file(), own);
      }
    }
    return documents.stream()
        .map(d -> at(d, own(d, ofFile.getOrDefault(d.span().file(), Place.UNKNOWN))))
        .toList();
  }

  private Place own(Document document, Place file) {
    return document.place().unknown()
        ? Stream.of(document.issuer(), document.title())
            .map(words -> places.first(words, file))
            .filter(place -> !place.unknown())
            .findFirst()
            .orElse(file)
        : document.place();
  }

  private static Document at(Document d, Place place) {
    return new Document(
        d.id(),
        d.title(),
        d.code(),
        d.issuer(),
        place,
        d.date(),
        d.period(),
        d.kind(),
        d.span(),
        d.absences());
  }
}
