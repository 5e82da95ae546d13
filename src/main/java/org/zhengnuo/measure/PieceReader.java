package org.zhengnuo.measure;

import java.util.List;
import java.util.function.Predicate;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.ValueKind;

/**
 * Reads the measure of a piece, with what the piece before leaves to be understood.
 *
 * <pre>
 *   piece = head [ noun ] [ tail ] amount        新增 营收过亿元企业 160家 · 公办率 达到 70%以上
 *         | head amount noun                     培育 6家 省级以上绿色工厂
 * </pre>
 */
final class PieceReader {
  private static final List<String> COMPARED = List.of("高于", "低于", "快于", "好于", "优于", "高出", "低出");

  private static final List<String> TOTALS =
      List.of("里程", "总量", "数量", "规模", "总数", "人数", "户数", "余额", "面积", "总额");

  /** Longer clauses are no noun. */
  private static final int LONGEST_SUBJECT = 24;

  private static final int[] NOTHING = {0, 0};

  private final String text;
  private final Lexicon words;
  private final HeadReader heads;
  private final Nouns nouns;
  private final Kinds kinds;
  private int[] passed = NOTHING;
  private Told told = Told.NOTHING;

  PieceReader(String text, Lexicon words, Predicate<String> isPlace) {
    this.text = text;
    this.words = words;
    this.heads = new HeadReader(text, words, isPlace);
    this.nouns = new Nouns(words);
    this.kinds = new Kinds(nouns);
  }

  /** A new sentence: nothing is understood. */
  void forget() {
    told = Told.NOTHING;
    passed = NOTHING;
  }

  /** A clause without a number may name what the next one counts. */
  void pass(int from, int to) {
    if (to - from <= LONGEST_SUBJECT) {
      passed = new int[] {from, to};
    }
  }

  private String subject() {
    Head head = heads.read(passed[0], passed[1]);
    String noun = nouns.plain(nouns.upToChange(text.substring(head.nounStart(), passed[1])));
    return head.action().isEmpty() ? noun : "";
  }

  PieceWords words(Piece piece) {
    int number = piece.amount().start();
    Head read = heads.read(piece.start(), number);
    Tail tail = Tail.of(text, words, read, number);
    Baseline baseline = Baseline.of(text, read.nounStart(), tail.nounEnd());
    boolean held = tail.reaches() && holds(piece.amount(), baseline.start());
    Head head = held ? read.withoutDeed() : read;
    String before = nouns.plain(text.substring(head.nounStart(), baseline.start()));
    before = nouns.upToChange(before);
    String after = purpose(piece) ? "" : behind(piece);
    int compared = compared(piece.amount(), before);
    return new PieceWords(
        piece,
        head,
        tail,
        baseline,
        nouns.plain(before.substring(0, compared)),
        reference(before.substring(compared), tail, number),
        after,
        piece.listed()
            || head.among()
            || goesOn(piece.amount(), head, tail) && nouns.deed(before, after).isEmpty());
  }

  /** Whether the noun is one that is never made: a rate, a total, 里程. */
  private boolean holds(Amount amount, int nounEnd) {
    return amount.isRate() || TOTALS.stream().anyMatch(noun -> text.startsWith(noun, nounEnd - 2));
  }

  /** 选拔10名甲，60名乙: a list of things goes on behind a comma. */
  private boolean goesOn(Amount amount, Head head, Tail tail) {
    return told.adds()
        && (amount.kind() == CountingUnit.UnitSort.COUNT
            || amount.kind() == CountingUnit.UnitSort.SIZE)
        && head.action().isEmpty()
        && tail.action().isEmpty()
        && !holds(amount, tail.start());
  }

  /** With 平均 that the tail took. */
  private String reference(String compared, Tail tail, int number) {
    return compared.isEmpty() ? "" : compared + text.substring(tail.start(), number);
  }

  private String behind(Piece piece) {
    Amount amount = piece.amount();
    return nouns.after(text.substring(amount.end(), piece.end()), amount.unit());
  }

  /** 投入2亿元实施改造: what stands behind is what for, not what. */
  private boolean purpose(Piece piece) {
    boolean sum = piece.amount().isRate() || piece.amount().kind() == CountingUnit.UnitSort.MONEY;
    return sum
        && words.startingAt(text, piece.amount().end(), piece.end(), HeadReader.DEEDS).isPresent();
  }

  /** Where 高于全国平均 begins in the words before a rate; their end where nothing is compared. */
  private static int compared(Amount amount, String before) {
    boolean rate = amount.isRate() || amount.kind() == CountingUnit.UnitSort.POINTS;
    for (String word : rate ? COMPARED : List.<String>of()) {
      int at = before.indexOf(word);
      if (at >= 0) {
        return at;
      }
    }
    return before.length();
  }

  Measure read(PieceWords piece, String indicator, Tense tense) {
    ValueKind kind = kinds.of(piece, told);
    Told now = now(piece, indicator, kind);
    int end = end(piece);
    Measure measure =
        new Measure(
            tense.role(),
            piece.head().start(),
            end,
            text.substring(piece.head().start(), end),
            Indicators.PACKED.shown(indicator),
            Indicators.PACKED.id(indicator, kind),
            now.action(),
            piece.amount().quantity(comparator(piece)),
            kind,
            circumstances(piece, now),
            tense.year());
    told = now;
    return measure;
  }

  /** What is counted, with what is left out supplied. */
  String indicator(PieceWords piece) {
    String own = piece.own();
    if (nouns.isGeneric(own)) {
      return understood(piece, own);
    }
    if (nouns.isShare(own)) {
      return nouns.whole(told.indicator()) + own;
    }
    return piece.listed() ? nouns.listed(own, told.indicator()) : own;
  }

  private String understood(PieceWords piece, String own) {
    if (!told.indicator().isEmpty()) {
      boolean growth = piece.amount().isRate() && piece.tail().changes();
      return growth ? nouns.whole(told.indicator()) : told.indicator();
    }
    String subject = subject();
    return subject.isEmpty() ? alone(piece, own) : subject;
  }

  private static String alone(PieceWords piece, String own) {
    return own.isEmpty() ? piece.head().action() : own;
  }

  private Told now(PieceWords piece, String indicator, ValueKind kind) {
    Head head = piece.head();
    boolean goesOn = piece.listed() && piece.action().isEmpty();
    boolean pushed = pushes(piece) || kept(piece) || goesOn && told.serves();
    String phrase = text.substring(head.start(), end(piece));
    return new Told(
        indicator,
        action(piece, goesOn),
        kind,
        piece.amount().unit(),
        kind == ValueKind.LEVEL && pushed,
        head.modality().isEmpty() && head.action().isEmpty() ? told.modality() : head.modality(),
        scopes(piece),
        phrase,
        head.among() ? told.phrase() : piece.listed() ? told.whole() : "");
  }

  /** 推进3个项目, 3个项目加快推进. */
  private boolean pushes(PieceWords piece) {
    return piece.use() == WordUse.SERVE
        || piece.action().isEmpty()
            && nouns
                .deed(piece.before(), piece.after())
                .filter(deed -> deed.deed() == WordUse.SERVE)
                .isPresent();
  }

  /** 确保28个断面稳定达标: what exists is kept up. */
  private static boolean kept(PieceWords piece) {
    return piece.head().modality().equals("确保")
        && piece.head().nounStart() == piece.amount().start();
  }

  private List<String> scopes(PieceWords piece) {
    Head head = piece.head();
    if (!head.scopes().isEmpty()) {
      return head.scopes();
    }
    String where = nouns.plain(text.substring(head.nounStart(), piece.tail().start()));
    boolean each = !piece.after().isEmpty() && nouns.isWhere(where);
    return each ? List.of(where) : piece.listed() ? told.scopes() : List.of();
  }

  private String action(PieceWords piece, boolean goesOn) {
    String own = piece.action();
    return !own.isEmpty()
        ? own
        : goesOn
            ? told.action()
            : nouns.deed(piece.before(), piece.after()).map(UsedWord::text).orElse("");
  }

  private static Circumstances circumstances(PieceWords piece, Told now) {
    return new Circumstances(
        now.scopes(),
        piece.amount().stretch(),
        now.modality(),
        piece.baseline().words(),
        piece.reference(),
        now.whole(),
        now.serves(),
        piece.head().estimate());
  }

  private int end(PieceWords piece) {
    int least = piece.amount().end();
    int end = piece.after().isEmpty() ? least : piece.piece().end();
    while (end > least && " 　*◆、，".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** 突破5个项目 tells a deed, 规模突破5个 a bound. */
  private static Comparator comparator(PieceWords piece) {
    Comparator behind = piece.amount().comparator();
    boolean deed = piece.before().isEmpty() && piece.tail().action().equals("突破");
    Comparator before =
        deed && !piece.after().isEmpty() ? Comparator.EQUAL : piece.tail().comparator();
    if (before == Comparator.EQUAL && piece.head().atLeast()) {
      before = Comparator.AT_LEAST;
    }
    boolean open = behind == Comparator.EQUAL || before == Comparator.AT_LEAST;
    return open && before != Comparator.EQUAL ? before : behind;
  }
}
