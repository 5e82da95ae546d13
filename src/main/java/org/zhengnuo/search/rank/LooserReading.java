package org.zhengnuo.search.rank;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengnuo.search.query.Clause;

/**
 * A query read in a looser way.
 *
 * @param dropped the terms that are no longer asked for; none where there is nothing to loosen
 * @param guessed how a term that finds nothing was read instead; empty lists where it was not
 * @param words the parts of the terms that may match by themselves
 * @param kindred other wordings that may
 * @param marks what to mark in the snippets
 */
public record LooserReading(
    List<String> dropped,
    Map<String, List<String>> guessed,
    List<String> words,
    List<String> kindred,
    Clause marks,
    LooserQuery query) {

  private static final int MOST_QUOTED = 6;

  /** What a reader is told, which is another thing where nothing was found. */
  public String message(boolean found) {
    StringBuilder message = new StringBuilder();
    guessed.forEach(
        (term, other) -> {
          message.append("没有“").append(term).append("”");
          message.append(other.isEmpty() ? "。" : "，按拼音或一字之差读作" + quoted(other) + "。");
        });
    if (!found) {
      return message.append("也没有相近的条目，可以换个说法，或少写几个词。").toString();
    }
    String asked = guessed.isEmpty() ? "不要求" + together() + "，" : "";
    return message.append("以下条目").append(asked).append(instead()).append("。").toString();
  }

  private String together() {
    return (dropped.size() > 1 ? "同时出现" : "逐字出现") + quoted(dropped);
  }

  private String instead() {
    List<String> parts = words.stream().filter(word -> !dropped.contains(word)).toList();
    String within = parts.isEmpty() ? "只含其中的部分字词" : "只含其中的词语" + quoted(parts);
    return within + (kindred.isEmpty() ? "" : "，或相近说法" + quoted(kindred));
  }

  private static String quoted(List<String> words) {
    String shown =
        words.stream().limit(MOST_QUOTED).map(w -> "“" + w + "”").collect(Collectors.joining());
    return words.size() > MOST_QUOTED ? shown + "等" : shown;
  }
}
