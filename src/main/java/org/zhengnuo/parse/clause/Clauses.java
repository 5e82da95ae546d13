package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;

/**
 * Reads owner clauses.
 *
 * <pre>
 *   clause   = （ body ）
 *   body     = labelled | leading | charged | named
 *   labelled = { label ： value [，；。] }              label = 牵头领导 | 牵头单位 | 责任单位 | … | 完成时限
 *   leading  = list 牵头 [负责] [， list duty]          duty  = [按职责分工] 负责 | 配合 | 参与
 *   charged  = list duty { ， list [duty] } | list 会同 list 负责
 *   named    = list, behind a full stop, of nothing but bodies
 *   tail     = 。 labelled, without brackets, at the end of a paragraph
 *   rule     = 列第一位者为牵头单位，下同 | 黑体为主办单位，其他为协办单位，下同 | 以下各项均需 list …，不再重复列出
 * </pre>
 */
public final class Clauses {

  private static final String LABELS =
      "牵头领导|责任领导|分管领导|牵头市领导|牵头区领导|牵头县领导|市级领导|"
          + "牵头责任单位|牵头单位|牵头部门|责任单位|责任部门|责任主体|主要责任单位|承办单位|承办部门|主办单位|主办部门|协办单位|协办部门"
          + "|配合单位|配合部门|参与单位|参加单位|协同单位|协作单位|实施单位|落实单位|完成时限|完成时间|时间节点|时限要求";
  private static final Pattern LABEL =
      Pattern.compile("(?:^|(?<=[，；。、,;\\s]))(" + LABELS + ")\\s*[：:]");
  private static final Pattern LABEL_ANYWHERE = Pattern.compile("(" + LABELS + ")\\s*[：:]");
  private static final Pattern LABEL_LINE = Pattern.compile("^(" + LABELS + ")\\s*[：:]");
  private static final Pattern TAIL =
      Pattern.compile("(?<=[。；！）])(?=(?:" + LABELS + ")\\s*[：:][^。]{2,400}。?$)");
  private static final Pattern FIRST_LEADS =
      Pattern.compile(
          "[，。；]?(?:排在|列)?(?:在)?(?:列)?第一位(?:者|的)?(?:单位|部门)?(?:为|是)牵头(?:单位|部门|责任单位)[，,]?(?:下同)?");
  private static final Pattern MARK_LOST =
      Pattern.compile(
          "[，。；]?(?:黑体|加粗|字体加粗|标黑|加黑|下划线)(?:字体?)?(?:者|的)?(?:为|是)(?:主办|牵头|主要责任)(?:单位|部门)[，,](?:其他|其余)(?:为|是)(?:协办|配合|责任)(?:单位|部门)[，,]?(?:下同)?");
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "[，。；]?以下(?:各项|各条|任务|工作|事项)?(?:任务|工作|措施)?(?:均|都|皆)(?:需|须|由|要|应)?(?:要)?([^，。；]*?)(?:(?:按照?职责分工)?(?:负责|落实|配合|参与|参加|承担|组织实施|抓好落实)[^，。；]*)?[，,；;](?:下同|不再(?:重复|一一|逐一|另行)?(?:列出|列明|列入|列举|标注|注明))");
  private static final Pattern SAME = Pattern.compile("[，。；、,](?:下同|以下同)$");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:由)?(.+?)(?:共同|联合|分别)?牵头(?:负责|落实|组织实施|组织|实施|推进)?(?:[，；,;、。]|$)(?:会同)?(.*)$");
  private static final Pattern CHARGED =
      Pattern.compile("(?:负责|落实|配合|参与|推进|组织实施|(?:按照?|根据)(?:各自)?职责(?:分工)?)(?=$|[，；,;])");
  private static final Pattern WITH =
      Pattern.compile("^(?:由)?([^，；。]+?)会同(?!有关|相关|各有关|各相关)([^，；。]+?)(?:负责|落实|推进|组织实施)$");
  private static final Pattern SPLIT_DUTY =
      Pattern.compile("^([^，；、]+?)负责[，；,;](.+(?:按照?(?:各自)?职责分工(?:分别)?(?:负责|落实|配合)|配合|参与))$");
  private static final Pattern UNIT_LIKE =
      Pattern.compile(
          ".*(?:部|局|委|厅|署|办|院|会|社|政府|公司|中心|单位|部门|总局|银行|集团|组|企业|机构|联|处|站|学校|大学|学院|法院|检察院|园区|开发区|高新区|新区|镇街|街道|镇|县|区|市|旗|州|盟|省|分行|支行|大队|支队|总队|专班|军分区|团委|工会|协会|行|厂|馆|台|所|室|海关|税务|气象|邮政|铁路|机场|电力|供电|电信|移动|联通|石油|烟草|局委|中队|平台)(?:（[^）]*）)?$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:.{2,26}(?:部|局|委|厅|署|办|院|会|社|政府|公司|中心|集团|联|大队|支队|管委会|办公室|部门|单位|镇街|县市区|海关|总局|指挥部)|各.{1,12})$");
  private static final Pattern COOPERATES = Pattern.compile("(?:配合|参与|参加|协助|协办)$");

  /** The rule name of lines that each begin with a label. */
  private static final int NAME_MOST = 30;

  private static final String LINES = "label-lines";

  private final UnitList units;

  public Clauses(Set<String> names) {
    this.units = new UnitList(names);
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

  /** Two brackets without words between them are one clause. */
  private static void add(List<OwnerClause> found, OwnerClause clause) {
    if (!found.isEmpty() && found.getLast().end() == clause.start()) {
      found.add(found.removeLast().and(clause));
    } else {
      found.add(clause);
    }
  }

  private List<OwnerClause> tail(String text, Rules rules) {
    Matcher m = TAIL.matcher(text);
    return m.find() ? List.of(labelled(text.substring(m.end()), m.end(), rules)) : List.of();
  }

  /** Whether a line begins with a label such as 牵头单位：. */
  public static boolean isLabelLine(String text) {
    return LABEL_LINE.matcher(text).find();
  }

  /** A clause of lines that each begin with a label, without brackets around them. */
  public OwnerClause labelled(String text, int start, Rules rules) {
    String printed = LABEL_ANYWHERE.matcher(text).replaceAll("\n$0").strip();
    return read(text, start, start + text.length(), printed, LINES, rules, true);
  }

  /** Whether a text may hold an owner clause; cheaper than finding it. */
  public static boolean mayHold(String text) {
    return TAIL.matcher(text).find()
        || Brackets.outermost(text).stream()
            .map(pair -> text.substring(pair.start(), pair.end()))
            .anyMatch(
                t ->
                    LABEL.matcher(t.substring(1)).lookingAt()
                        || t.matches("^.{2,}(?:负责|牵头|配合|落实|下同|列出)[^，。；、]{0,8}[）)]$"));
  }

  /** The units that a rule stated before these clauses adds to them. */
  public List<Owner> everywhere(Rules now, List<OwnerClause> found) {
    boolean statedHere = found.stream().anyMatch(c -> EVERYWHERE.matcher(c.printed()).find());
    return statedHere ? List.of() : owners(Role.RESPONSIBLE, now.everywhere());
  }

  /** The units of one cell under a header such as 牵头单位. */
  public List<Owner> cell(Role role, String cell) {
    return owners(role, units.splitCell(cell));
  }

  /** The role a label or table header gives its units. */
  public static Optional<Role> role(String label) {
    if (label.contains("牵头")) {
      return Optional.of(Role.LEAD);
    }
    if (label.contains("承办")) {
      return Optional.of(Role.UNDERTAKING);
    }
    if (label.contains("主办")) {
      return Optional.of(Role.HOST);
    }
    if (label.contains("协办")) {
      return Optional.of(Role.ASSISTING);
    }
    if (label.matches(".*(?:配合|参与|参加|协同|协作).*")) {
      return Optional.of(Role.COOPERATING);
    }
    return label.matches(".*(?:责任|实施|落实)(?:单位|部门|主体).*")
        ? Optional.of(Role.RESPONSIBLE)
        : Optional.empty();
  }

  private Optional<OwnerClause> bracketed(String text, Brackets.Pair pair, Rules rules) {
    String printed = text.substring(pair.start(), pair.end());
    String body =
        printed.substring(1, pair.closed() ? printed.length() - 1 : printed.length()).strip();
    if (LABEL.matcher(body).lookingAt()) {
      return Optional.of(
          read(body, pair.start(), pair.end(), printed, "labelled", rules, pair.closed()));
    }
    if (!pair.closed() || !endsSentence(text, pair) && !saysDuty(body)) {
      return Optional.empty();
    }
    return unlabelled(body, pair, printed, rules, isBehindStop(text, pair));
  }

  /**
   * A bracket without labels is an owner clause only where a sentence ends: behind a full stop, or
   * before one.
   */
  private static boolean endsSentence(String text, Brackets.Pair pair) {
    boolean behind = pair.start() > 0 && "。；！？”）".indexOf(text.charAt(pair.start() - 1)) >= 0;
    boolean before = pair.end() == text.length() || "。；\n".indexOf(text.charAt(pair.end())) >= 0;
    return behind || before;
  }

  /**
   * Within a sentence a bracket is an owner clause only where it names nothing but bodies and their
   * duty.
   */
  private boolean saysDuty(String body) {
    return CHARGED.matcher(body).find() && areOffices(body);
  }

  private Optional<OwnerClause> unlabelled(
      String body, Brackets.Pair pair, String printed, Rules rules, boolean behindStop) {
    Stated stated = stated(body, rules);
    Matcher leading = LEADING.matcher(stated.rest());
    if (leading.matches() && areUnits(leading.group(1))) {
      List<Owner> owners = new ArrayList<>(owners(Role.LEAD, units.split(leading.group(1))));
      owners.addAll(owners(dutyOf(leading.group(2)), units.split(leading.group(2))));
      return Optional.of(clause(pair, printed, owners, "leading", stated));
    }
    Matcher with = WITH.matcher(stated.rest());
    if (with.matches() && areUnits(with.group(1)) && areUnits(with.group(2))) {
      List<Owner> owners = new ArrayList<>(owners(Role.LEAD, units.split(with.group(1))));
      owners.addAll(owners(Role.COOPERATING, units.split(with.group(2))));
      return Optional.of(clause(pair, printed, owners, "leading", stated));
    }
    Matcher split = SPLIT_DUTY.matcher(stated.rest());
    if (split.matches() && areUnits(split.group(1)) && areUnits(withoutDuty(split.group(2)))) {
      List<Owner> owners = new ArrayList<>(owners(Role.LEAD, units.split(split.group(1))));
      owners.addAll(owners(dutyOf(split.group(2)), units.split(split.group(2))));
      return Optional.of(clause(pair, printed, owners, "leading", stated));
    }
    if (CHARGED.matcher(stated.rest()).find() && areUnits(stated.rest())) {
      return Optional.of(clause(pair, printed, charged(stated), "charged", stated));
    }
    return behindStop && areOffices(stated.rest())
        ? Optional.of(clause(pair, printed, charged(stated), "named", stated))
        : Optional.empty();
  }

  private List<Owner> charged(Stated stated) {
    List<UnitList.Entry> entries = units.split(stated.rest());
    boolean firstLeads =
        stated.rules().firstLeads()
            && entries.stream().anyMatch(e -> !e.printed().matches("[各全有相].*"));
    if (!firstLeads) {
      return owners(Role.RESPONSIBLE, entries);
    }
    List<Owner> owners = new ArrayList<>(owners(Role.LEAD, entries.subList(0, 1)));
    owners.addAll(owners(Role.RESPONSIBLE, entries.subList(1, entries.size())));
    return owners;
  }

  private OwnerClause read(
      String body, int start, int end, String printed, String rule, Rules rules, boolean closed) {
    Stated stated = stated(body, rules);
    List<Leader> leaders = new ArrayList<>();
    List<Owner> owners = new ArrayList<>();
    String deadline = "";
    for (Labelled field : fields(stated.rest(), rule.equals(LINES) ? LABEL_ANYWHERE : LABEL)) {
      if (field.label().endsWith("领导")) {
        names(field.value()).forEach(name -> leaders.add(Leader.asPrinted(name, Place.UNKNOWN)));
      } else if (field.label().matches(".*(?:时限|时间|节点).*")) {
        deadline = field.value();
      } else {
        owners.addAll(labelledOwners(field, stated.rules()));
      }
    }
    return new OwnerClause(
        start,
        end,
        printed,
        leaders,
        distinct(owners),
        deadline,
        rule,
        stated.rules(),
        stated.markLost(),
        closed);
  }

  private List<Owner> labelledOwners(Labelled field, Rules rules) {
    Role role = role(field.label()).orElse(Role.RESPONSIBLE);
    Matcher leading = LEADING.matcher(field.value());
    if (role == Role.RESPONSIBLE && leading.matches() && areUnits(leading.group(1))) {
      List<Owner> owners = new ArrayList<>(owners(Role.LEAD, units.split(leading.group(1))));
      owners.addAll(owners(dutyOf(leading.group(2)), units.split(leading.group(2))));
      return owners;
    }
    List<UnitList.Entry> entries = units.split(field.value());
    if (role == Role.RESPONSIBLE && rules.firstLeads() && !entries.isEmpty()) {
      List<Owner> owners = new ArrayList<>(owners(Role.LEAD, entries.subList(0, 1)));
      owners.addAll(owners(role, entries.subList(1, entries.size())));
      return owners;
    }
    return owners(role, entries);
  }

  private record Labelled(String label, String value) {}

  private static List<Labelled> fields(String body, Pattern label) {
    List<Labelled> fields = new ArrayList<>();
    Matcher m = label.matcher(body);
    String name = "";
    int from = 0;
    while (m.find()) {
      if (!name.isEmpty()) {
        fields.add(new Labelled(name, trimmed(body.substring(from, m.start()))));
      }
      name = m.group(1);
      from = m.end();
    }
    if (!name.isEmpty()) {
      fields.add(new Labelled(name, trimmed(body.substring(from))));
    }
    return fields;
  }

  private static String trimmed(String value) {
    return value.replaceAll("^[\\s，；。、,;]+|[\\s，；。、,;]+$", "");
  }

  private static List<String> names(String list) {
    return Brackets.split(list, "、，；,; 　").stream()
        .map(name -> name.replaceAll("[（(][^）)]*[）)]|同志$", "").replaceAll("\\s", ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** A clause body without the rules it states, and the rules that hold with them. */
  private record Stated(String rest, Rules rules, boolean markLost) {}

  private Stated stated(String body, Rules before) {
    boolean first = before.firstLeads() || FIRST_LEADS.matcher(body).find();
    boolean markLost = MARK_LOST.matcher(body).find();
    List<UnitList.Entry> everywhere = before.everywhere();
    Matcher needed = EVERYWHERE.matcher(body);
    String rest = body;
    if (needed.find()) {
      everywhere = units.split(needed.group(1));
      rest = rest.replace(needed.group(), "");
    }
    rest = FIRST_LEADS.matcher(MARK_LOST.matcher(rest).replaceAll("")).replaceAll("");
    return new Stated(
        SAME.matcher(trimmed(rest)).replaceAll(""), new Rules(first, everywhere), markLost);
  }

  /** Most of a list must look like bodies; one odd name among them does not lose the others. */
  private boolean areUnits(String list) {
    List<UnitList.Entry> entries = units.split(list);
    long alike = entries.stream().filter(e -> UNIT_LIKE.matcher(e.printed()).matches()).count();
    return !entries.isEmpty()
        && alike * 2 >= entries.size()
        && entries.stream().allMatch(e -> e.printed().length() <= NAME_MOST);
  }

  /** A bracket that only lists bodies, without saying what they do, must list nothing else. */
  private boolean areOffices(String list) {
    List<UnitList.Entry> entries = units.split(list);
    return !entries.isEmpty()
        && entries.stream().allMatch(e -> OFFICE.matcher(e.printed()).matches());
  }

  private static boolean isBehindStop(String text, Brackets.Pair pair) {
    return pair.start() > 0 && "。；".indexOf(text.charAt(pair.start() - 1)) >= 0;
  }

  private static String withoutDuty(String rest) {
    return rest.replaceAll(
        "(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?(?:分别|共同)?(?:负责|落实|推进|组织实施|配合|参与)?$", "");
  }

  private static Role dutyOf(String rest) {
    return COOPERATES.matcher(trimmed(rest)).find() ? Role.COOPERATING : Role.RESPONSIBLE;
  }

  private static OwnerClause clause(
      Brackets.Pair pair, String printed, List<Owner> owners, String rule, Stated stated) {
    return new OwnerClause(
        pair.start(),
        pair.end(),
        printed,
        List.of(),
        distinct(owners),
        "",
        rule,
        stated.rules(),
        stated.markLost(),
        true);
  }

  private static List<Owner> owners(Role role, List<UnitList.Entry> entries) {
    return entries.stream()
        .map(
            e -> new Owner(role, e.printed(), Unit.asPrinted(e.printed(), Place.UNKNOWN), e.open()))
        .toList();
  }

  private static List<Owner> distinct(List<Owner> owners) {
    return owners.stream().distinct().toList();
  }
}
