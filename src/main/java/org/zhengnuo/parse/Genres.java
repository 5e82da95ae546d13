package org.zhengnuo.parse;

import java.util.List;
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
