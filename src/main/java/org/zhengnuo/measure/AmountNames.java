package org.zhengnuo.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * Tells amounts that describe or name something from those that are promised.
 *
 * <pre>
 *   class    = (过 | 超) money noun | money (以上 | 以下) noun      过50亿元企业, 10亿元以上项目
 *   size     = 投资 money (noun | 的)                               总投资168亿元的6个项目
 *   capacity = mass noun, without a verb before                     15万吨预焙阳极
 *   benefit  = 每人 money | rate 给予                                最高补助3万元
 *   time     = N年, N天, unless the indicator is a time             人均预期寿命
 *   words    = 一个, 三大: only 十二 and more, and 千亿 behind a verb, count
 * </pre>
 */
final class AmountNames {
  private static final List<String> TIMES =
      List.of("寿命", "年限", "天数", "时间", "时长", "工期", "时限", "周期", "年龄");
  private static final List<String> POLICIES =
      List.of("措施", "意见", "规定", "政策", "举措", "办法", "创新", "硬措施", "新政", "条例");
  private static final List<String> RULES = List.of("的要求", "的规定", "的标准", "的原则");
  private static final List<String> TELLS = List.of("方面", "主要指标", "重点方面", "位次");
  private static final List<String> EACH =
      List.of("每人", "每户", "每名", "每位", "每亩", "每家", "每月", "每生", "每张", "最高");
  private static final List<String> PAID = List.of("给予", "予以", "标准", "一次性", "的补", "的奖");
  private static final Uses DEEDS = Uses.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE);
  private static final Uses TAILS =
      Uses.of(WordUse.REACH, WordUse.ABOVE, WordUse.AIM, WordUse.GROW, WordUse.FALL);
  private static final Uses IDLE = Uses.of(WordUse.IDLE);
  private static final Uses ASIDE = Uses.of(WordUse.ASIDE);

  /** Farther words do not describe it. */
  private static final int WINDOW = 60;

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final String text;
  private final Lexicon words;

  AmountNames(String text, Lexicon words) {
    this.text = text;
    this.words = words;
  }

  /** Whether an amount of the words between two places is none to be promised. */
  boolean names(Amount amount, int from, int to) {
    int near = Math.max(from, amount.start() - WINDOW);
    return describes(amount, near, Math.min(to, amount.end() + WINDOW))
        || words.startingAt(text, from, to, ASIDE).isPresent();
  }

  private boolean describes(Amount amount, int from, int to) {
    return switch (amount.kind()) {
          case TIME -> !TIMES.stream().anyMatch(between(from, amount.start())::contains);
          case MONEY, BARE -> benefit(amount, from, to) || money(amount, from, to);
          case CAPACITY -> noun(amount.end(), to) && (bounded(amount) || !deed(amount, from));
          case COUNT -> isPolicy(amount, to) || isSized(amount, from, to);
          case PERCENT -> benefit(amount, from, to) || isMultiple(amount);
          case SIZE, POINTS -> false;
        }
        || amount.han() && !counts(amount, from, to)
        || isIdle(amount, from)
        || isBaseline(amount, from)
        || isCapacity(amount, from)
        || ofAim(amount, from)
        || told(amount, to);
  }

  /** 每人每年2元的标准, 20%一次性给予: what one person is paid. */
  private boolean benefit(Amount amount, int from, int to) {
    if (words.endingAt(text, from, amount.start(), TAILS).isPresent()) {
      return false;
    }
    String before = between(from, amount.start());
    String after = between(amount.end(), to);
    return EACH.stream().anyMatch(before::contains) || PAID.stream().anyMatch(after::contains);
  }

  private boolean money(Amount amount, int from, int to) {
    if (!noun(amount.end(), to)) {
      return false;
    }
    String before = between(from, amount.start());
    boolean bound = bounded(amount);
    boolean sized = before.endsWith("过") || before.endsWith("超") || before.endsWith("超过");
    boolean spent = before.endsWith("投资") || before.endsWith("投资约");
    return sized || spent || bound || !deed(amount, from);
  }

  /** 由3.4亿度, 从2020年的7.2%: what it was. */
  private boolean isBaseline(Amount amount, int from) {
    int at = amount.start() - 1;
    if (at >= from && text.charAt(at) == '的') {
      at = at >= 6 && text.charAt(at - 1) == '年' ? at - 6 : at - 1;
    }
    return at >= from && "由从".indexOf(text.charAt(at)) >= 0;
  }

  /** 总投资168亿元; but 赤字率拟按3%安排 promises. */
  private boolean isIdle(Amount amount, int from) {
    return words
        .endingAt(text, from, amount.start(), IDLE.and(TAILS))
        .filter(word -> word.does(IDLE))
        .isPresent();
  }

  /** 完成年度目标的110%. */
  private boolean ofAim(Amount amount, int from) {
    String before = between(from, amount.start());
    return before.endsWith("目标的") || before.endsWith("任务的") || before.endsWith("计划的");
  }

  /** 8%的预定目标, 10个方面: told of, not promised. */
  private boolean told(Amount amount, int to) {
    String after = between(amount.end(), to);
    boolean aim = after.startsWith("的") && after.contains("目标");
    boolean rule = RULES.stream().anyMatch(after::startsWith);
    return aim || rule || isRanked(after) || TELLS.stream().anyMatch(after::startsWith);
  }

  /** 全国168家高新区第79位. */
  private static boolean isRanked(String after) {
    int rank = after.indexOf('第');
    int end = rank + 1;
    while (rank > 0 && Numbers.isDigit(after, end)) {
      end++;
    }
    return rank > 0 && end > rank + 1 && after.startsWith("位", end);
  }

  /** Whether 以上 or the like stands behind it. */
  private boolean bounded(Amount amount) {
    return !between(amount.start(), amount.end()).endsWith(amount.unit());
  }

  private boolean deed(Amount amount, int from) {
    return words.endingAt(text, from, amount.start(), DEEDS).isPresent();
  }

  /** 是2015年的1.38倍: what it is compared with is no measure. */
  private boolean isMultiple(Amount amount) {
    return amount.unit().equals("倍")
        && amount.start() > 0
        && text.charAt(amount.start() - 1) == '的';
  }

  /** 可年产推土机500台: what a plant can do. */
  private boolean isCapacity(Amount amount, int from) {
    String before = between(from, amount.start());
    int yearly = before.lastIndexOf("年产");
    return yearly >= 0
        && (yearly + 2 == before.length() || "量值能".indexOf(before.charAt(yearly + 2)) < 0)
        && words.endingAt(text, from, amount.start(), TAILS).isEmpty();
  }

  /** 过10个项目2个: big ones. */
  private boolean isSized(Amount amount, int from, int to) {
    String before = between(from, amount.start());
    return before.endsWith("过") && !before.endsWith("超过") && noun(amount.end(), to);
  }

  /** N条措施: the articles of a paper. */
  private boolean isPolicy(Amount amount, int to) {
    return amount.unit().equals("条")
        && POLICIES.stream().anyMatch(between(amount.end(), to)::startsWith);
  }

  /** 十二件; 千亿 where nothing follows. */
  private boolean counts(Amount amount, int from, int to) {
    if (amount.kind() == CountingUnit.UnitSort.COUNT) {
      return isCompound(amount) && amount.value().compareTo(TEN) > 0 && amount.unit().length() == 1;
    }
    return amount.value().compareTo(TEN) > 0
        && !noun(amount.end(), to)
        && words.endingAt(text, from, amount.start(), TAILS).isPresent();
  }

  /** 十二, not 百: 开展百场活动 counts nothing. */
  private boolean isCompound(Amount amount) {
    return Numbers.at(text, amount.start()).filter(n -> n.end() > n.start() + 1).isPresent();
  }

  /** Whether a noun stands here: no mark, no end, no verb of change. */
  private boolean noun(int at, int to) {
    if (at >= to) {
      return false;
    }
    char c = text.charAt(at);
    boolean word = Character.isLetterOrDigit(c) || c == '“' || c == '《';
    boolean joins = "和及与以并而".indexOf(c) >= 0;
    return word && !joins && words.startingAt(text, at, to, TAILS).isEmpty();
  }

  private String between(int from, int to) {
    return text.substring(Math.max(from, 0), Math.max(from, to));
  }
}
