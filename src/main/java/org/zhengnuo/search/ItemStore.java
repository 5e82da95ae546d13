package org.zhengnuo.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;

/**
 * Writes an index, paper by paper. Nothing of it is seen before {@link #commit}; a crash at any
 * moment leaves the state before or after. {@code replace} and {@code remove} are safe for many
 * threads, everything else belongs to one.
 */
public interface ItemStore extends AutoCloseable {

  /** What is committed; empty values where there is nothing yet. */
  IndexInfo info();

  /** The papers held: by file of the seeds, {@link PaperRecords#key()} of what was read of it. */
  Map<String, String> papers();

  /** Takes in a paper in place of what was held of its file. */
  void replace(PaperRecords paper);

  /** Forgets everything of a file. */
  void remove(String file);

  /** {@link PaperRecords#mentions()} of every paper held, in order of file. */
  Stream<String> mentions();

  /** The items of a place and period, in order of document and line, with what was written. */
  List<Item> items(Place place, Period period);

  /** Says that an item repeats the words of an owned one; an empty id takes that back. */
  void repeats(String itemId, String ownedItemId);

  /**
   * Makes all that was written visible, as one state.
   *
   * @param units every unit that owns something, stands in a portfolio, is a member of such a
   *     collective or the whole of such a part; in order of name
   * @param leaders likewise, in order of name, then place
   * @param findings what speaks of no single paper, or needs all of them to be seen
   * @param hash of the seeds and of the code that read them; empty while only a part is written
   */
  void commit(List<Unit> units, List<Leader> leaders, List<Finding> findings, String hash);

  /** Drops what was not committed. */
  @Override
  void close();
}
