package org.zhengnuo.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.UnitNames;

/**
 * Whom a query means that is nothing but a name: what they lead ranks first, then the rest of what
 * they own.
 */
final class Subjects {
  private final Library library;
  private final UnitNames names;
  private final Columns columns;

  Subjects(Library library, UnitNames names, Columns columns) {
    this.library = library;
    this.names = names;
    this.columns = columns;
  }

  /** Nobody where anything else than one name was asked for. */
  Meant of(Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> meant(phrase.typed());
      case Clause.Named(Clause.Phrase phrase) -> meant(phrase.typed());
      case Clause.Any(List<Clause> parts) when parts.getLast() instanceof Clause.Together ->
          of(parts.getFirst());
      case Clause.Everything _,
          Clause.Together _,
          Clause.Years _,
          Clause.OfKind _,
          Clause.OneItem _,
          Clause.All _,
          Clause.Any _,
          Clause.Not _ ->
          Meant.NOBODY;
    };
  }

  private Meant meant(String name) {
    return meant(names.called(name), library.leadersCalled(name));
  }

  /** Those of these ids. */
  Meant of(Set<String> units, Set<String> leaders) {
    return meant(
        units.stream().flatMap(id -> library.unit(id).stream()).toList(),
        leaders.stream().flatMap(id -> library.leader(id).stream()).toList());
  }

  private Meant meant(List<Unit> units, List<Leader> leaders) {
    return units.isEmpty() && leaders.isEmpty()
        ? Meant.NOBODY
        : new Meant(
            numbers(Facet.UNIT, units.stream().map(Unit::key)),
            numbers(Facet.LEADER, leaders.stream().map(Leader::key)));
  }

  private FixedBitSet numbers(Facet facet, Stream<String> keys) {
    Collection<Integer> found =
        keys.map(columns.of(facet)::find).filter(number -> number >= 0).toList();
    FixedBitSet numbers =
        new FixedBitSet(found.stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
    found.forEach(numbers::set);
    return numbers;
  }

  /** Units and leaders by number. */
  record Meant(FixedBitSet units, FixedBitSet leaders) {
    static final Meant NOBODY = new Meant(new FixedBitSet(1), new FixedBitSet(1));

    boolean somebody() {
      return this != NOBODY;
    }

    /** What the greatest part of them in an item is worth, 0 where they have none. */
    float part(SegmentColumns segment, int doc) {
      return somebody() ? Math.max(led(segment, doc), owned(segment, doc)) : 0;
    }

    private float led(SegmentColumns segment, int doc) {
      for (int i = segment.leaderStart[doc]; i < segment.leaderStart[doc + 1]; i++) {
        if (holds(leaders, segment.leaders[i])) {
          return Part.LEADS.worth();
        }
      }
      return 0;
    }

    private float owned(SegmentColumns segment, int doc) {
      float best = 0;
      for (int i = segment.ownerStart[doc]; i < segment.ownerStart[doc + 1]; i++) {
        if (holds(units, SegmentColumns.unit(segment.owners[i]))) {
          best = Math.max(best, SegmentColumns.part(segment.owners[i]).worth());
        }
      }
      return best;
    }

    private static boolean holds(FixedBitSet numbers, int number) {
      return number < numbers.length() && numbers.get(number);
    }
  }
}
