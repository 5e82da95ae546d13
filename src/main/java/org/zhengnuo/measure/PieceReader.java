package org.zhengnuo.measure;

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
  private final String text;
  private final Lexicon words;
  private final HeadReader heads;
  private final Nouns nouns;
  private final Kinds kinds;
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
  }

  PieceWords words(Piece piece) {
    int number = piece.amount().start();
    Head head = heads.read(piece.start(), number);
    Tail tail = Tail.of(text, words, head.nounStart(), number);
    Baseline baseline = Baseline.of(text, head.nounStart(), tail.start());
    String before = nouns.plain(text.substring(head.nounStart(), baseline.start()));
    String after = nouns.after(text.substring(piece.amount().end(), piece.end()));
    return new PieceWords(
        piece, head, tail, baseline, before, after, piece.listed() || head.among());
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
            piece.amount().quantity(comparator(piece.amount(), piece.tail())),
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
      return told.indicator().isEmpty() ? own : told.indicator();
    }
    return piece.listed() ? nouns.listed(own, told.indicator()) : own;
  }

  private Told now(PieceWords piece, String indicator, ValueKind kind) {
    Head head = piece.head();
    boolean goesOn = piece.listed() && piece.action().isEmpty();
    boolean pushed = piece.use() == WordUse.SERVE || goesOn && told.serves();
    String phrase = text.substring(head.start(), end(piece));
    return new Told(
        indicator,
        action(piece, goesOn),
        kind,
        piece.amount().unit(),
        kind == ValueKind.LEVEL && pushed,
        head.modality().isEmpty() && head.action().isEmpty() ? told.modality() : head.modality(),
        head.scopes().isEmpty() && piece.listed() ? told.scopes() : head.scopes(),
        phrase,
        head.among() ? told.phrase() : piece.listed() ? told.whole() : "");
  }

  private String action(PieceWords piece, boolean goesOn) {
    String own = piece.action();
    return !own.isEmpty()
        ? own
        : goesOn ? told.action() : nouns.deed(piece.own()).map(UsedWord::text).orElse("");
  }

  private static Circumstances circumstances(PieceWords piece, Told now) {
    return new Circumstances(
        now.scopes(),
        piece.amount().stretch(),
        now.modality(),
        piece.baseline().words(),
        "",
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

  private static Comparator comparator(Amount amount, Tail tail) {
    Comparator behind = amount.comparator();
    boolean open = behind == Comparator.EQUAL || tail.comparator() == Comparator.AT_LEAST;
    return open && tail.comparator() != Comparator.EQUAL ? tail.comparator() : behind;
  }
}
