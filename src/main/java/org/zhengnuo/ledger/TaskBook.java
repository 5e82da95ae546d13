package org.zhengnuo.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Unit;

/**
 * The tasks and units of the papers, as one state of them has it; what is reported is held against
 * it. Only items of the kinds {@link Task#kinds} are in it.
 */
public interface TaskBook {

  /** Changes whenever a task may have changed. */
  String state();

  /**
   * The tasks of these ids, by the id asked for; also of an id that moved, the task that bears it
   * no more. Unknown ids are left out.
   */
  Map<String, BookedTask> of(Collection<String> ids);

  /** The tasks that say exactly these words, spaces aside; none where too many might. */
  List<BookedTask> saying(String words);

  /** The tasks that a unit leads or shares, or that reach it through a collective; by paper. */
  List<BookedTask> ofUnit(String unitId);

  /** The units of this id, name or alias, also of an id that moved; several share an alias. */
  List<Unit> units(String called);
}
