package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.Passage;

/**
 * Finds and reads owner clauses.
 *
 * <pre>
 *   clause   = （ body ） { （ body ） } | lines | tail
 *   body     = labelled | said | spoken                         see {@link SpokenList}
 *   labelled = { label ： list [，；。] }                        see {@link Labels}
 *   lines    = labelled, a line a label
 *   tail     = 。 labelled, without brackets, at the end of a paragraph
 *   sentence = （。|，） 由 list （ 牵头 [， list duty] | 会同 list 负责 ） 。   without brackets
 *            | 。 ( said | spoken ) at the end                   see {@link SaidRoles}
 * </pre>
 */
public final class Clauses {

  private static final Pattern MAY_HOLD =
      Pattern.compile(
          "^.{2,}(?:负责|牵头|配合|落实|参与|指导|下同|列出)[^，。；、]{0,8}" + Terms.BEHIND + "[）)〕】\\]]$");

  /** A duty and the terms behind it take no more. */
  private static final int END_MOST = 600;

  private final PrintedUnits units;
  private final SpokenList spoken;
  private final SaidRoles said;
  private final FieldOwners fieldOwners;
  private final RuleReader ruleReader;

  /**
   * @param names unit names that hold a 、
   */
  public Clauses(Set<String> names) {
    this.units = new PrintedUnits(names);
    this.spoken = new SpokenList(units);
    this.said = new SaidRoles(units);
    this.fieldOwners = new FieldOwners(spoken, said);
    this.ruleReader = new RuleReader(units);
  }

  /**
   * Every owner clause in a text without spaces, in order; each knows the rules stated up to and in
   * it.
   */
  public List<OwnerClause> find(String text, Rules rules) {
    List<OwnerClause> found = new ArrayList<>();
    Rules current = rules;
    for (Brackets.Pair pair : Brackets.outermost(text)) {
      Optional<OwnerClause> clause = bracketed(text, pair, current);
      if (clause.isPresent()) {
        add(found, clause.get());
        current = clause.get().after();
      }
    }
    return found.isEmpty() ? tail(text, rules) : List.copyOf(found);
  }

  /** How many owner clauses {@link #find} finds; cheaper, because most need not be read. */
  public int count(String text) {
    int count = 0;
    int end = -1;
    for (Brackets.Pair pair : Brackets.outermost(text)) {
      String body = body(text, pair);
      boolean labelled = Labels.begins(body) || Labels.holds(body);
      if (labelled || bracketed(text, pair, Rules.NONE).isPresent()) {
        count += pair.start() == end ? 0 : 1;
        end = pair.end();
      }
    }
    return count > 0 ? count : Labels.tail(text).isPresent() ? 1 : tail(text, Rules.NONE).size();
  }

  /** Likewise in a passage, whose bold type may say who leads. */
  public List<OwnerClause> find(Passage text, Rules rules) {
    return find(text.text(), rules).stream().map(clause -> typed(clause, text)).toList();
  }

  /** A clause of the label lines that begin at an offset of a passage, without brackets. */
  public OwnerClause lines(Passage text, int start, Rules rules) {
    return typed(lines(text.text().substring(start), start, rules), text);
  }

  private static OwnerClause typed(OwnerClause clause, Passage text) {
    return clause
        .after()
        .bold()
        .map(
            rule -> BoldRoles.read(clause.owners(), text.slice(clause.start(), clause.end()), rule))
        .map(clause::owned)
        .orElse(clause);
  }

  /** A clause of lines that each begin with a label, joined, without brackets around them. */
  public OwnerClause lines(String text, int start, Rules rules) {
    RuleReader.Stated stated = ruleReader.read(text, rules);
    Brackets.Pair all = new Brackets.Pair(start, start + text.length(), true);
    if (!Labels.begins(text)) {
      return spokenLine(all, text, stated);
    }
    return labelled(
        all, Labels.lines(text), Labels.ofLines(stated.rest()), OwnerClause.LINES, stated);
  }

  private OwnerClause spokenLine(Brackets.Pair all, String text, RuleReader.Stated stated) {
    ClosingSentence line = ClosingSentence.whole(text);
    return closing(text, line, stated.rules())
        .map(c -> c.at(all.start(), all.end()))
        .orElseGet(() -> labelled(all, text, List.of(), OwnerClause.LINES, stated));
  }

  /** Whether a paragraph says nothing but who does what stands before it. */
  public static boolean isLine(String text) {
    return Labels.begins(text) || ClosingSentence.whole(text).mayHold();
  }

  /** The rules that hold behind a text that names no owners but may say how owners are named. */
  public Rules stated(String text, Rules before) {
    return ruleReader.read(text, before).rules();
  }

  /** The words of a text that say what bold type means, empty where it does not. */
  public Optional<String> boldWords(String text) {
    return RuleReader.boldWords(text);
  }

  /** The words of a table's header without the rule it states. */
  public String label(String header) {
    return ruleReader.read(header, Rules.NONE).rest();
  }

  /** Whether a text may hold an owner clause; cheaper than finding it. */
  public static boolean mayHold(String text) {
    return Labels.tail(text).isPresent()
        || LedSentence.all(text).findAny().isPresent()
        || ClosingSentence.of(text).filter(ClosingSentence::mayHold).isPresent()
        || Brackets.outermost(text).stream().anyMatch(pair -> mayHold(text, pair));
  }

  private static boolean mayHold(String text, Brackets.Pair pair) {
    String inside = text.substring(pair.start() + 1, pair.end());
    return Labels.begins(inside)
        || Labels.holds(inside)
        || pair.closed() && SaidRoles.says(body(text, pair))
        || mayHoldWithin(text.substring(pair.start(), pair.end()));
  }

  /** Only what is near a bracket's end says that it names owners. */
  static boolean mayHoldWithin(String bracket) {
    boolean closed = "）)〕】]".indexOf(bracket.charAt(bracket.length() - 1)) >= 0;
    String end = bracket.substring(Math.max(0, bracket.length() - END_MOST));
    return closed && MAY_HOLD.matcher(end).matches();
  }

  /** The units that a rule stated before these clauses adds to them. */
  public List<Owner> everywhere(Rules now, List<OwnerClause> found) {
    boolean here = found.stream().anyMatch(c -> RuleReader.statesEverywhere(c.printed()));
    return here ? List.of() : SpokenList.owners(Role.RESPONSIBLE, now.everywhere());
  }

  /**
   * Who a cell under a header such as 牵头单位 names: labels in it, A牵头，B配合, or a list.
   *
   * @param role the header's
   */
  public Ownership cell(Role role, Passage cell, Rules rules) {
    Passage text = cell.tidied();
    Optional<OwnerClause> clause =
        Labels.begins(text.text())
            ? Optional.of(lines(text, 0, rules))
            : said.labelled(text.text()).map(labels -> lines(labels, 0, rules));
    return clause
        .map(c -> new Ownership(c.leaders(), c.owners(), "", ""))
        .orElseGet(() -> listedCell(role, cell, rules));
  }

  private Ownership listedCell(Role role, Passage cell, Rules rules) {
    String list = CellNames.parted(cell.text());
    List<Owner> owners =
        spoken.told(list).map(SpokenList.Spoken::owners).orElseGet(() -> listed(role, list, rules));
    return new Ownership(
        List.of(),
        rules.bold().map(rule -> BoldRoles.read(owners, cell.tidied(), rule)).orElse(owners),
        "",
        "");
  }

  private List<Owner> listed(Role role, String list, Rules rules) {
    List<PrintedUnits.Entry> entries = spoken.listed(list);
    return spoken.charged(role, entries, role == Role.RESPONSIBLE ? rules : rules.withoutFirst());
  }

  /** Whether a cell says by when. */
  public static boolean isTerm(String cell) {
    return Terms.isTerm(cell);
  }

  /** Whether a cell names bodies, one beside the other. */
  public boolean namesBodies(String cell) {
    return BodyNames.mostly(units.splitCell(cell));
  }

  /** Whether a cell names nothing but offices. */
  public boolean namesOffices(String cell) {
    return BodyNames.only(units.split(cell));
  }

  /** Two brackets without words between them are one clause. */
  private static void add(List<OwnerClause> found, OwnerClause clause) {
    if (!found.isEmpty() && found.getLast().end() == clause.start()) {
      found.add(found.removeLast().and(clause));
    } else {
      found.add(clause);
    }
  }

  private List<OwnerClause> tail(String text, Rules rules) {
    return Labels.tail(text)
        .filter(at -> isOutside(text, at))
        .map(at -> lines(text.substring(at), at, rules))
        .filter(Clauses::namesSome)
        .map(List::of)
        .orElseGet(() -> told(text, rules));
  }

  private List<OwnerClause> told(String text, Rules rules) {
    List<OwnerClause> found =
        LedSentence.all(text).flatMap(m -> sentence(text, m, rules).stream()).toList();
    return found.isEmpty()
        ? ClosingSentence.of(text).flatMap(c -> closing(text, c, rules)).stream().toList()
        : found;
  }

  /** A last sentence that says nothing but who does it. */
  private Optional<OwnerClause> closing(String text, ClosingSentence last, Rules rules) {
    Brackets.Pair all = new Brackets.Pair(last.start(), text.length(), true);
    String printed = text.substring(last.start());
    RuleReader.Stated stated = new RuleReader.Stated(last.body(), rules, false);
    Optional<String> labels = said.labelled(last.body());
    if (labels.isPresent()) {
      List<Labels.Field> fields = Labels.inBrackets(labels.get());
      return Optional.of(labelled(all, printed, fields, OwnerClause.SENTENCE, stated));
    }
    return spoken
        .closing(last.body(), rules)
        .map(s -> clause(all, printed, List.of(), s.owners(), "", OwnerClause.SENTENCE, stated));
  }

  private static boolean isOutside(String text, int at) {
    return Brackets.outermost(text).stream().noneMatch(p -> p.start() < at && at < p.end());
  }

  /** 明确责任单位：市、县两级要加强配合 goes on as a sentence: most of a list are bodies. */
  private static boolean namesSome(OwnerClause clause) {
    List<String> names = clause.owners().stream().map(Owner::printed).toList();
    return names.isEmpty() ? !clause.leaders().isEmpty() : BodyNames.mostlyBodies(names);
  }

  /** A sentence, or the end of one, that says nothing but who leads and who cooperates. */
  private Optional<OwnerClause> sentence(String text, MatchResult m, Rules rules) {
    int end = Math.min(text.length(), m.end() + 1);
    Brackets.Pair all = new Brackets.Pair(m.start(), end, true);
    RuleReader.Stated stated = new RuleReader.Stated(m.group(), rules, false);
    return spoken
        .read(m.group(), rules, false)
        .filter(s -> s.owners().stream().allMatch(o -> BodyNames.isNamed(o.printed())))
        .map(
            s ->
                clause(
                    all,
                    text.substring(m.start(), end),
                    List.of(),
                    s.owners(),
                    "",
                    OwnerClause.SENTENCE,
                    stated));
  }

  /** The words between the brackets of a pair. */
  static String body(String text, Brackets.Pair pair) {
    return text.substring(pair.start() + 1, pair.closed() ? pair.end() - 1 : pair.end()).strip();
  }

  private Optional<OwnerClause> bracketed(String text, Brackets.Pair pair, Rules rules) {
    String printed = text.substring(pair.start(), pair.end());
    String body = body(text, pair);
    RuleReader.Stated stated = ruleReader.read(body, rules);
    if (Labels.begins(body) || Labels.holds(body)) {
      return Optional.of(
          labelled(pair, printed, Labels.inBrackets(stated.rest()), "labelled", stated));
    }
    Optional<String> labels =
        pair.closed() && endsSentence(text, pair) ? said.labelled(stated.rest()) : Optional.empty();
    if (labels.isPresent()) {
      List<Labels.Field> fields = Labels.inBrackets(labels.get());
      return Optional.of(labelled(pair, printed, fields, "labelled", stated));
    }
    if (!pair.closed()
        || !endsSentence(text, pair) && (isRemark(text, pair) || !spoken.saysDuty(body))) {
      return Optional.empty();
    }
    Terms.Parted parted = Terms.part(stated.rest());
    Optional<LeaderNames.Leading> led = LeaderNames.leading(parted.units());
    String list = led.map(LeaderNames.Leading::units).orElse(parted.units());
    List<Leader> leaders = led.map(LeaderNames.Leading::leader).stream().toList();
    return spoken
        .read(list, stated.rules(), isBehindStop(text, pair))
        .map(s -> clause(pair, printed, leaders, s.owners(), parted.term(), s.rule(), stated));
  }

  /**
   * A bracket without labels is an owner clause where a sentence ends: behind a full stop, or
   * before one; elsewhere only where it names nothing but offices and their duty.
   */
  static boolean endsSentence(String text, Brackets.Pair pair) {
    boolean behind = pair.start() > 0 && "。；！？”）".indexOf(text.charAt(pair.start() - 1)) >= 0;
    boolean before = pair.end() == text.length() || "。；".indexOf(text.charAt(pair.end())) >= 0;
    return behind || before;
  }

  /** 技工院校（由人社部门负责）扩大招生: the sentence goes on, nothing is owned. */
  private static boolean isRemark(String text, Brackets.Pair pair) {
    return text.charAt(pair.start() + 1) == '由' || "，、：,".indexOf(text.charAt(pair.end())) < 0;
  }

  private static boolean isBehindStop(String text, Brackets.Pair pair) {
    return pair.start() > 0 && "。；".indexOf(text.charAt(pair.start() - 1)) >= 0;
  }

  private OwnerClause labelled(
      Brackets.Pair pair,
      String printed,
      List<Labels.Field> fields,
      String rule,
      RuleReader.Stated stated) {
    FieldOwners.Read read = fieldOwners.read(fields, stated.rules());
    return clause(pair, printed, read.leaders(), read.owners(), read.deadline(), rule, stated);
  }

  private static OwnerClause clause(
      Brackets.Pair pair,
      String printed,
      List<Leader> leaders,
      List<Owner> owners,
      String deadline,
      String rule,
      RuleReader.Stated stated) {
    List<Leader> persons =
        owners.stream().flatMap(o -> LeaderNames.office(o.printed()).stream()).toList();
    return new OwnerClause(
        pair.start(),
        pair.end(),
        printed,
        Stream.concat(leaders.stream(), persons.stream()).distinct().toList(),
        owners.stream().filter(o -> LeaderNames.office(o.printed()).isEmpty()).distinct().toList(),
        deadline,
        rule,
        stated.rules(),
        stated.markLost(),
        pair.closed());
  }
}
