package org.zhengnuo.parse;

import java.util.List;
import java.util.Set;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** The genres there are; a new one is a class and a line here. */
public final class Genres {

  /** In order of preference where two fit a paper equally well. */
  public static final List<Genre> ALL =
      List.of(
          new GazetteGenre(Genres::best),
          new AppointmentsGenre(),
          new PortfolioGenre(),
          new ChronicleGenre(),
          new TaskDivisionGenre(),
          new LivelihoodGenre(),
          new ReportDigestGenre(),
          new WorkReportGenre(),
          new FiveYearPlanGenre(),
          new AnnualPlanGenre(),
          new ImplementationPlanGenre(),
          new NoticeGenre());

  private Genres() {}

  /**
   * What a paper holds, read by the genre that fits it best.
   *
   * @param id of the document the paper is
   * @param names unit names that hold a 、
   */
  public static Parsed parse(Paper paper, String id, Set<String> names) {
    return best(paper).parse(paper, Context.of(id, names));
  }

  /** The genre that fits a paper best. */
  public static Genre best(Paper paper) {
    Genre best = ALL.getLast();
    int score = 0;
    for (Genre genre : ALL) {
      int fit = genre.fit(paper).score();
      if (fit > score) {
        best = genre;
        score = fit;
      }
    }
    return best;
  }
}
