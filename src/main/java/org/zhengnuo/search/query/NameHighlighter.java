package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Statement;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Reason.By;
import org.zhengnuo.search.Reason.Where;
import org.zhengnuo.search.Snippet;

/**
 * Marks a clause's matches in the names of leaders and owners: the words of a name, or the whole
 * name where the clause calls its bearer by another one (发改委, an id).
 */
public final class NameHighlighter {
  private final Highlighter texts;
  private final Clause clause;
  private final boolean loosely;
  private final Map<SearchField, NamesSaid> fields = new HashMap<>();

  /** What a search marks: also whoever it was read to name. */
  public NameHighlighter(Clause clause, Query query) {
    this(query.naming() ? new Clause.Any(withNamed(clause, query.filters())) : clause, false);
  }

  /** Marks what a looser reading goes by. */
  public static NameHighlighter loosely(Clause marks) {
    return new NameHighlighter(marks, true);
  }

  private static List<Clause> withNamed(Clause clause, Filters filters) {
    return Stream.of(
            Stream.of(clause),
            named(ItemField.LEADER, filters.values(Facet.LEADER)),
            named(ItemField.OWNER, filters.values(Facet.UNIT)))
        .flatMap(clauses -> clauses)
        .toList();
  }

  private static Stream<Clause> named(ItemField field, Set<String> ids) {
    return ids.stream().map(id -> new Clause.Phrase(Set.of(field), List.of(id)));
  }

  private NameHighlighter(Clause clause, boolean loosely) {
    texts = new Highlighter(clause);
    this.clause = clause;
    this.loosely = loosely;
  }

  /** The item with what was matched in its text and names. */
  public Hit hit(Item item) {
    List<List<Snippet>> leaders = item.ownership().leaders().stream().map(this::marked).toList();
    List<List<Snippet>> owners = item.ownership().owners().stream().map(this::marked).toList();
    BitSet literal = texts.phrases(item.text());
    BitSet hits = literal.isEmpty() ? texts.hits(item.text()) : literal;
    Optional<Highlighter.Found> text = texts.found(item.text(), hits, !literal.isEmpty());
    List<Statement> met = item.statements().stream().filter(s -> isHit(s, hits)).toList();
    return new Hit(
        item,
        texts.snippet(item.text(), hits, met.stream().findFirst().map(Statement::start)),
        leaders,
        owners,
        because(item, text, leaders, owners),
        met);
  }

  private static boolean isHit(Statement statement, BitSet hits) {
    int first = hits.nextSetBit(statement.start());
    return first >= 0 && first < statement.end();
  }

  private List<Reason> because(
      Item item,
      Optional<Highlighter.Found> text,
      List<List<Snippet>> leaders,
      List<List<Snippet>> owners) {
    Stream<Reason> headings =
        item.path().stream()
            .flatMap(heading -> texts.found(heading.printed()).stream())
            .map(found -> reason(Where.CHAPTER, found));
    return Stream.of(
            texts.found(item.title()).map(found -> reason(Where.TITLE, found)).stream(),
            text.map(found -> reason(Where.TEXT, found)).stream(),
            headings,
            named(Where.LEADER, leaders),
            named(Where.OWNER, owners))
        .flatMap(reasons -> reasons)
        .toList();
  }

  private Reason reason(Where field, Highlighter.Found found) {
    return new Reason(field, found.words(), loosely ? By.WORDS : found.by());
  }

  private Stream<Reason> named(Where field, List<List<Snippet>> names) {
    List<String> words =
        names.stream()
            .filter(pieces -> !pieces.isEmpty())
            .map(pieces -> pieces.stream().map(Snippet::text).collect(Collectors.joining()))
            .toList();
    return words.isEmpty()
        ? Stream.of()
        : Stream.of(new Reason(field, words, loosely ? By.WORDS : By.LITERAL));
  }

  private List<Snippet> marked(Leader leader) {
    return said(ItemField.LEADER)
        .in(leader.name(), names(leader.id(), leader.name(), leader.aliases()));
  }

  private List<Snippet> marked(Owner owner) {
    return said(new OwnersIn(owner.role()))
        .in(owner.printed(), names(owner.unit().id(), owner.unit().name(), owner.unit().aliases()));
  }

  private NamesSaid said(SearchField field) {
    return fields.computeIfAbsent(field, asked -> NamesSaid.of(clause, asked));
  }

  private static List<String> names(String id, String name, List<String> aliases) {
    List<String> names = new ArrayList<>(aliases.size() + 2);
    names.add(id);
    names.add(name);
    names.addAll(aliases);
    return names;
  }
}
