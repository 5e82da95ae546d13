package org.zhengnuo.measure;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;

/**
 * Follows the time words of a sentence: 到2025年 names the year; 去年 in a plan reports, and so does a
 * year before the plan's.
 *
 * <p>A year that is compared with (比2020年, 较上年) or that stands in a name changes nothing.
 */
final class TenseReader {
  private static final List<String> PAST = List.of("去年", "上年", "过去", "年来", "截至", "截止", "目前", "已累计");
  private static final List<String> NOW = List.of("今年", "明年", "今后", "未来", "下一步", "到“", "年内");
  private static final List<String> BASES = List.of("基础", "相比", "水平", "的", "同期");
  private static final String AIM = "预期目标";
  private static final String FIRSTS = "年去上过截目已今明未下到预";
  private static final String COMPARES = "比较与于按同以占超由从自是为项";

  private final String text;
  private final MeasureRole usual;
  private final Optional<Period> period;
  private Tense tense;

  TenseReader(String text, MeasureRole usual, Optional<Period> period) {
    this.text = text;
    this.usual = usual;
    this.period = period;
    this.tense = new Tense(usual, 0);
  }

  void forget() {
    tense = new Tense(usual, 0);
  }

  /** The tense of the clause between two places, and of what follows it in the sentence. */
  Tense read(int from, int to) {
    for (int at = from; at < to; at++) {
      if (FIRSTS.indexOf(text.charAt(at)) < 0) {
        continue;
      }
      if (COMPARES.indexOf(at > 0 ? text.charAt(at - 1) : ' ') >= 0) {
        continue;
      }
      if (usual == MeasureRole.OUTCOME && isAim(at, to)) {
        tense = new Tense(MeasureRole.TARGET, period.map(p -> p.to() + 1).orElse(0));
      } else if (text.charAt(at) == '年' && isYear(at)) {
        year(at);
      } else if (usual == MeasureRole.TARGET && begins(PAST, at, to)) {
        tense = new Tense(MeasureRole.OUTCOME, 0);
      } else if (usual == MeasureRole.TARGET && begins(NOW, at, to)) {
        tense = new Tense(usual, 0);
      }
    }
    return tense;
  }

  /** 主要预期目标是: promised, even where a paper does not part its review from its plan. */
  private boolean isAim(int at, int to) {
    int behind = at + AIM.length();
    return text.startsWith(AIM, at) && (behind >= to || "是为建：:".indexOf(text.charAt(behind)) >= 0);
  }

  private boolean begins(List<String> words, int at, int to) {
    for (String word : words) {
      if (text.startsWith(word, at) && at + word.length() <= to) {
        return true;
      }
    }
    return false;
  }

  /** Four digits, no more, that are a year. */
  private boolean isYear(int at) {
    if (at < 4 || Numbers.isDigit(text, at - 5)) {
      return false;
    }
    for (int i = at - 4; i < at; i++) {
      if (!Numbers.isDigit(text, i)) {
        return false;
      }
    }
    int year = value(at);
    return year >= 1900 && year <= 2100 && !isCompared(at - 4) && !isBase(at + 1);
  }

  /** 在2020年基础上: what is started from. */
  private boolean isBase(int behind) {
    return BASES.stream().anyMatch(word -> text.startsWith(word, behind));
  }

  private boolean isCompared(int at) {
    return at > 0 && COMPARES.indexOf(text.charAt(at - 1)) >= 0;
  }

  private int value(int at) {
    int year = 0;
    for (int i = at - 4; i < at; i++) {
      year = year * 10 + Character.digit(text.charAt(i), 10);
    }
    return year;
  }

  private void year(int at) {
    int year = value(at);
    boolean past = usual == MeasureRole.TARGET && period.filter(p -> year < p.from()).isPresent();
    tense = new Tense(past ? MeasureRole.OUTCOME : usual, year);
  }
}
