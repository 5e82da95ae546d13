package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Span;
import org.zhengnuo.text.BareLines;

/**
 * Puts the confirmed corrections of one file in the place of misprinted names: of the names that an
 * item prints only the one that stands where a correction says.
 */
public final class Misprints {

  private final NavigableMap<Integer, List<Correction>> byLine = new TreeMap<>();
  private final BareLines lines;

  /**
   * @param lines of the file
   */
  public Misprints(List<Correction> corrections, BareLines lines) {
    this.lines = lines;
    corrections.forEach(c -> byLine.computeIfAbsent(c.line(), l -> new ArrayList<>()).add(c));
  }

  /**
   * The right form of a name that an item prints.
   *
   * @param around words with the name in them, as printed (副市长张东), which tell it from the same name
   *     elsewhere in the item; the name itself where none are known
   * @param span the item's
   */
  String corrected(String name, String around, Span span) {
    return byLine.subMap(span.firstLine(), true, span.lastLine(), true).values().stream()
        .flatMap(List::stream)
        .filter(c -> isMeant(c, name, around, span))
        .map(c -> applied(c, name))
        .filter(corrected -> !corrected.equals(name))
        .findFirst()
        .orElse(name);
  }

  /** A name that is put together from a list is printed nowhere as it stands: it is meant too. */
  private boolean isMeant(Correction c, String name, String around, Span span) {
    List<Integer> told = lines.places(around, span.firstLine(), span.lastLine());
    if (!told.isEmpty()) {
      int within = Math.max(0, BareLines.bare(around).indexOf(name));
      return overlaps(c, told.getFirst() + within, name.length());
    }
    List<Integer> places = lines.places(name, span.firstLine(), span.lastLine());
    return places.isEmpty() || places.stream().anyMatch(at -> overlaps(c, at, name.length()));
  }

  private boolean overlaps(Correction c, int place, int length) {
    return lines.places(c.printed(), c.line(), c.line()).stream()
        .anyMatch(from -> from < place + length && place < from + c.printed().length());
  }

  /** The printed form may be the name, a part of it, or words around it. */
  private static String applied(Correction correction, String name) {
    int at = correction.printed().indexOf(name);
    boolean around = at >= 0 && correction.printed().length() == correction.correct().length();
    return around
        ? correction.correct().substring(at, at + name.length())
        : name.replace(correction.printed(), correction.correct());
  }
}
