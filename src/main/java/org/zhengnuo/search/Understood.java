package org.zhengnuo.search;

import java.util.List;
import java.util.Optional;

/**
 * A query as it is meant: what it names has become filters, what is left is its topic.
 *
 * @param typed as it came
 * @param query what is searched for; the same as {@code typed} where nothing is named
 * @param topic the words that are left to be searched for
 * @param read what became filters, in typed order
 * @param named what is named, also where it did not become filters
 * @param fellBack whether the words name something but the filters would have left nothing
 * @param papers ids of the papers whose titles hold the topic
 * @param portfolio ids of the portfolios that answer who is in charge of what
 * @param note what a reader should know of the reading, Chinese
 */
public record Understood(
    Query typed,
    Query query,
    String topic,
    List<NamedPart> read,
    List<NamedPart> named,
    boolean fellBack,
    List<String> papers,
    List<String> portfolio,
    Optional<String> note) {

  public Understood {
    read = List.copyOf(read);
    named = List.copyOf(named);
    papers = List.copyOf(papers);
    portfolio = List.copyOf(portfolio);
  }

  /** A query that names nothing. */
  public static Understood plain(Query typed) {
    return new Understood(
        typed,
        typed,
        typed.text(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The same, said to be read as words because these names would have left nothing. */
  public Understood fallenBack(List<NamedPart> names, List<String> portfolios) {
    return new Understood(typed, query, topic, read, names, true, papers, portfolios, note);
  }

  /** The same with what a reader should know of it. */
  public Understood saying(String sentence) {
    return new Understood(
        typed, query, topic, read, named, fellBack, papers, portfolio, Optional.of(sentence));
  }

  /** The same with the papers that the topic names. */
  public Understood naming(List<String> found) {
    return new Understood(typed, query, topic, read, named, fellBack, found, portfolio, note);
  }

  /** What is named of one facet. */
  public List<NamedPart> of(Facet facet) {
    return named.stream().filter(part -> part.facet().equals(facet.token())).toList();
  }
}
