package org.zhengnuo.parse.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Event.Person;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Bodies;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.clause.People;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;

/**
 * Reads a chronicle.
 *
 * <pre>
 *   chronicle = title { month | event | other }
 *   month     = [year 年] N月
 *   event     = (day | △) text { further }
 *   day       = [N月] N日 [(-|至) [N月] N日]        △ goes on with the day before
 *   further   = text that the event before leaves open, or a second paragraph of it
 * </pre>
 */
public final class Chronicle {

  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern MONTH =
      Pattern.compile(
          "^(?:\\p{IsHan}{2,20}?)?(?:((?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})年)?"
              + NUMBER
              + "月(?:份)?(?:政[府务])?(?:大事记)?$");

  /** A chronicle of one month says so in its title, and its entries name days only. */
  private static final Pattern OF_MONTH =
      Pattern.compile(
          "年" + NUMBER + "月(?:份)?(?:\\p{IsHan}{0,6})大事记|大事记[（(]?(?:\\d{4}年)?" + NUMBER + "月");

  private static final OptionalInt NONE = OptionalInt.empty();
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})年?(?:大事记)?$");
  private static final Pattern DAY =
      Pattern.compile(
          "^[▲●·•△]?(?:"
              + NUMBER
              + "月)?"
              + NUMBER
              + "(?:日?(?:-|—|–|－|~|～|至|到)(?:"
              + NUMBER
              + "月)?"
              + NUMBER
              + ")?日[，,：:、]?(?=.)");
  private static final Pattern SAME_DAY = Pattern.compile("^(?:[△▲◆●○◇]|(?=[同是当]日[，,]))");
  private static final Pattern CLOSED = Pattern.compile("[。！？；][”’」）)]{0,20}+$");
  private static final Pattern BRACKETED = Pattern.compile("[（(].*[）)]");

  /** Names that are looked for in every event; the chronicle of a large city has some hundreds. */
  private static final int KNOWN_MOST = 3000;

  private final String file;
  private final Masthead masthead;
  private final Outline outline;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();
  private Optional<Integer> year;
  private OptionalInt month;
  private Optional<Days> days = Optional.empty();

  /** The paragraphs of the event that is still open, none where none is. */
  private final List<Passage> open = new ArrayList<>();

  /** The first and the last day of an event. */
  private record Days(LocalDate from, LocalDate to) {}

  public Chronicle(String file, Context context, Masthead masthead) {
    this.file = file;
    this.masthead = masthead;
    this.outline = new Outline(context.documentId());
    this.year = Dates.year(masthead.title()).or(() -> context.date().map(LocalDate::getYear));
    this.month = ofMonth(masthead.title());
  }

  private static OptionalInt ofMonth(String title) {
    Matcher m = OF_MONTH.matcher(title);
    return m.find() ? Numerals.parse(m.group(1) == null ? m.group(2) : m.group(1)) : NONE;
  }

  public void read(List<Block> blocks) {
    for (Block block : blocks) {
      String text = block.passage().tidied().text();
      if (known.size() < KNOWN_MOST) {
        People.find(text, Set.of()).stream().map(Person::name).forEach(known::add);
      }
    }
    blocks.forEach(block -> paragraph(block.passage().tidied()));
    endEvent();
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

  private void paragraph(Passage text) {
    Matcher heading = text.matcher(MONTH);
    Matcher day = text.matcher(DAY);
    Matcher same = text.matcher(SAME_DAY);
    if (text.isEmpty()) {
      return;
    }
    if (heading.matches() && !masthead.title().equals(text.text())) {
      month(heading, text);
    } else if (day.find()) {
      endEvent();
      days(day, text);
      open.add(text.from(day.end()));
    } else if (same.find()) {
      endEvent();
      open.add(text.from(same.end()));
    } else {
      further(text);
    }
  }

  private void month(Matcher m, Passage text) {
    endEvent();
    Optional.ofNullable(m.group(1))
        .map(Numerals::parse)
        .ifPresent(named -> year = Optional.of(named.getAsInt()));
    month = Numerals.parse(m.group(2));
    days = Optional.empty();
    int number = month.orElse(0);
    outline.enter(new Heading(1, number, text.text(), text.text()), text.span(file));
  }

  private void days(Matcher m, Passage text) {
    OptionalInt from = m.group(1) == null ? month : Numerals.parse(m.group(1));
    OptionalInt to = m.group(3) == null ? from : Numerals.parse(m.group(3));
    month = from;
    Optional<LocalDate> first = date(from, m.group(2));
    Optional<LocalDate> last = m.group(4) == null ? first : date(to, m.group(4));
    days = first.map(day -> new Days(day, last.filter(end -> !end.isBefore(day)).orElse(day)));
    if (days.isEmpty()) {
      odd(text, "日期不完整或不存在：“" + m.group() + "”");
    }
  }

  private Optional<LocalDate> date(OptionalInt ofMonth, String printed) {
    OptionalInt day = Numerals.parse(printed);
    if (year.isEmpty() || ofMonth.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.get(), ofMonth.getAsInt(), day.getAsInt()));
    } catch (DateTimeException impossibleDay) {
      return Optional.empty();
    }
  }

  /** A page breaks an event in mid-sentence, or an event has a second paragraph. */
  private void further(Passage text) {
    Matcher titled = text.matcher(YEAR);
    if (titled.matches()) {
      year = Optional.of(Integer.parseInt(titled.group(1)));
    }
    boolean furniture = Masthead.isImprint(text.text()) || BRACKETED.matcher(text.text()).matches();
    boolean goesOn = !open.isEmpty() && !isClosed(open.getLast()) && isClosed(text);
    boolean second = !open.isEmpty() && text.text().contains("。");
    if (!furniture && (goesOn || second)) {
      open.add(text);
      return;
    }
    endEvent();
    if (!masthead.title().contains(text.text())) {
      drafts.add(draft(ItemKind.NOTICE, text));
    }
  }

  private void endEvent() {
    Passage event = Passage.join(open);
    if (!event.isEmpty()) {
      event(event);
    }
    open.clear();
  }

  private static boolean isClosed(Passage text) {
    return CLOSED.matcher(text.text()).find();
  }

  private void event(Passage text) {
    Draft draft = draft(ItemKind.EVENT, text);
    Optional<Days> when = days.or(this::wholeMonth);
    if (days.isEmpty()) {
      odd(text, "原文没有印出这件事的日期：“" + head(text.text()) + "”");
    }
    drafts.add(when.map(d -> draft.with(event(d, text.text()))).orElse(draft));
  }

  private Event event(Days when, String text) {
    String rest = People.without(text, known);
    return new Event(when.from(), when.to(), People.find(text, known), Bodies.find(rest));
  }

  /** Where no day is printed yet, the month is all that is known. */
  private Optional<Days> wholeMonth() {
    if (year.isEmpty() || month.isEmpty() || month.getAsInt() > 12 || month.getAsInt() < 1) {
      return Optional.empty();
    }
    YearMonth all = YearMonth.of(year.get(), month.getAsInt());
    return Optional.of(new Days(all.atDay(1), all.atEndOfMonth()));
  }

  private void odd(Passage text, String message) {
    findings.add(new Finding(FindingCode.ABSENT, message, file, text.lineAt(0).number()));
  }

  private static String head(String text) {
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  private Draft draft(ItemKind kind, Passage text) {
    Optional<Period> period = year.map(Period::of);
    return Draft.plain(
        kind, Optional.empty(), text.text(), outline.path(), period, text.span(file));
  }
}
