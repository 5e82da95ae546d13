package org.zhengnuo.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbers that Word counts itself: {@code word/numbering.xml} says how each level looks, a
 * paragraph or its style says which list and level it stands in.
 *
 * <p>Asked for each paragraph once, in order, as it counts along.
 */
final class DocxNumbering {

  private static final Pattern PLACE = Pattern.compile("%(\\d)");
  private static final int STYLES_DEEP = 12;

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * @param numbering root of numbering.xml
   * @param styles root of styles.xml; both without children where the file holds none
   */
  DocxNumbering(Element numbering, Element styles) {
    numbering.select("w|abstractNum").forEach(a -> abstracts.put(a.attr("w:abstractNumId"), a));
    numbering.select("w|num").forEach(n -> lists.put(n.attr("w:numId"), n));
    styles.select("w|style").forEach(s -> this.styles.put(s.attr("w:styleId"), s));
  }

  /** The number printed before a paragraph, with its marks; empty for bullets and where none is. */
  String label(Element paragraph) {
    return place(paragraph.selectFirst("> w|pPr"), STYLES_DEEP)
        .filter(p -> lists.containsKey(p.list()))
        .map(this::count)
        .orElse("");
  }

  /** A list and the level in it. */
  private record Place(String list, int level) {}

  private Optional<Place> place(Element properties, int deep) {
    if (properties == null || deep == 0) {
      return Optional.empty();
    }
    Element own = properties.selectFirst("> w|numPr");
    Element style = styles.get(value(properties, "> w|pStyle"));
    Optional<Place> inherited = style == null ? Optional.empty() : placeOf(style, deep - 1);
    if (own == null) {
      return inherited;
    }
    String list = value(own, "> w|numId");
    String level = value(own, "> w|ilvl");
    return Optional.of(
        new Place(
            list.isEmpty() ? inherited.map(Place::list).orElse("") : list,
            level.isEmpty() ? inherited.map(Place::level).orElse(0) : number(level, 0)));
  }

  private Optional<Place> placeOf(Element style, int deep) {
    return place(style.selectFirst("> w|pPr"), deep)
        .or(
            () ->
                Optional.ofNullable(styles.get(value(style, "> w|basedOn")))
                    .filter(s -> deep > 0)
                    .flatMap(s -> placeOf(s, deep - 1)));
  }

  private String count(Place place) {
    String abstractId = value(lists.get(place.list()), "> w|abstractNumId");
    int[] numbers = counters.computeIfAbsent(abstractId, id -> new int[10]);
    int level = Math.clamp(place.level(), 0, numbers.length - 1);
    restart(place, level, numbers);
    numbers[level] = numbers[level] == 0 ? start(place, level) : numbers[level] + 1;
    java.util.Arrays.fill(numbers, level + 1, numbers.length, 0);
    return printed(place, level, numbers);
  }

  /** A list that shares its look with another may begin anew. */
  private void restart(Place place, int level, int[] numbers) {
    Element override =
        lists
            .get(place.list())
            .selectFirst("> w|lvlOverride[w:ilvl=" + level + "] > w|startOverride");
    if (override != null && begun.add(place.list() + "/" + level)) {
      numbers[level] = number(override.attr("w:val"), 1) - 1;
    }
  }

  private String printed(Place place, int level, int[] numbers) {
    Element look = look(place, level);
    String format = value(look, "> w|numFmt");
    if (format.equals("bullet") || format.equals("none")) {
      return "";
    }
    Matcher m = PLACE.matcher(value(look, "> w|lvlText"));
    StringBuilder text = new StringBuilder();
    while (m.find()) {
      int at = Math.max(0, number(m.group(1), 1) - 1);
      int number = numbers[at] == 0 ? start(place, at) : numbers[at];
      String own = value(look(place, at), "> w|numFmt");
      m.appendReplacement(text, Matcher.quoteReplacement(DocxNumerals.print(number, own)));
    }
    return m.appendTail(text).toString();
  }

  private int start(Place place, int level) {
    return number(value(look(place, level), "> w|start"), 1);
  }

  /** How a level looks: as its list says, else as the list's model says. */
  private Element look(Place place, int level) {
    Element list = lists.get(place.list());
    Element own = list.selectFirst("> w|lvlOverride[w:ilvl=" + level + "] > w|lvl");
    Element model = abstracts.get(value(list, "> w|abstractNumId"));
    Element level0 = model == null ? null : model.selectFirst("> w|lvl[w:ilvl=" + level + "]");
    return own != null ? own : level0 != null ? level0 : new Element("w:lvl");
  }

  private static String value(Element parent, String child) {
    Element found = parent.selectFirst(child);
    return found == null ? "" : found.attr("w:val");
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }
}
