package org.zhengnuo.measure;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.ValueKind;

/**
 * Tells what kind of number it is.
 *
 * <pre>
 *   %          growth_rate where a change is told (增长6%, 增速 6%), else share; 提高到 70% is a share
 *   百分点      increment
 *   else       increment behind a deed that adds or a change, level behind 达到, 管控 or nothing;
 *              完成 tells the level of a flow (投资52亿元), else an increment
 * </pre>
 */
final class Kinds {
  private static final List<String> RATES = List.of("增速", "增幅", "涨幅", "降幅", "增长率", "增长速度", "下降率");
  private static final List<String> CHANGES = List.of("提高", "提升", "降低", "减少", "扩大", "压减", "增加");

  /** 推动规模突破6000亿元: these do not add what they push. */
  private static final List<String> SOFT =
      List.of("推动", "支持", "提升", "提高", "促进", "扩大", "完善", "壮大", "带动", "降低", "减少", "改善");

  private static final List<String> FLOWS =
      List.of(
          "投资", "营收", "收入", "产值", "增加值", "贸易额", "进出口", "销售额", "零售额", "产量", "总产", "吞吐量", "交易额",
          "生产总值", "GDP", "销售", "利润", "税收", "外资", "货运", "客运", "周转量");

  private final Nouns nouns;

  Kinds(Nouns nouns) {
    this.nouns = nouns;
  }

  ValueKind of(PieceWords words, Told told) {
    if (words.bare() && same(words.amount(), told)) {
      return told.kind();
    }
    return switch (words.amount().kind()) {
      case PERCENT -> rate(words);
      case POINTS -> ValueKind.INCREMENT;
      case MONEY, CAPACITY, SIZE, COUNT, TIME, BARE -> count(words, told);
    };
  }

  private static boolean same(Amount amount, Told told) {
    return !told.indicator().isEmpty() && amount.isRate() == told.unit().equals("%");
  }

  private static ValueKind rate(PieceWords words) {
    boolean changed = CHANGES.contains(words.head().action()) && !words.tail().reaches();
    boolean changes = changed || words.tail().changes() || holds(words.before(), RATES);
    return changes ? ValueKind.GROWTH_RATE : ValueKind.SHARE;
  }

  private ValueKind count(PieceWords words, Told told) {
    WordUse use = words.use();
    boolean flow = words.amount().kind() == CountingUnit.UnitSort.MONEY || isFlow(words.own());
    if (words.before().equals("对")) {
      return ValueKind.INCREMENT;
    }
    if (words.tail().reaches() && SOFT.contains(words.head().action())) {
      return ValueKind.LEVEL;
    }
    if (use == WordUse.ADD || words.tail().changes() && !words.tail().reaches()) {
      return ValueKind.INCREMENT;
    }
    if (words.tail().reaches() || use != WordUse.ADVERB) {
      return words.tail().reaches() ? ValueKind.LEVEL : told(use, flow);
    }
    Optional<UsedWord> deed = nouns.deed(words.before(), words.after());
    boolean goesOn = words.listed() && words.action().isEmpty() && !told.indicator().isEmpty();
    if (goesOn && (deed.isEmpty() || told.serves() || told.adds())) {
      boolean adds = told.adds() && !told.unit().equals("个百分点");
      return adds ? ValueKind.INCREMENT : ValueKind.LEVEL;
    }
    return deed.map(word -> told(word.deed(), flow)).orElse(ValueKind.LEVEL);
  }

  private static ValueKind told(WordUse deed, boolean flow) {
    boolean level = deed == WordUse.SERVE || deed == WordUse.GAIN && flow;
    return level ? ValueKind.LEVEL : ValueKind.INCREMENT;
  }

  private static boolean isFlow(String noun) {
    return holds(noun, FLOWS) || noun.endsWith("量") || noun.endsWith("额");
  }

  private static boolean holds(String noun, List<String> words) {
    return words.stream().anyMatch(noun::contains);
  }
}
