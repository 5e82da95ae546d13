package org.zhengnuo.parse.clause;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences, or their ends, that say who leads: ，由A牵头，B配合。 */
final class LedSentence {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[。；！，])由(?<lead>[^。；：，（(]{3,90}?)"
              + "(?:(?:共同|联合|分别)?牵头(?:负责|组织实施|实施)?"
              + "(?:[，,][^。；：（(]{3,160}?(?:配合|参与|参加|协助|落实|负责))?"
              + "|会同[^。；：（(]{3,160}?(?:负责|落实|推进|组织实施))(?=[。；]|$)");

  private static final Pattern AND = Pattern.compile("[、和]");

  private LedSentence() {}

  /** Ends of sentences that say who leads; only offices do. */
  static Stream<MatchResult> all(String text) {
    boolean told = text.contains("牵头") || text.contains("会同");
    if (text.indexOf('由') < 0 || !told) {
      return Stream.empty();
    }
    return SENTENCE
        .matcher(text)
        .results()
        .filter(m -> AND.splitAsStream(m.group("lead")).allMatch(BodyNames::isOffice));
  }
}
