package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.UnitKind;

/** Tells by its ending what sort of body a name means. */
final class Forms {
  private final Map<String, UnitKind> endings = new HashMap<>();

  Forms() {
    for (String line : Resource.lines("forms.csv")) {
      String[] row = line.split(",", 2);
      UnitKind kind = Token.find(UnitKind.class, row[0]).orElseThrow();
      for (String ending : row[1].split(" ")) {
        endings.put(ending, kind);
      }
    }
  }

  /**
   * By the longest ending that fits, a bracket behind it aside; empty where the name has the form
   * of no body.
   */
  Optional<UnitKind> kind(String printed) {
    String name = printed.replaceFirst("（[^（）]*）$", "");
    for (int start = 0; start < name.length(); start++) {
      UnitKind kind = endings.get(name.substring(start));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
