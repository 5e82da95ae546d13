package org.zhengnuo.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;

/**
 * Guesses the place of a paper that prints neither issuer nor place in its title from the places it
 * speaks of.
 *
 * <p>A province or city wins where it is named at least {@value #LEAST} times and more often than
 * all others of its level together; a city counts for its province too, but wins before it.
 */
final class PlaceVotes {
  private static final int LEAST = 3;

  private final Gazetteer gazetteer;

  PlaceVotes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place, unknown where no place is named often enough. */
  Place of(List<String> texts) {
    String text = String.join("\n", texts);
    return Stream.of(Level.CITY, Level.PROVINCE)
        .map(level -> winner(votes(text, level)))
        .filter(place -> !place.unknown())
        .findFirst()
        .orElse(Place.UNKNOWN);
  }

  private Map<Place, Integer> votes(String text, Level level) {
    Map<Place, Integer> votes = new HashMap<>();
    for (Division division : gazetteer.of(level)) {
      int count = count(text, division.shortName());
      if (count > 0) {
        votes.put(division.place(), count);
      }
    }
    return votes;
  }

  private static int count(String text, String name) {
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      count++;
    }
    return count;
  }

  private static Place winner(Map<Place, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .filter(best -> best.getValue() >= LEAST && best.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .orElse(Place.UNKNOWN);
  }
}
