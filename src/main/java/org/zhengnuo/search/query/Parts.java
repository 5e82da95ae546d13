package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause taken apart for a looser search.
 *
 * @param wanted the phrases that may stand anywhere, in typed order
 * @param required what must hold all the same: exclusions and whatever has a prefix
 */
public record Parts(List<Clause.Phrase> wanted, Clause required) {

  public Parts {
    wanted = List.copyOf(wanted);
  }

  public static Parts of(Clause clause) {
    List<Clause.Phrase> wanted = new ArrayList<>();
    List<Clause> required = new ArrayList<>();
    take(clause, wanted, required);
    return new Parts(wanted, new Clause.All(required));
  }

  /** Whether anything must hold all the same. */
  public boolean requires() {
    return !required.equals(new Clause.All(List.of()));
  }

  private static void take(Clause clause, List<Clause.Phrase> wanted, List<Clause> required) {
    switch (clause) {
      case Clause.Phrase phrase when ItemField.anywhere(phrase.fields()) -> wanted.add(phrase);
      case Clause.All(List<Clause> parts) -> parts.forEach(part -> take(part, wanted, required));
      case Clause.Any(List<Clause> parts) -> parts.forEach(part -> take(part, wanted, required));
      case Clause.Phrase _,
          Clause.Named _,
          Clause.Not _,
          Clause.Years _,
          Clause.OfKind _,
          Clause.OneItem _ ->
          required.add(clause);
      case Clause.Everything _, Clause.Together _ -> {}
    }
  }
}
