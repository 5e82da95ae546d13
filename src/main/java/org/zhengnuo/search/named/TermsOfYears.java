package org.zhengnuo.search.named;

import java.util.List;
import java.util.Set;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;

/** 年底前 is the end of the years that are asked for, where any are and something is due then. */
final class TermsOfYears implements ReadingStep {

  @Override
  public void apply(QueryDraft draft) {
    Set<String> years = draft.filters(draft.parts()).values(Facet.YEAR);
    for (NamedPart part : draft.of(Facet.DUE)) {
      List<String> then = part.values().stream().filter(m -> years.contains(yearOf(m))).toList();
      if (!then.isEmpty() && then.size() < part.values().size()) {
        NamedPart tied =
            new NamedPart(part.text(), part.facet(), then, TermFinder.label(then), List.of());
        draft.parts().set(draft.parts().indexOf(part), tied);
      }
    }
  }

  private static String yearOf(String month) {
    return month.substring(0, month.indexOf('-'));
  }
}
