package org.zhengnuo.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;

/** The one unit that somebody named. */
final class CalledUnit {

  private CalledUnit() {}

  /**
   * @param called its id, name or alias
   * @throws IllegalArgumentException with a sentence where none, or more than one, is called so
   */
  static Unit of(String called, Library library) {
    List<Unit> units = library.unitsCalled(called);
    if (units.isEmpty()) {
      throw new IllegalArgumentException("没有叫“" + called + "”的单位，请用全称或标识（见 /units）");
    }
    if (units.size() > 1) {
      String all =
          units.stream().map(u -> u.name() + "（" + u.id() + "）").collect(Collectors.joining("、"));
      throw new IllegalArgumentException("“" + called + "”有几个单位：" + all + "，请写明是哪一个");
    }
    return units.getFirst();
  }
}
