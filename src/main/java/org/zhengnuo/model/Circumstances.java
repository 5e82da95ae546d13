package org.zhengnuo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What else a sentence says of a number; a text is empty where it says nothing.
 *
 * @param scopes the places or units the number holds for, each for itself; empty: the paper's place
 * @param stretch the second value, behind 力争, in the unit of the first
 * @param modality 力争, 确保, 争取 … before it
 * @param baseline what it starts from, as printed: 由3.4亿度
 * @param reference what it is measured against, as printed: 高于全省平均, 经济增长
 * @param partOf what it is a part of: the words before 其中
 * @param coverage whether it counts what exists and is served, managed or pushed on
 * @param estimate whether it is said to be expected: 预计
 */
public record Circumstances(
    List<String> scopes,
    Optional<BigDecimal> stretch,
    String modality,
    String baseline,
    String reference,
    String partOf,
    boolean coverage,
    boolean estimate) {

  public static final Circumstances NONE =
      new Circumstances(List.of(), Optional.empty(), "", "", "", "", false, false);

  public Circumstances {
    scopes = List.copyOf(scopes);
  }
}
