package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.search.Snippet;
import org.zhengnuo.text.ExactText;

/**
 * What a clause says in one field.
 *
 * @param names what it may call somebody by; what is meant to the letter is none of them
 */
record NamesSaid(Set<String> names, Highlighter highlighter) {

  static NamesSaid of(Clause clause, SearchField field) {
    List<String> names = spellings(clause, phrase -> asks(phrase, field));
    List<String> letters = spellings(clause, p -> p.fields().contains(ItemField.PRINTED));
    return new NamesSaid(
        names.stream().map(ExactText::canonical).collect(Collectors.toSet()),
        new Highlighter(Stream.concat(names.stream(), letters.stream()).toList()));
  }

  private static List<String> spellings(Clause clause, Predicate<Clause.Phrase> asking) {
    return Highlighter.phrases(clause)
        .filter(asking)
        .flatMap(phrase -> phrase.spellings().stream())
        .toList();
  }

  private static boolean asks(Clause.Phrase phrase, SearchField field) {
    return phrase.fields().contains(field) || phrase.fields().contains(field.family());
  }

  /** The pieces of a name; none where nothing of it is meant. */
  List<Snippet> in(String shown, List<String> called) {
    List<String> near = names.isEmpty() ? List.of() : near(called);
    if (near.stream().anyMatch(names::contains)) {
      return List.of(new Snippet(shown, true));
    }
    if (near.isEmpty() && !highlighter.mayHit(shown)) {
      return List.of();
    }
    List<Snippet> pieces = highlighter.whole(shown);
    if (pieces.stream().anyMatch(Snippet::hit)) {
      return pieces;
    }
    return near.stream().anyMatch(this::holdsOne) ? List.of(new Snippet(shown, true)) : List.of();
  }

  private List<String> near(List<String> called) {
    List<String> near = new ArrayList<>();
    for (String name : called) {
      if (highlighter.mayHit(name)) {
        near.add(ExactText.canonical(name));
      }
    }
    return near;
  }

  /** Whether words stand in a name that is not the one shown. */
  private boolean holdsOne(String called) {
    return names.stream().anyMatch(called::contains);
  }
}
