package org.zhengnuo.model;

import java.util.List;

/**
 * What one leader is in charge of (领导分工); every name as printed.
 *
 * @param areas 负责 … 方面的工作
 * @param manages 分管 units
 * @param liaises 联系 units
 * @param liaisesAreas 联系 … 工作
 * @param assists whom the leader assists, and in what
 * @param substitutes names of those who stand in for one another (补位), without the leader
 * @param other sentences that fit no other field
 */
public record Portfolio(
    String person,
    List<String> areas,
    List<String> manages,
    List<String> liaises,
    List<String> liaisesAreas,
    List<Assistance> assists,
    List<String> substitutes,
    List<String> other)
    implements Detail {

  public Portfolio {
    areas = List.copyOf(areas);
    manages = List.copyOf(manages);
    liaises = List.copyOf(liaises);
    liaisesAreas = List.copyOf(liaisesAreas);
    assists = List.copyOf(assists);
    substitutes = List.copyOf(substitutes);
    other = List.copyOf(other);
  }

  /** 协助 leader in areas. */
  public record Assistance(String leader, List<String> areas) {

    public Assistance {
      areas = List.copyOf(areas);
    }
  }
}
