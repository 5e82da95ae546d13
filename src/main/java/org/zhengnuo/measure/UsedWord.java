package org.zhengnuo.measure;

import java.util.Set;

/** A word of the packed list and what it does beside a number. */
record UsedWord(String text, Set<WordUse> uses) {

  boolean does(Set<WordUse> wanted) {
    return uses.stream().anyMatch(wanted::contains);
  }

  /** What deed it tells; a word may tell several. */
  WordUse deed() {
    return uses.contains(WordUse.ADD) || uses.contains(WordUse.ACT)
        ? WordUse.ADD
        : uses.contains(WordUse.GAIN) ? WordUse.GAIN : WordUse.SERVE;
  }

  int length() {
    return text.length();
  }
}
