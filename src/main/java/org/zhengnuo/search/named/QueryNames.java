package org.zhengnuo.search.named;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Understood;
import org.zhengnuo.search.query.Pieces;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.UnitNames;

/**
 * Reads a query into what it names and the topic that is left. Quoted words, prefixes, exclusions
 * and whole queries with OR are left as they are, and so is a name that the user took back.
 */
public final class QueryNames {
  /** What is done in turn with the names and the words that are left. */
  private static final List<ReadingStep> STEPS =
      List.of(
          new AskedWords(),
          new SpelledLetters(),
          new PapersMeant(),
          new JoinedWords(),
          new ItemNumbers(),
          new WhoIsInCharge(),
          new TermsOfYears());

  private final RunCutter cutter;
  private final PaperFinder papers;

  /**
   * @param months those in which an item is due, {@code 2023-06}
   */
  public QueryNames(Library library, UnitNames units, Collection<String> months) {
    papers = new PaperFinder(library.newest());
    Set<String> periods =
        library.documents().stream()
            .flatMap(paper -> paper.period().stream())
            .map(Period::token)
            .collect(Collectors.toSet());
    cutter =
        new RunCutter(
            List.of(
                papers,
                new YearFinder(periods),
                new TermFinder(months),
                new LeaderFinder(library.leaders()),
                new PlaceFinder(library.places()),
                new UnitFinder(units, library.units())));
  }

  /** The papers whose titles hold the whole query, or what of it is no year and no place. */
  private Stream<Document> papers(Understood meant) {
    List<Document> whole = papers.called(meant.typed().text());
    String rest =
        Stream.concat(meant.of(Facet.KIND).stream().map(NamedPart::text), Stream.of(meant.topic()))
            .collect(Collectors.joining());
    return whole.isEmpty() && !meant.read().isEmpty()
        ? papers.called(rest).stream().filter(paper -> fits(paper, meant))
        : whole.stream();
  }

  private static boolean fits(Document paper, Understood meant) {
    return PapersMeant.fits(
        paper, PapersMeant.values(meant.of(Facet.PLACE)), PapersMeant.values(meant.of(Facet.YEAR)));
  }

  /**
   * What a query names.
   *
   * @param open asked where words could be a name or not
   */
  public Understood read(Query typed, IndexView open) {
    List<String> pieces = Pieces.of(typed.text());
    if (pieces.isEmpty() || pieces.stream().anyMatch(QueryReader::isOr)) {
      return Understood.plain(typed);
    }
    QueryDraft draft = new QueryDraft(typed, cutter, open);
    for (int i = 0; i < pieces.size(); i++) {
      boolean excluded = i > 0 && pieces.get(i - 1).equals("NOT");
      draft.add(pieces.get(i), excluded || !Pieces.plain(pieces.get(i)));
    }
    STEPS.forEach(step -> step.apply(draft));
    Understood meant = draft.understood();
    return meant.naming(papers(meant).map(Document::id).toList());
  }
}
