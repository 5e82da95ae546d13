package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhengnuo.model.Line;

/**
 * Source lines without their spaces, one after the other: where in them words are printed, in
 * whatever characters they are typed (牽頭, ⼯業).
 */
public final class BareLines {

  private final String text;

  /** The same in plain characters, place by place. */
  private final String plain;

  /** Where each line begins, by its number. */
  private final NavigableMap<Integer, Integer> begins = new TreeMap<>();

  public BareLines(List<Line> lines) {
    StringBuilder all = new StringBuilder();
    for (Line line : lines) {
      begins.putIfAbsent(line.number(), all.length());
      all.append(bare(line.text()));
    }
    text = all.toString();
    plain = Characters.plain(text);
  }

  /** Without any space. */
  public static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  /** The places, in order, at which words begin on one of these lines; they may go on behind. */
  public List<Integer> places(String words, int firstLine, int lastLine) {
    String wanted = Characters.plain(bare(words));
    List<Integer> places = new ArrayList<>();
    int end = begin(lastLine + 1);
    int at = wanted.isEmpty() ? end : plain.indexOf(wanted, begin(firstLine));
    while (at >= 0 && at < end) {
      places.add(at);
      at = plain.indexOf(wanted, at + wanted.length());
    }
    return places;
  }

  /** As many characters as words have, without spaces, as they stand at a place. */
  public String at(int place, String words) {
    return text.substring(place, place + bare(words).length());
  }

  /** Where the first line of this number or a greater one begins. */
  private int begin(int line) {
    Map.Entry<Integer, Integer> entry = begins.ceilingEntry(line);
    return entry == null ? text.length() : entry.getValue();
  }
}
