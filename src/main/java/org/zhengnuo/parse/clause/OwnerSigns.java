package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 *        | duty ： name        责任：…, 牵头：…; at a paragraph's start or in a bracket
 *        | 由 name 负责 。       the paragraph's last sentence, with nothing but bodies in it
 * </pre>
 */
public final class OwnerSigns {

  /** A duty that stands for its label, and the names up to the next mark. */
  private static final Pattern BRIEF =
      Pattern.compile("(?:责任|牵头|负责|落实|主办|承办|组长单位|成员单位)[：:]([^：:；。]{2,60})");

  private static final Pattern SAID =
      Pattern.compile(
          "(?:^|[，。；])(?:(?:此项|该项|本项|这项)工作|(?:以上|上述)(?:任务|工作))?由?"
              + "([^，。；：（）()]{2,40}?)(?:总?牵头(?:落实|推进|实施)?|(?:作为牵头单位)?负责(?:落实|推进|(?:组织)?实施)?)"
              + "(?:[，；][^，。；]{2,40}(?:配合|参与|协助))?。?$");

  private static final int SAID_MOST = 120;

  private final PrintedUnits units = new PrintedUnits(Set.of());

  /**
   * A piece of a text that looks like an owner clause.
   *
   * @param start offset in the text
   */
  public record Sign(int start, String printed) {}

  /** The signs of a text without spaces, in order. */
  public List<Sign> find(String text) {
    if (!RoleWords.mayName(text)) {
      return List.of();
    }
    if (Labels.begins(text) || beginsBare(text) || isBrief(text)) {
      return List.of(new Sign(0, text));
    }
    List<Sign> signs = new ArrayList<>();
    for (Brackets.Pair pair : Brackets.outermost(text)) {
      if (isSign(text, pair)) {
        signs.add(new Sign(pair.start(), text.substring(pair.start(), pair.end())));
      }
    }
    Optional<Sign> tail =
        Labels.tail(text).map(at -> new Sign(at, text.substring(at))).or(() -> said(text));
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

  private boolean isBrief(String text) {
    Matcher brief = BRIEF.matcher(text);
    return brief.lookingAt() && BodyNames.only(units.split(RoleWords.withoutDuty(brief.group(1))));
  }

  private Optional<Sign> said(String text) {
    int from = Math.max(0, text.length() - SAID_MOST);
    Matcher said = SAID.matcher(text).region(from, text.length());
    return said.find() && BodyNames.only(units.split(said.group(1)))
        ? Optional.of(new Sign(said.start(1), text.substring(said.start(1))))
        : Optional.empty();
  }

  private boolean isSign(String text, Brackets.Pair pair) {
    String body = Clauses.body(text, pair);
    if (Labels.begins(body) || isBrief(body)) {
      return true;
    }
    return Clauses.endsSentence(text, pair)
        && Clauses.mayHoldWithin(text.substring(pair.start(), pair.end()))
        && units.split(body).stream().anyMatch(e -> BodyNames.isOffice(e.printed()));
  }
}
