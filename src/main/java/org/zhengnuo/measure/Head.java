package org.zhengnuo.measure;

import java.util.List;

/**
 * What stands before the noun of a piece.
 *
 * @param start where the words of the measure begin, behind 力争
 * @param nounStart behind verb and adverbs
 * @param atLeast whether 至少 leads in
 * @param action the verb; empty where none stands
 */
record Head(
    int start,
    int nounStart,
    String action,
    WordUse use,
    String modality,
    boolean estimate,
    boolean among,
    boolean atLeast,
    List<String> scopes) {

  /** 培训比例达到30%: before a rate, what looks like a verb begins the noun. */
  Head withoutDeed() {
    boolean deed = use == WordUse.ADD || use == WordUse.SERVE;
    return deed
        ? new Head(start, start, "", WordUse.ADVERB, modality, estimate, among, atLeast, scopes)
        : this;
  }
}
