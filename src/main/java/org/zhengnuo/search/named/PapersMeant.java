package org.zhengnuo.search.named;

import java.util.Collection;
import java.util.List;
import org.zhengnuo.model.Document;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;

/**
 * Of papers of one name those of the place and the year that are named as well, if there are any.
 */
final class PapersMeant implements ReadingStep {

  @Override
  public void apply(QueryDraft draft) {
    List<String> places = values(draft.of(Facet.PLACE));
    List<String> years = values(draft.of(Facet.YEAR));
    for (NamedPart part : draft.of(Facet.DOCUMENT)) {
      List<Document> papers =
          part.values().stream()
              .flatMap(id -> draft.open.library().document(id).stream())
              .filter(paper -> fits(paper, places, years))
              .toList();
      if (!papers.isEmpty() && papers.size() < part.values().size()) {
        draft.parts().set(draft.parts().indexOf(part), of(part, papers));
      }
    }
  }

  private static NamedPart of(NamedPart part, List<Document> papers) {
    List<String> ids = papers.stream().map(Document::id).toList();
    String label = papers.size() == 1 ? papers.getFirst().title() : part.label();
    return new NamedPart(part.text(), part.facet(), ids, label, part.others());
  }

  static List<String> values(Collection<NamedPart> parts) {
    return parts.stream().flatMap(part -> part.values().stream()).toList();
  }

  /** Whether a paper is of one of the places and one of the years; of any where none is named. */
  static boolean fits(Document paper, List<String> places, List<String> years) {
    return (places.isEmpty() || places.contains(paper.place().name()))
        && (years.isEmpty() || paper.period().filter(p -> years.contains(p.token())).isPresent());
  }
}
