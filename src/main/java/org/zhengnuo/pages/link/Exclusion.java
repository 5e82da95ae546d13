package org.zhengnuo.pages.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Reading;

/**
 * What the typed words leave out, as in {@code 农业 -单位:"云川市商务局"}.
 *
 * @param piece as the query was read, {@code 单位:"云川市商务局"}
 * @param kind Chinese, what is left out: {@code 排除单位}
 * @param label what a reader sees: {@code 云川市商务局}
 * @param without the query without it
 */
public record Exclusion(String piece, String kind, String label, String without) {

  /**
   * The facets the query language can exclude by, with their prefixes. Not the year: excluding 2023
   * there also excludes the periods that hold it.
   */
  private static final Map<Facet, String> PREFIXES =
      Map.of(
          Facet.LEADER, "领导:",
          Facet.UNIT, "单位:",
          Facet.CHAPTER, "章节:",
          Facet.KIND, "类别:");

  private static final Pattern QUOTED = Pattern.compile("[\"“「＂](.+)[\"”」＂]");

  /**
   * The query without the items of a value; absent where the language has no word for its facet.
   */
  static Optional<String> without(String query, Facet facet, String label) {
    return before(query, facet).map(before -> before + label + '"');
  }

  /** The same up to the label. */
  public static Optional<String> before(String query, Facet facet) {
    return Optional.ofNullable(PREFIXES.get(facet))
        .map(prefix -> (query + " -" + prefix + '"').stripLeading());
  }

  /** Those that stand by themselves in the query; what brackets exclude cannot be taken away. */
  public static List<Exclusion> all(String query, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.kind() == Reading.Kind.EXCLUDED)
        .flatMap(reading -> of(query, reading.text()).stream())
        .distinct()
        .toList();
  }

  private static Optional<Exclusion> of(String query, String piece) {
    Pattern typed = Pattern.compile("(^|\\s)(?:[-－]|NOT\\s+)" + Pattern.quote(piece) + "(?=\\s|$)");
    Matcher found = typed.matcher(query);
    if (!found.find() || nested(query.substring(0, found.start()))) {
      return Optional.empty();
    }
    String without = (query.substring(0, found.start()) + query.substring(found.end())).strip();
    Optional<Facet> facet = facet(piece);
    String words = facet.map(f -> piece.substring(PREFIXES.get(f).length())).orElse(piece);
    String kind = "排除" + facet.map(Facet::label).orElse("");
    return Optional.of(new Exclusion(piece, kind, unquoted(words), without));
  }

  /** Whether a bracket is still open at the end of a text. */
  private static boolean nested(String before) {
    int depth = 0;
    for (char c : before.toCharArray()) {
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
    }
    return depth > 0;
  }

  private static Optional<Facet> facet(String piece) {
    return PREFIXES.keySet().stream()
        .filter(facet -> piece.startsWith(PREFIXES.get(facet)))
        .findFirst();
  }

  private static String unquoted(String words) {
    Matcher quoted = QUOTED.matcher(words);
    return quoted.matches() ? quoted.group(1) : words;
  }
}
