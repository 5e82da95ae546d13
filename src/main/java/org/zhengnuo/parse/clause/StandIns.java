package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;

/**
 * Two persons of whom the second stands in for the first (AB角).
 *
 * <pre>
 *   pair = A角：name B角：name | name（A角）、name（B角） | name、name
 * </pre>
 */
public final class StandIns {

  private static final Pattern LABELLED =
      Pattern.compile("[AＡ][角岗]?[：:]?\\s*(?<name>" + PersonNames.HAN + ")");
  private static final Pattern TAGGED =
      Pattern.compile("(?<name>" + PersonNames.HAN + ")\\s*[（(][AＡ][角岗]?[）)]");

  private StandIns() {}

  /** The first of two, who leads; empty where a cell names nobody. */
  public static List<Leader> leader(String cell) {
    return Stream.of(TAGGED, LABELLED)
        .map(form -> form.matcher(cell))
        .filter(Matcher::find)
        .map(m -> List.of(Leader.asPrinted(m.group("name"), Place.UNKNOWN)))
        .findFirst()
        .orElseGet(() -> LeaderNames.split(cell).stream().limit(1).toList());
  }
}
