package org.zhengnuo.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.ValueKind;

/**
 * Reads a growth that follows another, without a number of its own.
 *
 * <pre>
 *   sync = head noun [ 增长 ] (与 | 和 | 同) reference { 保持 | 实现 | 基本 } 同步 [ 增长 ]
 * </pre>
 */
final class SyncReader {
  private static final String SYNC = "同步";
  private static final String JOINTS = "与和同";
  private static final List<String> BASIC = List.of("基本", "大体");
  private static final List<String> PASSED = List.of("保持", "实现");
  private static final List<String> GROWTH = List.of("增长", "增速", "增幅", "增长速度");
  private static final int LONGEST_REFERENCE = 16;

  private final String text;
  private final HeadReader heads;
  private final Nouns nouns;

  SyncReader(String text, Lexicon words, Predicate<String> isPlace) {
    this.text = text;
    this.heads = new HeadReader(text, words, isPlace);
    this.nouns = new Nouns(words);
  }

  Optional<Measure> read(int from, int to, Tense tense) {
    int at = text.indexOf(SYNC, from, to);
    if (at < 0 || !ends(at + SYNC.length(), to)) {
      return Optional.empty();
    }
    int reference = without(PASSED, from, without(BASIC, from, without(PASSED, from, at)));
    int joint = joint(from, reference);
    return joint <= from ? Optional.empty() : measure(from, joint, reference, at, tense);
  }

  private Optional<Measure> measure(int from, int joint, int reference, int at, Tense tense) {
    Head head = heads.read(from, joint);
    String indicator = nouns.plain(text.substring(head.nounStart(), withoutGrowth(head, joint)));
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    boolean basic = BASIC.stream().anyMatch(text.substring(reference, at)::contains);
    int end =
        text.startsWith("增长", at + SYNC.length()) ? at + 2 * SYNC.length() : at + SYNC.length();
    return Optional.of(
        new Measure(
            tense.role(),
            head.start(),
            end,
            text.substring(head.start(), end),
            Indicators.PACKED.shown(indicator),
            Indicators.PACKED.id(indicator, ValueKind.GROWTH_RATE),
            SYNC,
            new Quantity(
                basic ? Comparator.BASIC_SYNC : Comparator.SYNC,
                Optional.empty(),
                Optional.empty(),
                ""),
            ValueKind.GROWTH_RATE,
            new Circumstances(
                head.scopes(),
                Optional.empty(),
                head.modality(),
                "",
                text.substring(joint + 1, reference),
                "",
                false,
                head.estimate()),
            tense.year()));
  }

  private int withoutGrowth(Head head, int joint) {
    return Math.max(head.nounStart(), without(GROWTH, head.nounStart(), joint));
  }

  private boolean ends(int at, int to) {
    return at >= to
        || text.startsWith("增长", at)
        || text.startsWith("以上", at)
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private int joint(int from, int to) {
    for (int at = to - 2; at > from && to - at < LONGEST_REFERENCE; at--) {
      if (JOINTS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private int without(List<String> words, int from, int to) {
    for (String word : words) {
      if (to - word.length() > from && text.startsWith(word, to - word.length())) {
        return to - word.length();
      }
    }
    return to;
  }
}
