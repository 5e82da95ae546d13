package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Comparator;

/**
 * Finds the amounts of a text.
 *
 * <pre>
 *   amount  = quantity [ range quantity ] [ bound ] [ stretch ]
 *   quantity = number [ 多 | 余 ] { multiple } [ unit ]
 *   range   = - — ～ 至 到                     6%-6.5%, 5%至6%
 *   bound   = 以上 | 以下 | 以内 | 左右
 *   stretch = [ 、 ] 力争 [ 达到 … ] quantity of the same unit     、力争6%
 * </pre>
 *
 * No amounts are: what stands in quotation marks, titles and brackets; numbers beside Latin
 * letters; numbers behind 第; numbers without a unit.
 */
final class AmountReader {
  private static final String BEFORE_NAMES = "第〔/:：+＋×－~—–";
  private static final String RANGE = "-－—–~～至到";
  private static final String[] STRETCH = {
    "奋力争取", "努力争取", "奋力冲刺", "奋斗目标", "冲刺", "力争", "争取", "力求", "努力", "奋力"
  };
  private static final String[] STRETCH_VERBS = {
    "实现", "达到", "突破", "增长", "提高到", "提高", "完成", "超过", "达", "冲刺"
  };

  private final String text;
  private final Shelter shelter;

  AmountReader(String text, Shelter shelter) {
    this.text = text;
    this.shelter = shelter;
  }

  /** In order; they do not overlap. */
  List<Amount> read() {
    List<Amount> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Amount> amount =
          !Numbers.begins(text, at) || shelter.covers(at) ? Optional.empty() : at(at);
      amount.ifPresent(found::add);
      at = amount.map(Amount::end).orElse(next(at));
    }
    return List.copyOf(found);
  }

  /** A run of digits that is no amount is passed as a whole. */
  private int next(int at) {
    return Numbers.isDigit(text, at) ? Math.max(at + 1, Numbers.endOfRun(text, at)) : at + 1;
  }

  private Optional<Amount> at(int at) {
    return named(at) ? Optional.empty() : quantity(at).map(a -> stretch(bound(range(a))));
  }

  private boolean named(int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return before < 0x80 && Character.isLetter(before) || BEFORE_NAMES.indexOf(before) >= 0;
  }

  private Optional<Amount> quantity(int from) {
    return Numbers.at(text, from).flatMap(number -> quantity(number).or(() -> bareRange(number)));
  }

  /** 2-3个: the lower end has no unit of its own. */
  private Optional<Amount> bareRange(PrintedNumber lower) {
    int at = lower.end();
    if (lower.han() || at + 1 >= text.length() || RANGE.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    return Numbers.at(text, at + 1)
        .flatMap(this::quantity)
        .filter(upper -> upper.value().compareTo(lower.value()) > 0)
        .map(upper -> upper.from(lower));
  }

  private Optional<Amount> quantity(PrintedNumber number) {
    int at = number.end();
    boolean more = isMore(at);
    at += more ? 1 : 0;
    int unitStart = at;
    at = behindMultiples(at);
    if (at > unitStart && !more && isMore(at)) {
      return unit(number, text.substring(unitStart, at), at + 1, true);
    }
    return unit(number, text.substring(unitStart, at), at, more);
  }

  private Optional<Amount> unit(PrintedNumber number, String multiples, int at, boolean more) {
    Optional<CountingUnit> unit =
        at < text.length() && shelter.covers(at) && text.charAt(at) != '（'
            ? Optional.empty()
            : CountingUnit.at(text, at);
    if (unit.isEmpty() && (multiples.isEmpty() || multiples.length() == 1 && isSmall(multiples))) {
      return Optional.empty();
    }
    String word = unit.map(CountingUnit::text).orElse("");
    int end = at + word.length();
    if (end < text.length() && text.charAt(end) == '级') {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            number.start(),
            end,
            number.value(),
            Optional.empty(),
            multiples + (isPercent(word) ? "%" : word),
            unit.map(CountingUnit::kind).orElse(CountingUnit.UnitSort.BARE),
            more ? Comparator.ABOVE : Comparator.EQUAL,
            Optional.empty(),
            number.han()));
  }

  private static boolean isSmall(String multiples) {
    return multiples.equals("百") || multiples.equals("千");
  }

  private static boolean isPercent(String word) {
    return word.equals("％") || word.equals("﹪");
  }

  private boolean isMore(int at) {
    return at < text.length() && "多余".indexOf(text.charAt(at)) >= 0;
  }

  private int behindMultiples(int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && "百千万亿".indexOf(text.charAt(at)) >= 0) {
      if (text.startsWith("千瓦", at) || text.startsWith("千米", at) || isPoints(at)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isPoints(int at) {
    return text.startsWith("百分", at) || text.startsWith("千克", at) || text.startsWith("千伏", at);
  }

  private Amount range(Amount lower) {
    int at = lower.end();
    if (at + 1 >= text.length() || RANGE.indexOf(text.charAt(at)) < 0) {
      return lower;
    }
    return quantity(at + 1)
        .filter(upper -> upper.kind() == lower.kind() && upper.value().compareTo(lower.value()) > 0)
        .map(upper -> lower.ranging(upper.end(), upper.value(), upper.unit(), upper.kind()))
        .orElse(lower);
  }

  private Amount bound(Amount amount) {
    int at = amount.end();
    if (text.startsWith("及", at)) {
      at++;
    }
    if (text.startsWith("以上", at)) {
      return amount.behind(at + 2, Comparator.AT_LEAST);
    }
    if (text.startsWith("以内", at) || text.startsWith("以下", at) || text.startsWith("之内", at)) {
      return amount.behind(at + 2, Comparator.AT_MOST);
    }
    if (text.startsWith("多", at) && closes(at + 1)) {
      return amount.behind(at + 1, Comparator.ABOVE);
    }
    boolean about = text.startsWith("左右", at) || text.startsWith("上下", at);
    return about ? amount.behind(at + 2, Comparator.ABOUT) : amount;
  }

  private Amount stretch(Amount amount) {
    int at = amount.end();
    at += at < text.length() && "、，,".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    int verb = behindOne(at, STRETCH);
    if (verb == at) {
      return amount;
    }
    return quantity(behindOne(verb, STRETCH_VERBS))
        .filter(second -> second.unit().equals(amount.unit()))
        .map(this::bound)
        .filter(second -> closes(second.end()))
        .map(second -> amount.stretched(second.end(), second.value()))
        .orElse(amount);
  }

  private int behindOne(int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  private boolean closes(int at) {
    return at >= text.length() || "，。；、,;（(".indexOf(text.charAt(at)) >= 0;
  }
}
