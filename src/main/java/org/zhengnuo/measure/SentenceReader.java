package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;

/** Reads the measures of one text, sentence after sentence. */
final class SentenceReader {
  private static final String STOPS = "，；;。：:！!？?\n—";

  private final String text;
  private final TenseReader tenses;
  private final Shelter shelter;
  private final List<Amount> amounts;
  private final AmountNames descriptions;
  private final PieceCuts cuts;
  private final PieceReader pieces;
  private final SyncReader syncs;
  private List<String> names = List.of();
  private int next;

  SentenceReader(
      String text, MeasureRole role, Optional<Period> period, Predicate<String> isPlace) {
    this.text = text;
    this.tenses = new TenseReader(text, role, period);
    this.shelter = new Shelter(text);
    this.amounts = new AmountReader(text, shelter).read();
    this.descriptions = new AmountNames(text, Lexicon.PACKED);
    this.cuts = new PieceCuts(text, Lexicon.PACKED, shelter);
    this.syncs = new SyncReader(text, Lexicon.PACKED, isPlace);
    this.pieces = new PieceReader(text, Lexicon.PACKED, isPlace);
  }

  List<Measure> read(int from, int to) {
    List<Measure> measures = new ArrayList<>();
    boolean goesOn = from > 0 && "；;".indexOf(text.charAt(from - 1)) >= 0;
    if (!goesOn) {
      pieces.forget();
      tenses.forget();
    }
    for (int start = from; start < to; ) {
      int end = stop(start, to);
      if (end > start) {
        clause(start, end, measures);
      }
      start = end + 1;
    }
    return measures;
  }

  private void clause(int from, int to, List<Measure> measures) {
    Tense tense = tenses.read(from, to);
    List<PieceWords> parts =
        cuts.cut(from, to, promised(from, to)).stream().map(pieces::words).toList();
    List<NamedPieces.NamedPiece> named = NamedPieces.of(parts, names);
    names = named.stream().flatMap(part -> part.name().stream()).toList();
    for (NamedPieces.NamedPiece part : named) {
      PieceWords words = part.words();
      if (!words.compares()) {
        measures.add(pieces.read(words, part.name().orElse(pieces.indicator(words)), tense));
      }
    }
    if (parts.isEmpty()) {
      syncs.read(from, to, tense).ifPresent(measures::add);
      pieces.pass(from, to);
    }
  }

  private List<Amount> promised(int from, int to) {
    List<Amount> promised = new ArrayList<>();
    for (; next < amounts.size() && amounts.get(next).start() < to; next++) {
      Amount amount = amounts.get(next);
      if (amount.start() >= from && !descriptions.names(amount, from, to)) {
        promised.add(amount);
      }
    }
    return promised;
  }

  /** A half-width comma stops too, but not between digits. */
  private boolean stops(int at) {
    char c = text.charAt(at);
    boolean comma = c == ',' && !(Numbers.isDigit(text, at - 1) && Numbers.isDigit(text, at + 1));
    return comma || STOPS.indexOf(c) >= 0;
  }

  /** A stretch may hold a comma: 5.5%以上，力争6%. */
  private int stop(int from, int to) {
    int at = from;
    int ahead = next;
    while (at < to) {
      while (ahead < amounts.size() && amounts.get(ahead).end() <= at) {
        ahead++;
      }
      boolean inside = ahead < amounts.size() && amounts.get(ahead).start() <= at;
      if (!inside && stops(at) && !shelter.covers(at)) {
        return at;
      }
      at++;
    }
    return to;
  }
}
