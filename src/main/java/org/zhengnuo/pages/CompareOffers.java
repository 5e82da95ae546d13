package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.pages.view.CompareView.Offer;

/** What is held and can be compared: of each place each year with the next that is held. */
final class CompareOffers {

  /** As many as a reader looks through. */
  private static final int MOST = 24;

  private final Map<String, List<Document>> byPlace = new LinkedHashMap<>();

  CompareOffers(Library library) {
    library.documents().stream()
        .filter(CompareSide::speaks)
        .filter(d -> !d.place().unknown() && d.period().filter(Period::singleYear).isPresent())
        .forEach(d -> byPlace.computeIfAbsent(d.place().name(), _ -> new ArrayList<>()).add(d));
  }

  /** Years of one place, places with most papers first, newest years first. */
  List<Offer> all() {
    return byPlace.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
        .flatMap(each -> years(each.getKey()).stream())
        .limit(MOST)
        .toList();
  }

  /** The last two years of the place with most papers. */
  Optional<Offer> best() {
    return all().stream().findFirst();
  }

  /** The years of which papers of a place are held, newest first. */
  List<String> held(String place) {
    return List.copyOf(
        byPlace.getOrDefault(place, List.of()).stream()
            .map(document -> document.period().orElseThrow())
            .collect(
                () -> new TreeSet<>(Comparator.<Period>reverseOrder()),
                TreeSet::add,
                TreeSet::addAll)
            .stream()
            .map(Period::token)
            .toList());
  }

  private List<Offer> years(String place) {
    List<String> years = held(place);
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i + 1 < years.size(); i++) {
      String before = years.get(i + 1);
      String after = years.get(i);
      offers.add(
          new Offer(
              place + " " + before + " → " + after,
              CompareRequest.address(place + "@" + before, place + "@" + after)));
    }
    return offers;
  }
}
