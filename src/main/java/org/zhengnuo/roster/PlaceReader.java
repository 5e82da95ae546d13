package org.zhengnuo.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengnuo.model.Place;

/**
 * Finds the place that words name: 兖州区人民政府办公室, 在济宁市第十八届人民代表大会第三次会议上.
 *
 * <p>Only full names count, with the word for their level. Two characters (赵县, 巴州) count where they
 * begin the words, or stand behind the place they belong to, and what governs them follows: running
 * text holds them by chance. What is only learnt from, helped or visited (关于学习浙江省经验的通知) is not the
 * place named.
 */
public final class PlaceReader {
  private static final Pattern NATIONAL =
      Pattern.compile("国务院|中共中央|中央人民政府|全国人民代表大会|全国人大|全国政协|中华人民共和国(?!.{1,20}法)");
  private static final int LONGEST = 14;
  private static final int SHORTEST = 3;
  private static final Pattern GOVERNED =
      Pattern.compile("(?:人民)?政府|政协|行政公署|行署|人大|第.{1,4}届|人民代表大会|委|.{0,8}[局办]关于");
  private static final Pattern IN_PASSING =
      Pattern.compile("(?:学习|借鉴|推广|支持|支援|对口|援助|援|赴|来自|以及|[与同和对向])$");
  private static final int PASSING = 2;

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
        .filter(at -> !isPassed(text, at))
        .mapToObj(at -> named(text.substring(at, Math.min(text.length(), at + ROW)), at, context))
        .flatMap(Optional::stream)
        .map(Leading::place)
        .findFirst()
        .orElse(end < text.length() ? Place.NATION : Place.UNKNOWN);
  }

  private static boolean isPassed(String text, int at) {
    return IN_PASSING.matcher(text.substring(Math.max(0, at - PASSING), at)).find();
  }

  /** The place these words begin with; at the head of a text a name of two characters too. */
  private Optional<Leading> named(String words, int at, Place context) {
    Optional<Leading> full = leading(words, context);
    return at > 0 || full.isPresent() ? full : brief(words, context);
  }

  /** 赵县 in 赵县人民政府. */
  private Optional<Leading> brief(String words, Place context) {
    if (words.length() < SHORTEST || !full(words.substring(0, 2))) {
      return Optional.empty();
    }
    String rest = words.substring(2);
    return GOVERNED.matcher(rest).lookingAt()
        ? gazetteer.resolve(words.substring(0, 2), context).map(p -> new Leading(p, rest))
        : Optional.empty();
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
        .or(() -> brief(outer.rest(), outer.place()))
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
