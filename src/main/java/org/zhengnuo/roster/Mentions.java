package org.zhengnuo.roster;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The units and leaders that one paper names: all that {@link Register} needs of it.
 *
 * @param file the paper's, in the seeds folder
 * @param units in the order they were met, with the members and wholes of those that are named
 * @param leaders in the order they were met
 */
public record Mentions(String file, List<NamedUnit> units, List<NamedLeader> leaders) {

  public Mentions {
    units = List.copyOf(units);
    leaders = List.copyOf(leaders);
  }

  public static Mentions none(String file) {
    return new Mentions(file, List.of(), List.of());
  }

  /**
   * The same with each part replaced by one that is equal to it: many papers name the same units.
   *
   * @param shared gives the one that was seen first
   */
  public Mentions sharing(UnaryOperator<Object> shared) {
    List<NamedUnit> same =
        units.stream()
            .map(
                unit ->
                    new NamedUnit(
                        (NamedUnit.Known) shared.apply(unit.known()),
                        unit.printed().stream().map(p -> (String) shared.apply(p)).toList()))
            .toList();
    return new Mentions(file, same, leaders);
  }
}
