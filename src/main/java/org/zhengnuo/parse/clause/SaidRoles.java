package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.text.PrintedLabel;
import org.zhengnuo.text.PrintedLabel.Sense;

/**
 * Sentences that say by a label, but without its colon, who does what.
 *
 * <pre>
 *   said = part { (，|；|。) part }
 *   part = label (为|是|分别为|包括) list | duty ： list        牵头单位为A; 牵头：A
 *        | [由] list (为|作为|担任|任) label | [由] list duty     A为牵头单位; A主办, B协办
 *        | label list                                        责任单位市水利局: its space is gone
 *        | [由] list verb                                     A统筹、B保障资金, see {@link VerbWords}
 *        | list                                              goes on from what stands before it, or to
 * </pre>
 *
 * A body of duties alone (A牵头，B配合) is none: {@link SpokenList} reads it.
 */
final class SaidRoles {

  private static final int LONGEST = 14;
  private static final int DUTY_LEAST = 2;
  private static final String TERM = "完成时限";
  private static final String SEPARATORS = "，；,;。";

  /** What the name of an office begins with where nothing else parts it from other words. */
  private static final String LEVELS = "省市区县州旗盟镇乡各国";

  private static final PrintedUnits UNITS = new PrintedUnits(Set.of());

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
    List<Labels.Field> fields = readFields(body);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join("；", fields.stream().map(f -> f.label() + "：" + f.value()).toList()));
  }

  /** Each label with its list; none where the body does not name units so. */
  List<Labels.Field> readFields(String body) {
    if (!mayName(body)) {
      return List.of();
    }
    Terms.Parted parted = Terms.part(body);
    List<Labels.Field> fields = new ArrayList<>(fields(parts(parted.units())));
    if (!fields.isEmpty() && !parted.term().isEmpty()) {
      fields.add(new Labels.Field(TERM, parted.term()));
    }
    return fields.stream().allMatch(this::isNamed) ? fields : List.of();
  }

  /** Whether a body is of this shape, whatever it names. */
  static boolean says(String body) {
    return mayName(body) && !fields(parts(Terms.part(body).units())).isEmpty();
  }

  private static boolean mayName(String body) {
    return RoleWords.mayName(body) || VerbWords.behind(body).isPresent();
  }

  private static List<Part> parts(String body) {
    return Brackets.split(Labels.trimmed(RoleWords.withoutSubject(body)), SEPARATORS).stream()
        .flatMap(part -> behindVerbs(part).stream())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(SaidRoles::part)
        .toList();
  }

  /** A统筹、B、C落实: a mark behind a verb parts more than names. */
  private static List<String> behindVerbs(String part) {
    List<String> parts = new ArrayList<>();
    String open = "";
    for (String piece : Brackets.split(part, "、")) {
      String words = open.isEmpty() ? piece : open + "、" + piece;
      boolean verb = duty(piece).isPresent();
      open = verb ? "" : words;
      if (verb) {
        parts.add(words);
      }
    }
    if (!open.isEmpty()) {
      parts.add(open);
    }
    return parts;
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
    Optional<PrintedLabel> said = PrintedLabel.said(label);
    return said.isEmpty()
        ? Optional.empty()
        : RoleWords.BEFORE.stream()
            .filter(word -> part.startsWith(word, at))
            .map(word -> at + word.length())
            .findFirst()
            .or(() -> spaced(part, at, said.get()));
  }

  private static Optional<Integer> spaced(String part, int at, PrintedLabel label) {
    return label.sense() == Sense.UNITS && areOffices(part.substring(at))
        ? Optional.of(at)
        : Optional.empty();
  }

  /** Whether a list names offices, the first by its level: no words run into it. */
  private static boolean areOffices(String list) {
    List<PrintedUnits.Entry> names = UNITS.split(list);
    return BodyNames.only(names)
        && names.stream().allMatch(e -> BodyNames.isBody(e.printed()))
        && LEVELS.indexOf(names.getFirst().printed().charAt(0)) >= 0;
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

  /** A主办, B配合, C统筹. */
  private static Optional<Part> duty(String part) {
    return VerbWords.behind(part).map(verb -> verb(part, verb)).or(() -> bareDuty(part));
  }

  private static Part verb(String part, VerbWords verb) {
    String list = part.substring(0, part.length() - verb.verb().length());
    return new Part(verb.label(), list, false, verb.alone() || areOffices(list));
  }

  private static Optional<Part> bareDuty(String part) {
    int from = Math.max(1, part.length() - LONGEST);
    return IntStream.rangeClosed(from, part.length() - DUTY_LEAST)
        .filter(at -> isBare(part.substring(at)))
        .mapToObj(at -> new Part(part.substring(at) + "单位", part.substring(0, at), false, false))
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
