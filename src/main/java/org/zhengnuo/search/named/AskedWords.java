package org.zhengnuo.search.named;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Role;
import org.zhengnuo.search.Facet;

/**
 * Words that say what is wanted: of any query those that mean a kind of item and nothing else
 * (大事记), other ones where something is named (任务, 牵头).
 */
final class AskedWords implements ReadingStep {
  private static final int LONGEST = 8;

  @Override
  public void apply(QueryDraft draft) {
    List<String> topic = draft.topic();
    if (!draft.of(Facet.LEADER).isEmpty()) {
      topic.removeIf(LeaderFinder::isOffice);
    }
    boolean named = !draft.parts().isEmpty();
    boolean one = topic.size() == 1;
    for (String text : List.copyOf(topic)) {
      word(text, draft)
          .filter(word -> named || word.alone() && (one || word.kind().isPresent()))
          .filter(word -> take(word, text, draft))
          .ifPresent(_ -> topic.remove(text));
    }
    List.copyOf(topic).forEach(text -> part(text, draft));
  }

  private static Optional<AskingWord> word(String text, QueryDraft draft) {
    return draft.isLiteral(text) ? Optional.empty() : AskingWord.of(text);
  }

  private static boolean take(AskingWord word, String text, QueryDraft draft) {
    if (word.kind().isPresent()) {
      ItemKind kind = word.kind().get();
      return draft.narrow(Found.sure(0, Facet.KIND, kind.token(), kind.label()), text);
    }
    if (word.role().isPresent()) {
      Role role = word.role().get();
      return draft.of(Facet.UNIT).isEmpty()
          || draft.narrow(Found.sure(0, Facet.ROLE, role.token(), role.label()), text);
    }
    if (word.portfolio()) {
      draft.askInCharge(text);
    }
    return true;
  }

  /** Words that stand nowhere and end with a kind: 招商大事记 are the events about 招商. */
  private static void part(String text, QueryDraft draft) {
    for (int at = Math.max(2, text.length() - LONGEST); at + 2 <= text.length(); at++) {
      String end = text.substring(at);
      Optional<AskingWord> kind = word(end, draft).filter(word -> word.kind().isPresent());
      if (kind.isPresent() && !draft.isLiteral(text) && !draft.finds('"' + text + '"')) {
        if (take(kind.get(), end, draft)) {
          draft.topic().set(draft.topic().indexOf(text), text.substring(0, at));
        }
        return;
      }
    }
  }
}
