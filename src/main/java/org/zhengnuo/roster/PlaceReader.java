package org.zhengnuo.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengnuo.model.Place;

/**
 * Finds the place that words name: 兖州区人民政府办公室, 在济宁市第十八届人民代表大会第三次会议上.
 *
 * <p>Only full names count, with the word for their level; two characters (郊区, 城区, 单县) are none,
 * because running text holds them by chance.
 */
public final class PlaceReader {
  private static final Pattern NATIONAL =
      Pattern.compile("国务院|中共中央|中央人民政府|全国人民代表大会|全国人大|全国政协|中华人民共和国(?!.{1,20}法)");
  private static final int LONGEST = 14;
  private static final int SHORTEST = 3;

  /** The longest row of places one in another; a title may be as long as its file. */
  private static final int ROW = 5 * LONGEST;

  private final Gazetteer gazetteer;

  public PlaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The first place named; unknown where there is none, or only such as the context cannot settle.
   *
   * @param context the place of papers beside it, {@link Place#UNKNOWN} where there is none
   */
  public Place first(String text, Place context) {
    Matcher national = NATIONAL.matcher(text);
    int end = national.find() ? national.start() : text.length();
    return IntStream.range(0, end)
        .mapToObj(at -> leading(text.substring(at, Math.min(text.length(), at + ROW)), context))
        .flatMap(Optional::stream)
        .map(Leading::place)
        .findFirst()
        .orElse(end < text.length() ? Place.NATION : Place.UNKNOWN);
  }

  /** The place a name begins with, the smallest of a row such as 山东省济宁市兖州区. */
  Optional<Leading> leading(String name, Place context) {
    for (int length = Math.min(LONGEST, name.length()); length >= SHORTEST; length--) {
      String head = name.substring(0, length);
      Optional<Place> place = full(head) ? gazetteer.resolve(head, context) : Optional.empty();
      if (place.isPresent()) {
        return Optional.of(inner(new Leading(place.get(), name.substring(length))));
      }
    }
    return Optional.empty();
  }

  private static boolean full(String head) {
    return "省市区县旗州盟".indexOf(head.charAt(head.length() - 1)) >= 0;
  }

  private Leading inner(Leading outer) {
    return leading(outer.rest(), outer.place())
        .filter(i -> gazetteer.within(i.place(), outer.place()))
        .orElse(outer);
  }

  /**
   * A place and the words after it.
   *
   * @param rest without the place's name
   */
  record Leading(Place place, String rest) {}
}
