package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.PrintedLabel;
import org.zhengnuo.text.PrintedLabel.Sense;

/**
 * Sentences that say by a label, but without its colon, who does what.
 *
 * <pre>
 *   said = part { (，|；|。) part }
 *   part = label (为|是|分别为|包括) list | duty ： list        牵头单位为A; 牵头：A
 *        | [由] list (为|作为|担任|任) label | [由] list duty     A为牵头单位; A主办, B协办
 *        | list                                              goes on from what stands before it, or to
 * </pre>
 *
 * A body of duties alone (A牵头，B配合) is none: {@link SpokenList} reads it.
 */
final class SaidRoles {

  private static final int LONGEST = 14;
  private static final int DUTY_LEAST = 2;
  private static final Set<Role> OFFERED = Set.of(Role.HOST, Role.UNDERTAKING, Role.ASSISTING);

  private final PrintedUnits units;

  SaidRoles(PrintedUnits units) {
    this.units = units;
  }

  /**
   * A part of a body.
   *
   * @param label empty where it has none
   * @param first whether the label stands before the list
   * @param telling whether this part alone tells a body from one of duties
   */
  private record Part(String label, String list, boolean first, boolean telling) {}

  /** The same body with labels and colons; empty where it does not name units so. */
  Optional<String> labelled(String body) {
    List<Labels.Field> fields = fields(parts(body));
    return !fields.isEmpty() && fields.stream().allMatch(this::isNamed)
        ? Optional.of(
            String.join("；", fields.stream().map(f -> f.label() + "：" + f.value()).toList()))
        : Optional.empty();
  }

  /** Whether a body is of this shape, whatever it names. */
  static boolean says(String body) {
    return !fields(parts(body)).isEmpty();
  }

  private static List<Part> parts(String body) {
    if (!RoleWords.mayName(body)) {
      return List.of();
    }
    return Brackets.split(Labels.trimmed(RoleWords.withoutSubject(body)), "，；,;。").stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(SaidRoles::part)
        .toList();
  }

  private static Part part(String part) {
    return before(part)
        .or(() -> behind(part))
        .or(() -> duty(part))
        .orElse(new Part("", part, false, false));
  }

  /** 牵头单位为A, 牵头：A. */
  private static Optional<Part> before(String part) {
    return IntStream.range(DUTY_LEAST, Math.min(LONGEST, part.length()))
        .boxed()
        .flatMap(
            at ->
                tied(part, at).stream()
                    .map(end -> new Part(label(part, at), part.substring(end), true, true)))
        .findFirst();
  }

  private static String label(String part, int end) {
    String label = part.substring(0, end);
    return isBare(label) ? label + "单位" : label;
  }

  /** Where the word ends that ties a label of this length to its list. */
  private static Optional<Integer> tied(String part, int at) {
    String label = part.substring(0, at);
    boolean colon = "：:".indexOf(part.charAt(at)) >= 0;
    if (colon) {
      return isBare(label) ? Optional.of(at + 1) : Optional.empty();
    }
    return RoleWords.BEFORE.stream()
        .filter(word -> part.startsWith(word, at) && PrintedLabel.said(label).isPresent())
        .map(word -> at + word.length())
        .findFirst();
  }

  private static Optional<Part> behind(String part) {
    int from = Math.max(1, part.length() - LONGEST);
    return IntStream.range(from, part.length() - 1)
        .filter(at -> PrintedLabel.said(part.substring(at)).isPresent())
        .boxed()
        .flatMap(at -> behind(part, at))
        .findFirst();
  }

  private static Stream<Part> behind(String part, int at) {
    String list = part.substring(0, at);
    return RoleWords.BEHIND.stream()
        .filter(word -> list.length() > word.length() && list.endsWith(word))
        .map(word -> list.substring(0, list.length() - word.length()))
        .map(named -> new Part(part.substring(at), named, false, true));
  }

  /** A主办, B配合. */
  private static Optional<Part> duty(String part) {
    int from = Math.max(1, part.length() - LONGEST);
    return IntStream.rangeClosed(from, part.length() - DUTY_LEAST)
        .filter(at -> isBare(part.substring(at)))
        .mapToObj(
            at ->
                new Part(
                    part.substring(at) + "单位",
                    part.substring(0, at),
                    false,
                    PrintedLabel.column(part.substring(at))
                        .flatMap(PrintedLabel::role)
                        .filter(OFFERED::contains)
                        .isPresent()))
        .findFirst();
  }

  private static boolean isBare(String word) {
    return PrintedLabel.column(word).filter(l -> l.sense() == Sense.BARE).isPresent();
  }

  /** Each label with its list; none where a part belongs to no label or none is telling. */
  private static List<Labels.Field> fields(List<Part> parts) {
    List<Labels.Field> fields = new ArrayList<>();
    boolean first = false;
    String open = "";
    for (Part part : parts) {
      if (!part.label().isEmpty()) {
        fields.add(new Labels.Field(part.label(), joined(open, part.list())));
        first = part.first();
        open = "";
      } else if (first) {
        Labels.Field last = fields.removeLast();
        fields.add(new Labels.Field(last.label(), joined(last.value(), part.list())));
      } else {
        open = joined(open, part.list());
      }
    }
    return open.isEmpty() && parts.stream().anyMatch(Part::telling) ? fields : List.of();
  }

  private static String joined(String list, String more) {
    return list.isEmpty() ? more : list + "，" + more;
  }

  /** Whether a field's value is what its label announces, and no label itself. */
  private boolean isNamed(Labels.Field field) {
    if (field.namesLeaders() || field.namesDeadline()) {
      return true;
    }
    List<PrintedUnits.Entry> named = units.split(field.value());
    boolean label = named.stream().anyMatch(e -> PrintedLabel.said(e.printed()).isPresent());
    return !label && BodyNames.mostly(named);
  }
}
