package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.OwnersIn;
import org.zhengnuo.search.query.SearchField;

/**
 * Phrases in the names of units, leaders and papers. A name is looked up among all names first, its
 * bearers' items next: names are there or not, how rare their characters are says nothing.
 */
final class NameQueries {
  private final List<String> units;
  private final List<String> leaders;
  private final List<String> documents;
  private final List<String> printed;
  private final NameGrams unitNames = new NameGrams();
  private final NameGrams leaderNames = new NameGrams();
  private final NameGrams codes = new NameGrams();
  private final NameGrams printedNames = new NameGrams();

  /**
   * @param printed every name as printed, {@code o/…} of owners, {@code l/…} of leaders
   */
  NameQueries(Library library, Collection<String> printed) {
    units = library.units().stream().map(Unit::key).toList();
    leaders = library.leaders().stream().map(Leader::key).toList();
    documents = library.documents().stream().map(Document::id).toList();
    this.printed = List.copyOf(printed);
    for (int i = 0; i < units.size(); i++) {
      unitNames.add(library.units().get(i).name(), i);
      addAll(library.units().get(i).aliases(), i, unitNames);
    }
    for (int i = 0; i < leaders.size(); i++) {
      leaderNames.add(library.leaders().get(i).name(), i);
      addAll(library.leaders().get(i).aliases(), i, leaderNames);
    }
    for (int i = 0; i < documents.size(); i++) {
      codes.add(library.documents().get(i).code(), i);
    }
    for (int i = 0; i < this.printed.size(); i++) {
      printedNames.add(this.printed.get(i).substring(2), i);
    }
  }

  private static void addAll(List<String> names, int owner, NameGrams grams) {
    names.forEach(name -> grams.add(name, owner));
  }

  /** The items that hold the tokens in a field of names. */
  Query phrase(SearchField field, List<String> tokens) {
    return switch (field) {
      case OwnersIn(Role role) ->
          any(
              IndexFields.OWNER,
              joined(
                  terms(unitNames, units, tokens, key -> IndexFields.owner(role, key)),
                  ofOwners(tokens, name -> IndexFields.ownerPrinted(role, name))));
      case ItemField.OWNER ->
          either(
              any(
                  IndexFields.facet(Facet.UNIT),
                  terms(unitNames, units, tokens, Function.identity())),
              any(IndexFields.PRINTED, ofOwners(tokens, name -> "o/" + name)));
      case ItemField.LEADER ->
          any(
              IndexFields.facet(Facet.LEADER),
              terms(leaderNames, leaders, tokens, Function.identity()));
      case ItemField.CODE ->
          any(
              IndexFields.facet(Facet.DOCUMENT),
              terms(codes, documents, tokens, Function.identity()));
      case ItemField.PRINTED ->
          any(IndexFields.PRINTED, terms(printedNames, printed, tokens, Function.identity()));
      case ItemField _ -> throw new IllegalArgumentException(field + " holds no names");
    };
  }

  private Set<String> ofOwners(List<String> tokens, Function<String, String> term) {
    Set<String> terms = new HashSet<>();
    printedNames.holding(
        tokens,
        number -> {
          if (printed.get(number).charAt(0) == 'o') {
            terms.add(term.apply(printed.get(number).substring(2)));
          }
        });
    return terms;
  }

  private static Set<String> terms(
      NameGrams grams, List<String> keys, List<String> tokens, Function<String, String> term) {
    Set<String> terms = new HashSet<>();
    grams.holding(tokens, number -> terms.add(term.apply(keys.get(number))));
    return terms;
  }

  private static Set<String> joined(Set<String> some, Set<String> others) {
    some.addAll(others);
    return some;
  }

  static Query any(String field, Collection<String> terms) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no name");
    }
    List<BytesRef> bytes = new ArrayList<>(terms.size());
    terms.forEach(term -> bytes.add(new BytesRef(term)));
    return new ConstantScoreQuery(new TermInSetQuery(field, bytes));
  }

  private static Query either(Query one, Query other) {
    if (one instanceof MatchNoDocsQuery) {
      return other;
    }
    return other instanceof MatchNoDocsQuery
        ? one
        : new org.apache.lucene.search.DisjunctionMaxQuery(List.of(one, other), 0);
  }

  /** Every token that stands in the name of a unit or leader. */
  Set<String> tokens() {
    Set<String> tokens = new HashSet<>();
    for (NameGrams grams : List.of(unitNames, leaderNames)) {
      grams.grams().stream()
          .filter(gram -> gram.codePointCount(0, gram.length()) == 1)
          .forEach(tokens::add);
    }
    return tokens;
  }

  /** Whether a pair stands in the name of a unit or leader. */
  boolean holds(String pair) {
    return unitNames.grams().contains(pair) || leaderNames.grams().contains(pair);
  }

  /** What stands before a run in the names of units and leaders. */
  Set<String> before(List<String> run) {
    return beside(run, -1);
  }

  /** What stands behind a token there. */
  Set<String> behind(String token) {
    return beside(List.of(token), 1);
  }

  private Set<String> beside(List<String> run, int side) {
    Set<String> found = new HashSet<>();
    for (NameGrams grams : List.of(unitNames, leaderNames)) {
      for (List<String> name : grams.names(run)) {
        for (int at = 0; at + run.size() <= name.size(); at++) {
          int beside = side < 0 ? at - 1 : at + run.size();
          boolean here = name.subList(at, at + run.size()).equals(run);
          if (here && beside >= 0 && beside < name.size()) {
            found.add(name.get(beside));
          }
        }
      }
    }
    return found;
  }
}
