package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Leading;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.UnitNames;

/**
 * Ranks what a unit or a leader owns, where the query is nothing but a name: first what they lead,
 * then the rest.
 */
final class Subjects {
  private static final float LEADS = 3000;
  private static final float FIRST = 2000;
  private static final float SHARES = 1000;

  private final Contents contents;
  private final UnitNames names;

  Subjects(Contents contents, UnitNames names) {
    this.contents = contents;
    this.names = names;
  }

  /**
   * The same matches; where a name was asked for, its items are worth their part in them, all else
   * as before.
   */
  Matches preferred(Clause clause, Matches matches) {
    return switch (clause) {
      case Clause.Phrase phrase -> preferred(phrase, matches);
      case Clause.Named(Clause.Phrase phrase) -> preferred(phrase, matches);
      case Clause.Everything _,
          Clause.Years _,
          Clause.OfKind _,
          Clause.OneItem _,
          Clause.All _,
          Clause.Any _,
          Clause.Not _ ->
          matches;
    };
  }

  private Matches preferred(Clause.Phrase phrase, Matches matches) {
    Set<String> units =
        names.called(phrase.typed()).stream().map(Unit::id).collect(Collectors.toSet());
    Set<String> leaders =
        contents.library().leadersCalled(phrase.typed()).stream()
            .map(Leader::id)
            .collect(Collectors.toSet());
    if (units.isEmpty() && leaders.isEmpty()) {
      return matches;
    }
    float[] scores = matches.scores().clone();
    for (int ordinal = 0; ordinal < scores.length; ordinal++) {
      Item item = contents.items().get(ordinal);
      float part = Math.max(led(item, leaders), owned(item, units));
      scores[ordinal] = part > 0 ? part : scores[ordinal];
    }
    return new Matches(matches.items(), scores);
  }

  private static float led(Item item, Set<String> leaders) {
    return item.ownership().leaders().stream().anyMatch(l -> leaders.contains(l.id())) ? LEADS : 0;
  }

  private static float owned(Item item, Set<String> units) {
    List<Owner> leading = Leading.of(item.ownership());
    List<Owner> own =
        item.ownership().owners().stream().filter(o -> units.contains(o.unit().id())).toList();
    if (own.isEmpty()) {
      return 0;
    }
    List<Owner> led = own.stream().filter(leading::contains).toList();
    if (led.isEmpty()) {
      return SHARES;
    }
    return led.getFirst().role() == Role.RESPONSIBLE ? FIRST : LEADS;
  }
}
