package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Place;

/**
 * Says which place a paper speaks for.
 *
 * <p>A place that is known stays. Else the issuer says it, then the title (a ministry speaks for
 * the nation, whatever place its title names); a paper that names none (大事记) has the place of the
 * other papers of its file, that for which its first words speak (我代表国务院), or the one its items
 * speak of most.
 */
final class DocumentPlaces {
  private static final Pattern SPEAKS = Pattern.compile("代表(国务院|\\p{IsHan}{2,14}?人民政府)");
  private static final int OPENING = 5;

  private final PlaceReader places;
  private final NationalBodies nation;
  private final PlaceVotes votes;
  private final Map<String, List<String>> texts;

  DocumentPlaces(Gazetteer gazetteer, List<Item> items) {
    places = new PlaceReader(gazetteer);
    nation = new NationalBodies(gazetteer);
    votes = new PlaceVotes(gazetteer);
    texts =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    Item::documentId, Collectors.mapping(Item::text, Collectors.toList())));
  }

  List<Document> placed(List<Document> documents) {
    Map<String, Place> ofFile = new HashMap<>();
    for (Document document : documents) {
      Place own = printed(document, Place.UNKNOWN);
      if (!own.unknown()) {
        ofFile.putIfAbsent(document.span().file(), own);
      }
    }
    return documents.stream()
        .map(d -> d.at(place(d, ofFile.getOrDefault(d.span().file(), Place.UNKNOWN))))
        .toList();
  }

  private Place place(Document document, Place file) {
    Place printed = printed(document, file);
    Place known = printed.unknown() ? file : printed;
    List<String> said = texts.getOrDefault(document.id(), List.of());
    return Stream.<Supplier<Place>>of(() -> known, () -> spoken(said), () -> votes.of(said))
        .map(Supplier::get)
        .filter(place -> !place.unknown())
        .findFirst()
        .orElse(Place.UNKNOWN);
  }

  /** For whom a report speaks: 我代表国务院, 我代表市人民政府 only where the city is named. */
  private Place spoken(List<String> texts) {
    return texts.stream()
        .limit(OPENING)
        .flatMap(text -> SPEAKS.matcher(text).results())
        .map(speaks -> places.first(speaks.group(1), Place.UNKNOWN))
        .filter(place -> !place.unknown())
        .findFirst()
        .orElse(Place.UNKNOWN);
  }

  private Place printed(Document document, Place file) {
    return document.place().unknown()
        ? Stream.of(document.issuer(), document.title())
            .map(words -> nation.issue(words) ? Place.NATION : places.first(words, file))
            .filter(place -> !place.unknown())
            .findFirst()
            .orElse(Place.UNKNOWN)
        : document.place();
  }
}
