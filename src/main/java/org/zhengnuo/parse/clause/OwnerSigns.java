package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.text.PrintedLabel;

/**
 * What looks as if it named owners, by fewer signs than {@link Clauses} asks for: to find what was
 * not read.
 *
 * <pre>
 *   sign = label ： …          at a paragraph's start, at its end, or in a bracket
 *        | label name          without a colon, at a paragraph's start
 *        | （ … 负责 ）          where a sentence ends, with a body in it
 * </pre>
 */
public final class OwnerSigns {

  private static final List<String> DUTIES = List.of("牵头", "责任", "负责", "落实", "配合", "主办", "承办");

  private final PrintedUnits units = new PrintedUnits(Set.of());

  /**
   * A piece of a text that looks like an owner clause.
   *
   * @param start offset in the text
   */
  public record Sign(int start, String printed) {}

  /** The signs of a text without spaces, in order. */
  public List<Sign> find(String text) {
    if (DUTIES.stream().noneMatch(text::contains)) {
      return List.of();
    }
    if (Labels.begins(text) || beginsBare(text)) {
      return List.of(new Sign(0, text));
    }
    List<Sign> signs = new ArrayList<>();
    for (Brackets.Pair pair : Brackets.outermost(text)) {
      if (isSign(text, pair)) {
        signs.add(new Sign(pair.start(), text.substring(pair.start(), pair.end())));
      }
    }
    Optional<Sign> tail = Labels.tail(text).map(at -> new Sign(at, text.substring(at)));
    return signs.isEmpty() ? tail.stream().toList() : List.copyOf(signs);
  }

  /** 责任单位 市水务局: the colon is missing. */
  private boolean beginsBare(String text) {
    return Stream.of(4, 6)
        .filter(length -> text.length() > length)
        .anyMatch(
            length ->
                PrintedLabel.said(text.substring(0, length))
                        .filter(l -> l.sense() == PrintedLabel.Sense.UNITS)
                        .isPresent()
                    && BodyNames.only(units.split(text.substring(length))));
  }

  private boolean isSign(String text, Brackets.Pair pair) {
    String body = Clauses.body(text, pair);
    if (Labels.begins(body)) {
      return true;
    }
    return Clauses.endsSentence(text, pair)
        && Clauses.mayHoldWithin(text.substring(pair.start(), pair.end()))
        && units.split(body).stream().anyMatch(e -> BodyNames.isOffice(e.printed()));
  }
}
