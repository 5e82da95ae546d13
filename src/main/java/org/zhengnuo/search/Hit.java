package org.zhengnuo.search;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Statement;

/**
 * One item that matched.
 *
 * @param snippet its text around the matches, in order; cut places show as …
 * @param leaders for each of its leaders the name in pieces; none where nothing of it matched
 * @param owners likewise, for each of its owners the name as printed
 * @param because where what was looked for stands, own words first
 * @param met its statements that hold what was looked for, in order
 */
public record Hit(
    Item item,
    List<Snippet> snippet,
    List<List<Snippet>> leaders,
    List<List<Snippet>> owners,
    List<Reason> because,
    List<Statement> met) {

  public Hit {
    snippet = List.copyOf(snippet);
    leaders = List.copyOf(leaders);
    owners = List.copyOf(owners);
    because = List.copyOf(because);
    met = List.copyOf(met);
  }

  /** The same with other pieces of its text, from a place of it on, shown for one reason. */
  public Hit showing(List<Snippet> pieces, int from, Reason reason) {
    return new Hit(item, pieces, leaders, owners, List.of(reason), item.statementsAt(from));
  }

  /** The pieces of its text and of its names. */
  public Stream<Snippet> pieces() {
    return Stream.of(List.of(snippet), leaders, owners).flatMap(List::stream).flatMap(List::stream);
  }

  /** An item nothing was looked for in. */
  public static Hit unmarked(Item item) {
    return new Hit(
        item,
        List.of(),
        Collections.nCopies(item.ownership().leaders().size(), List.of()),
        Collections.nCopies(item.ownership().owners().size(), List.of()),
        List.of(),
        List.of());
  }
}
