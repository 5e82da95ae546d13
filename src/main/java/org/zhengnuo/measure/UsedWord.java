package org.zhengnuo.measure;

/** A word of the packed list and what it does beside a number. */
record UsedWord(String text, Uses uses) {

  boolean does(Uses wanted) {
    return uses.meets(wanted);
  }

  /** What deed it tells; a word may tell several. */
  WordUse deed() {
    return uses.has(WordUse.ADD) || uses.has(WordUse.ACT)
        ? WordUse.ADD
        : uses.has(WordUse.GAIN) ? WordUse.GAIN : WordUse.SERVE;
  }

  int length() {
    return text.length();
  }
}
