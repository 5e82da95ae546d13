package org.zhengnuo.search.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Understood;

/**
 * Reads some names as words where all of them as filters leave nothing: who is named among the
 * appointments owns none of them, and 2025年 stands in a plan of five years.
 */
final class NamesAsWords {
  private static final Set<String> OWNERS = tokens(Facet.LEADER, Facet.UNIT, Facet.ROLE);
  private static final Set<String> YEARS = tokens(Facet.YEAR);

  private final QueryDraft draft;

  NamesAsWords(QueryDraft draft) {
    this.draft = draft;
  }

  private static Set<String> tokens(Facet... facets) {
    return Stream.of(facets).map(Facet::token).collect(Collectors.toSet());
  }

  /** The first reading that finds something and still keeps a name; empty where none does. */
  Optional<Understood> understood() {
    return Stream.of(governments(), without(OWNERS), without(YEARS))
        .flatMap(Optional::stream)
        .filter(meant -> draft.open.count(meant.query()) > 0)
        .findFirst();
  }

  private Optional<Understood> without(Set<String> facets) {
    List<NamedPart> kept = new ArrayList<>(draft.parts());
    kept.removeIf(part -> facets.contains(part.facet()));
    List<String> words = new ArrayList<>();
    draft.parts().stream().filter(part -> !kept.contains(part)).forEach(p -> words.add(p.text()));
    if (kept.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    String said = words.stream().map(w -> "“" + w + "”").collect(Collectors.joining());
    words.addAll(draft.topic());
    return Optional.of(
        draft.meaning(kept, String.join(" ", words)).saying(said + "按筛选没有结果，按原词检索。"));
  }

  /** What no unit owns is of a place: 兖州区政府领导分工 are the portfolios of 兖州. */
  private Optional<Understood> governments() {
    List<NamedPart> read =
        draft.parts().stream().map(part -> place(part).orElse(part)).distinct().toList();
    return read.equals(draft.parts())
        ? Optional.empty()
        : Optional.of(draft.meaning(read, String.join(" ", draft.topic())));
  }

  private Optional<NamedPart> place(NamedPart part) {
    return Optional.of(part)
        .filter(p -> p.facet().equals(Facet.UNIT.token()) && p.values().size() == 1)
        .flatMap(p -> draft.open.library().unit(p.values().getFirst()))
        .filter(unit -> unit.kind() == UnitKind.GOVERNMENT && !unit.place().unknown())
        .map(Unit::place)
        .map(
            place ->
                new NamedPart(
                    part.text(),
                    Facet.PLACE.token(),
                    List.of(place.name()),
                    place.name(),
                    List.of()));
  }
}
