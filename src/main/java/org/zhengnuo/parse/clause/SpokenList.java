package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;

/**
 * Lists of units that a verb tells the part of, instead of a label.
 *
 * <pre>
 *   spoken  = leading | with | first | charged | named
 *   leading = list 牵头 [负责] [， list duty]        with = list 会同 list 负责
 *   first   = unit 负责， list 按职责分工负责           the first leads
 *   charged = list duty { ， list [duty] }           duty = [按职责分工] 负责 | 落实 | 配合 | 参与
 *   named   = list, behind a full stop, of nothing but offices
 * </pre>
 */
final class SpokenList {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:由)?(.+?)(?:共同|联合|分别)?牵头(?:负责|落实|组织实施|组织|实施|推进)?(?:[，；,;、。]|$)(?:会同)?(.*)$");
  private static final Pattern WITH =
      Pattern.compile(
          "^(?:由)?([^，；。]{1,400}?)会同(?!有关|相关|各有关|各相关)([^，；。]{1,400}?)(?<duty>负责|落实|推进|组织实施)?(?:[，；,;](?<others>.{2,400}))?$");
  private static final Pattern FIRST =
      Pattern.compile(
          "^([^，；、]{1,100}?)负责(?:落实|实施|组织实施|推进)?[，；,;](.+(?:按照?(?:各自)?职责分工(?:分别)?(?:负责|落实|配合)|配合|参与))$");
  private static final Pattern CHARGED =
      Pattern.compile("(?:负责|落实|配合|参与|指导|推进|组织实施|(?:按照?|根据)(?:各自)?职责(?:分工)?)(?=$|[，；,;])");
  private static final Pattern SOME =
      Pattern.compile(
          "((?:各)?(?:有关|相关)(?:部门|单位)(?:和单位)?)(?:参与|配合|协助|参加|按照?(?:各自)?职责(?:分工)?(?:负责|落实)?|负责|落实)?");
  private static final Pattern TAGGED = Pattern.compile("^(.{2,40})[（(]([^（）()]{2,6})[）)]$");
  private static final Pattern COOPERATES = Pattern.compile("(?:配合|参与|参加|协助|协办)$");

  private final PrintedUnits units;

  SpokenList(PrintedUnits units) {
    this.units = units;
  }

  /**
   * Owners that were read, and by which production.
   *
   * @param rule name of the production
   */
  record Spoken(List<Owner> owners, String rule) {}

  /**
   * The owners of a body without labels; empty where it names none.
   *
   * @param behindStop whether its bracket stands behind a full stop
   */
  Optional<Spoken> read(String printed, Rules rules, boolean behindStop) {
    String body = RoleWords.withoutSubject(printed);
    Optional<Spoken> led = told(body);
    if (led.isPresent()) {
      return led;
    }
    List<PrintedUnits.Entry> entries = units.split(body);
    Matcher some = SOME.matcher(body);
    if (entries.isEmpty() && some.matches() && some.end(1) < body.length()) {
      return Optional.of(new Spoken(owners(dutyOf(body), some(some)), "charged"));
    }
    if (Parties.only(entries)) {
      return Optional.empty();
    }
    if (CHARGED.matcher(body).find() && BodyNames.mostly(entries)) {
      return Optional.of(new Spoken(charged(entries, rules), "charged"));
    }
    return behindStop && BodyNames.only(entries)
        ? Optional.of(new Spoken(charged(entries, rules), "named"))
        : Optional.empty();
  }

  /** Who does what beside whom: X牵头，Y配合; X会同Y; X负责，Y配合. */
  Optional<Spoken> told(String printed) {
    String body = RoleWords.withoutSubject(printed);
    return leading(body)
        .or(() -> body.contains("会同") ? pair(WITH, body) : Optional.empty())
        .or(() -> body.contains("负责") ? pair(FIRST, body) : Optional.empty());
  }

  /** The owners of a sentence without brackets: offices, some of them by name, and their duty. */
  Optional<Spoken> closing(String body, Rules rules) {
    return saysDuty(body)
        ? read(body, rules, false)
            .filter(s -> areBodies(s.owners()) && (namesOne(s.owners()) || body.endsWith("负责")))
        : Optional.empty();
  }

  private static boolean areBodies(List<Owner> owners) {
    return owners.stream().allMatch(o -> BodyNames.isBody(o.printed()));
  }

  private static boolean namesOne(List<Owner> owners) {
    return owners.stream().anyMatch(o -> "各全有相".indexOf(o.printed().charAt(0)) < 0);
  }

  /** X牵头，Y、Z配合. */
  Optional<Spoken> leading(String body) {
    return body.contains("牵头") ? pair(LEADING, body) : Optional.empty();
  }

  /** Whether a body names nothing but offices and their duty. */
  boolean saysDuty(String body) {
    boolean led = leading(body).isPresent() && BodyNames.only(units.split(body.replace("牵头", "")));
    return led || CHARGED.matcher(body).find() && BodyNames.only(units.split(body));
  }

  /**
   * The units of a list under the rule that the first may lead; a list of collectives has no
   * leader.
   */
  List<Owner> charged(List<PrintedUnits.Entry> entries, Rules rules) {
    return charged(Role.RESPONSIBLE, entries, rules);
  }

  /**
   * @param role of units whose role nothing else tells
   */
  List<Owner> charged(Role role, List<PrintedUnits.Entry> entries, Rules rules) {
    List<Owner> tagged = entries.stream().map(SpokenList::tagged).toList();
    if (tagged.stream().anyMatch(owner -> owner.role() == Role.LEAD)) {
      return tagged;
    }
    boolean named = entries.stream().anyMatch(e -> "各全有相".indexOf(e.printed().charAt(0)) < 0);
    if (!rules.firstLeads() || !named) {
      return owners(role, entries);
    }
    List<Owner> owners = new ArrayList<>(owners(Role.LEAD, entries.subList(0, 1)));
    owners.addAll(owners(Role.RESPONSIBLE, entries.subList(1, entries.size())));
    return owners;
  }

  /** 市水务局（牵头） says its role itself. */
  private static Owner tagged(PrintedUnits.Entry entry) {
    Matcher m = TAGGED.matcher(entry.printed());
    Optional<Role> role = m.matches() ? Labels.role(m.group(2)) : Optional.empty();
    PrintedUnits.Entry named =
        role.isPresent() ? new PrintedUnits.Entry(m.group(1), entry.open()) : entry;
    return owners(role.orElse(Role.RESPONSIBLE), List.of(named)).getFirst();
  }

  static List<Owner> owners(Role role, List<PrintedUnits.Entry> entries) {
    return entries.stream()
        .map(
            e -> new Owner(role, e.printed(), Unit.asPrinted(e.printed(), Place.UNKNOWN), e.open()))
        .toList();
  }

  private Optional<Spoken> pair(Pattern pattern, String body) {
    Matcher m = pattern.matcher(body);
    if (!m.matches() || !BodyNames.mostly(units.split(m.group(1)))) {
      return Optional.empty();
    }
    List<Owner> owners = new ArrayList<>(owners(Role.LEAD, units.split(m.group(1))));
    if (pattern == WITH) {
      List<PrintedUnits.Entry> beside = units.split(m.group(2));
      owners.addAll(owners(Role.COOPERATING, beside));
      owners.addAll(m.group("others") == null ? List.of() : others(m.group("others")));
      boolean offices = BodyNames.only(beside) && BodyNames.only(units.split(m.group(1)));
      boolean named = m.group("duty") == null ? offices : BodyNames.mostly(beside);
      return named ? Optional.of(new Spoken(owners, "leading")) : Optional.empty();
    }
    if (pattern == FIRST && !BodyNames.mostly(units.split(m.group(2)))) {
      return Optional.empty();
    }
    owners.addAll(m.group().contains("会同") ? others(m.group(2)) : some(m.group(2)));
    return Optional.of(new Spoken(owners, "leading"));
  }

  /** 相关部门参与 is said of them; 会同有关部门 names nobody. */
  private List<Owner> some(String rest) {
    Matcher some = SOME.matcher(Labels.trimmed(rest));
    return some.matches() ? owners(dutyOf(rest), some(some)) : others(rest);
  }

  /** The units of a list where a label stands over it: 有关单位 is one where nobody else is named. */
  List<PrintedUnits.Entry> listed(String list) {
    List<PrintedUnits.Entry> entries = units.split(list);
    Matcher some = SOME.matcher(Labels.trimmed(list));
    return entries.isEmpty() && some.matches() ? some(some) : entries;
  }

  private static List<PrintedUnits.Entry> some(Matcher some) {
    return List.of(new PrintedUnits.Entry(some.group(1), false));
  }

  /** A配合，B负责: each part by its duty, one without by that of the part behind it. */
  private List<Owner> others(String rest) {
    List<String> parts = Brackets.split(Labels.trimmed(rest), "，；,;");
    Role role = dutyOf(rest);
    List<Owner> owners = new ArrayList<>();
    for (String part : parts.reversed()) {
      role = CHARGED.matcher(part).find() ? dutyOf(part) : role;
      owners.addAll(0, owners(role, units.split(part)));
    }
    return owners;
  }

  private static Role dutyOf(String rest) {
    return COOPERATES.matcher(Labels.trimmed(rest)).find() ? Role.COOPERATING : Role.RESPONSIBLE;
  }
}
