package org.zhengnuo.search.named;

import java.util.List;
import java.util.Set;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** Who is in charge stands in a portfolio; where none is held, in what somebody leads. */
final class WhoIsInCharge implements ReadingStep {
  private static final int MOST_PORTFOLIOS = 200;
  private static final int MOST_ANSWERS = 3;
  private static final Set<String> PORTFOLIO = Set.of(ItemKind.PORTFOLIO.token());

  @Override
  public void apply(QueryDraft draft) {
    List<String> names = draft.of(Facet.LEADER).stream().map(NamedPart::label).distinct().toList();
    boolean asked = draft.inCharge().isPresent();
    if (names.size() == 1 && (asked || draft.topic().isEmpty())) {
      List<String> held = portfolios(names.getFirst(), draft);
      draft.answer(held, asked && !held.isEmpty());
      if (asked) {
        answerFor(names.getFirst(), held, draft);
      }
    } else if (names.isEmpty() && asked && !draft.topic().isEmpty()) {
      answerForTopic(draft.inCharge().get(), draft);
    }
  }

  private static void answerFor(String person, List<String> held, QueryDraft draft) {
    if (held.isEmpty()) {
      draft.say("没有收录" + person + "的分工文件，以下是其牵头的条目。");
      return;
    }
    String name = draft.of(Facet.LEADER).getFirst().text();
    draft.parts().removeIf(part -> part.facet().equals(Facet.LEADER.token()));
    draft.parts().add(kind(person + "的" + ItemKind.PORTFOLIO.label(), name));
  }

  private static void answerForTopic(String asked, QueryDraft draft) {
    Filters kind = draft.filters(draft.parts()).with(Facet.KIND, PORTFOLIO);
    Query held =
        draft.typed.asking(String.join(" ", draft.topic())).with(kind).paged(1, MOST_ANSWERS);
    List<String> found = draft.open.hits(held).stream().map(hit -> hit.item().id()).toList();
    draft.answer(found, false);
    if (!found.isEmpty()) {
      draft.parts().add(kind(ItemKind.PORTFOLIO.label(), asked));
    }
  }

  private static NamedPart kind(String label, String text) {
    return new NamedPart(text, Facet.KIND.token(), List.copyOf(PORTFOLIO), label, List.of());
  }

  private static List<String> portfolios(String person, QueryDraft draft) {
    Filters kind = draft.typed.filters().with(Facet.KIND, PORTFOLIO);
    return draft
        .open
        .hits(Query.of(person).with(kind).sorted(Sort.DOCUMENT).paged(1, MOST_PORTFOLIOS))
        .stream()
        .map(Hit::item)
        .filter(item -> item.portfolio().filter(p -> p.person().equals(person)).isPresent())
        .map(Item::id)
        .toList();
  }
}
