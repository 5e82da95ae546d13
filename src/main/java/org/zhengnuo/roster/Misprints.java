package org.zhengnuo.roster;

import java.util.List;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Span;

/** Puts confirmed corrections in the place of misprinted names, on the lines they speak of. */
record Misprints(List<Correction> corrections) {

  Misprints {
    corrections = List.copyOf(corrections);
  }

  String corrected(String name, Span span) {
    return corrections.stream()
        .filter(c -> c.file().equals(span.file()))
        .filter(c -> span.firstLine() <= c.line() && c.line() <= span.lastLine())
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
