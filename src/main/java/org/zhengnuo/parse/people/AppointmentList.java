package org.zhengnuo.parse.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Appointment.Action;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Acts;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.clause.TornActs;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Passage;

/**
 * Reads lists of appointments.
 *
 * <pre>
 *   list     = title { day | decision | sentence | other }
 *   decision = [day ，] body … 决定 [，] [verb] ：          市人民政府决定，免去：
 *   sentence = [body … 决定 ，] act { ， act } (；|。)      see {@link Acts}
 * </pre>
 */
public final class AppointmentList {

  private static final Pattern SENTENCE = Pattern.compile("[^；。]+[；。]?");
  private static final Pattern CLOSED = Pattern.compile("[；。：:）)]$");
  private static final Pattern DECISION =
      Pattern.compile("^(?<lead>[^；]*?(?:决定|(?:研究|讨论)(?:同意|通过)|通知如下))[，：:]*(?<rest>.*)$");
  private static final Pattern BODY =
      Pattern.compile(
          "\\p{IsHan}{0,16}?(?:人民代表大会常务委员会|人大常委会|人民政府|市政府|区政府|县政府|管委会|管理委员会|党工委|国务院|[省市区县]委)");
  private static final Pattern SESSION = Pattern.compile("第?[一二三四五六七八九十]{1,3}届");
  private static final Pattern ISSUER =
      Pattern.compile("^(\\p{IsHan}{2,16}?)(?:人民政府|政府|管委会|管理委员会)");
  private static final Pattern TITLED = Pattern.compile("(?:的通知|的决定|名单)$");
  private static final int ACTS_MOST = 200;
  private static final String UNREAD = "未能读出任免的人员和职务";
  private static final String MERGED = "两项任免疑似连在一起，请对照原文";
  private static final String RANKS = "省市区县州旗盟";

  private final String file;
  private final Masthead masthead;
  private final String issuer;
  private final Outline outline;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<Action> announced = Optional.empty();
  private String body;

  public AppointmentList(String file, Context context, Masthead masthead) {
    this.file = file;
    this.masthead = masthead;
    this.outline = new Outline(context.documentId());
    this.issuer = issuer(masthead, context);
    this.body = issuer;
  }

  public void read(List<Block> blocks) {
    int start = start(blocks);
    List<Passage> paragraphs = joined(blocks.subList(start, blocks.size()));
    for (Passage head : texts(blocks.subList(0, start))) {
      if (!masthead.title().contains(head.text()) && !masthead.code().equals(head.text())) {
        head(head);
      }
    }
    paragraphs.forEach(this::paragraph);
  }

  public Outline outline() {
    return outline;
  }

  public List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The body that the title names before 任免 or 关于, else the one that signs. */
  private static String issuer(Masthead masthead, Context context) {
    Matcher titled = ISSUER.matcher(masthead.title());
    if (titled.find()) {
      return titled.group();
    }
    return masthead.issuer().isEmpty() ? context.issuer() : masthead.issuer();
  }

  /** Title and addressees end where a day, a decision or an act stands. */
  private static int start(List<Block> blocks) {
    List<Passage> texts = texts(blocks);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      boolean act = CLOSED.matcher(text).find() && !Acts.read(text, Optional.empty()).isEmpty();
      if (Dates.dayAlone(text).isPresent() || act || isDecision(text)) {
        return i;
      }
    }
    return texts.size();
  }

  private static boolean isDecision(String text) {
    return DECISION.matcher(text).matches() && !TITLED.matcher(text).find();
  }

  private static List<Passage> texts(List<Block> blocks) {
    return blocks.stream().map(b -> b.passage().tidied()).filter(p -> !p.isEmpty()).toList();
  }

  /** A page breaks a sentence in mid-word: …副局长职 / 务；. */
  private static List<Passage> joined(List<Block> blocks) {
    List<Passage> paragraphs = new ArrayList<>();
    for (Passage text : texts(blocks)) {
      boolean begins = paragraphs.isEmpty() || Dates.dayAlone(text.text()).isPresent();
      if (!begins && isOpen(paragraphs.getLast().text()) && CLOSED.matcher(text.text()).find()) {
        paragraphs.add(paragraphs.removeLast().then(text));
      } else {
        paragraphs.add(text);
      }
    }
    return paragraphs;
  }

  private static boolean isOpen(String text) {
    return !CLOSED.matcher(text).find()
        && Dates.dayAlone(text).isEmpty()
        && !Masthead.isImprint(text);
  }

  private void paragraph(Passage text) {
    Optional<LocalDate> alone = Dates.dayAlone(text.text());
    if (alone.isPresent() && !isSigned()) {
      day(alone.get(), text);
      return;
    }
    Matcher m = text.matcher(SENTENCE);
    while (m.find()) {
      sentence(text.slice(m.start(), m.end()));
    }
  }

  /** A day under a signature dates the paper and opens no list. */
  private boolean isSigned() {
    return !drafts.isEmpty()
        && drafts.getLast().kind() == ItemKind.NOTICE
        && Masthead.isImprint(drafts.getLast().text());
  }

  private void day(LocalDate date, Passage text) {
    day = Optional.of(date);
    announced = Optional.empty();
    outline.enter(new Heading(1, 0, text.text(), text.text()), text.span(file));
  }

  private void sentence(Passage text) {
    Matcher m = text.matcher(DECISION);
    if (!m.matches() || !isDecision(text.text())) {
      acts(text, text.text());
      return;
    }
    decided(m.group("lead"));
    if (TornActs.isSwallowed(m.group("lead"))) {
      odd(UNREAD, text);
    }
    String rest = m.group("rest");
    if (rest.isEmpty() || rest.endsWith("：") || rest.endsWith(":")) {
      announced = Acts.announced(rest.replaceFirst("[：:]$", ""));
      outline.enter(new Heading(2, 0, text.text(), text.text()), text.span(file));
    } else {
      acts(text, rest);
    }
  }

  private void decided(String lead) {
    Dates.day(lead).ifPresent(date -> day = Optional.of(date));
    Matcher named = BODY.matcher(lead);
    if (named.find()) {
      body = full(SESSION.matcher(named.group()).replaceFirst(""));
    }
  }

  /** 区人民政府, or 经区政府, under the title 兖州区人民政府任免… is 兖州区人民政府. */
  private String full(String printed) {
    String named = printed.replaceFirst("^(?:经|由|报)", "").replaceFirst("(?<!人民)政府$", "人民政府");
    Matcher m = ISSUER.matcher(issuer);
    boolean bare = RANKS.indexOf(named.charAt(0)) >= 0;
    if (!bare || !m.find() || m.group(1).charAt(m.group(1).length() - 1) != named.charAt(0)) {
      return named;
    }
    return m.group(1) + named.substring(1);
  }

  private void acts(Passage text, String words) {
    Acts.Sentence read = Acts.sentence(words, announced);
    if (read.acts().isEmpty()) {
      note(text);
      return;
    }
    torn(read).ifPresent(how -> odd(how, text));
    if (read.acts().size() > ACTS_MOST) {
      tooMany(text, read.acts().size());
      return;
    }
    for (Acts.Act act : read.acts()) {
      Appointment appointment =
          new Appointment(act.person(), act.post(), act.action(), date(), body);
      drafts.add(draft(ItemKind.APPOINTMENT, text).with(appointment));
    }
  }

  private static Optional<String> torn(Acts.Sentence read) {
    if (read.acts().stream().anyMatch(act -> TornActs.isMerged(act.post()))) {
      return Optional.of(MERGED);
    }
    return read.rest().stream().anyMatch(TornActs::isUnread)
        ? Optional.of(UNREAD)
        : Optional.empty();
  }

  /** Such a sentence stays whole: each of its acts would repeat all of it. */
  private void tooMany(Passage text, int acts) {
    drafts.add(draft(ItemKind.NOTICE, text));
    String message = "一句话里有 " + acts + " 项任免，超过 " + ACTS_MOST + " 项的上限，按原文整句保留；请分行";
    findings.add(new Finding(FindingCode.LIMIT, message, file, text.lineAt(0).number()));
  }

  private Optional<LocalDate> date() {
    return day.or(masthead::date);
  }

  private void head(Passage text) {
    drafts.add(draft(ItemKind.NOTICE, text));
    if (isClosed(text) && TornActs.isUnread(text.text())) {
      odd(UNREAD, text);
    }
  }

  /** What is no act is kept; where it speaks of a post all the same, a finding says so. */
  private void note(Passage text) {
    drafts.add(draft(ItemKind.NOTICE, text));
    if (isClosed(text) ? TornActs.isUnread(text.text()) : TornActs.isUnclosed(text.text())) {
      odd(UNREAD, text);
    }
  }

  private static boolean isClosed(Passage text) {
    return text.text().endsWith("。") || text.text().endsWith("；");
  }

  private void odd(String how, Passage text) {
    String message = how + "：“" + text.text() + "”";
    findings.add(new Finding(FindingCode.NUMBER_NOT_ITEM, message, file, text.lineAt(0).number()));
  }

  private Draft draft(ItemKind kind, Passage text) {
    Optional<Period> period = date().map(d -> Period.of(d.getYear()));
    return Draft.plain(
        kind, Optional.empty(), text.text(), outline.path(), period, text.span(file));
  }
}
