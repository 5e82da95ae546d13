package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Span;

/** Puts the confirmed corrections of one file in the place of misprinted names, by their lines. */
record Misprints(NavigableMap<Integer, List<Correction>> byLine) {

  static Misprints of(List<Correction> corrections) {
    NavigableMap<Integer, List<Correction>> byLine = new TreeMap<>();
    corrections.forEach(c -> byLine.computeIfAbsent(c.line(), l -> new ArrayList<>()).add(c));
    return new Misprints(byLine);
  }

  String corrected(String name, Span span) {
    return byLine.subMap(span.firstLine(), true, span.lastLine(), true).values().stream()
        .flatMap(List::stream)
        .map(c -> applied(c, name))
        .filter(corrected -> !corrected.equals(name))
        .findFirst()
        .orElse(name);
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
