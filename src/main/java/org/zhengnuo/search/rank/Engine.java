package org.zhengnuo.search.rank;

import java.util.List;
import org.zhengnuo.search.query.Clause;

/** What must be known of one state of an index to read a query in a looser way. */
public interface Engine {

  /** Whether anything matches. */
  boolean finds(Clause clause);

  /** Some of the item texts that hold a phrase. */
  List<String> texts(String phrase, int most);

  /** The words of a text in order, marks left out; their places are those of the folded text. */
  List<Word> words(String text);
}
