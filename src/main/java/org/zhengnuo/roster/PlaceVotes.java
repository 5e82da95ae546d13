package org.zhengnuo.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;

/**
 * Guesses the place of a paper that prints neither issuer nor place in its title from the places it
 * speaks of.
 *
 * <p>A city wins where it is named at least {@value #LEAST} times and more often than all others
 * together. A province is more often named in passing: it, with its cities, is asked only where the
 * paper speaks of 全省 more than of 全市, and then no city is; likewise a county.
 */
final class PlaceVotes {
  private static final int LEAST = 3;
  private static final Map<Level, Pattern> SPOKEN =
      Map.of(
          Level.PROVINCE, Pattern.compile("[全我]省|省[委政]|自治区"),
          Level.CITY, Pattern.compile("[全我][市州盟]|[市州盟][委政]"),
          Level.COUNTY, Pattern.compile("[全我][县旗]|[县旗][委政]"));

  private final Gazetteer gazetteer;

  PlaceVotes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place, unknown where no place is named often enough. */
  Place of(List<String> texts) {
    String text = String.join("\n", texts);
    return winner(votes(text, spoken(text)));
  }

  /** The level of which the paper speaks as its own, that of a city where it says nothing. */
  private static Level spoken(String text) {
    return SPOKEN.entrySet().stream()
        .map(level -> Map.entry(level.getKey(), level.getValue().matcher(text).results().count()))
        .filter(said -> said.getValue() >= LEAST)
        .max(Map.Entry.<Level, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(Level.CITY);
  }

  private Map<Place, Integer> votes(String text, Level level) {
    Map<Place, Integer> votes = new HashMap<>();
    for (Division division : gazetteer.of(level)) {
      Stream<Division> counted =
          level == Level.PROVINCE
              ? Stream.concat(Stream.of(division), gazetteer.children(division.place()).stream())
              : Stream.of(division);
      int count =
          counted.filter(d -> d.shortName().length() > 1).mapToInt(d -> count(text, name(d))).sum();
      if (count > 0) {
        votes.put(division.place(), count);
      }
    }
    return votes;
  }

  /** A county is told by its full name: short ones are words (平安, 和平). */
  private static String name(Division division) {
    return division.level() == Level.COUNTY ? division.name() : division.shortName();
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
