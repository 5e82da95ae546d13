package org.zhengnuo.pages.cite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengnuo.pages.view.ItemView.OwnerView;

/**
 * The owners of one role as a paper prints them: 等 stands once, behind the last of an open list.
 */
public record OwnerRun(List<OwnerView> owners) {

  public OwnerRun {
    owners = List.copyOf(owners);
  }

  /** Whether 等 follows the owner at this place, counted from 0. */
  public boolean opens(int at) {
    boolean goesOn =
        at + 1 < owners.size()
            && owners.get(at + 1).openList()
            && owners.get(at + 1).role() == owners.get(at).role();
    return owners.get(at).openList() && !goesOn;
  }

  /** 甲局、乙局等 */
  public String printed() {
    return IntStream.range(0, owners.size())
        .mapToObj(i -> owners.get(i).printed() + (opens(i) ? "等" : ""))
        .collect(Collectors.joining("、"));
  }
}
