package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;
import org.zhengnuo.search.Papers;

/**
 * More of everything than a page has room for: papers of many places and years, units, leaders,
 * chapters, one paper of thousands of lines. Every item speaks of 产业发展.
 */
public final class LargeCorpus {

  public static final int PAPERS = 300;
  public static final int UNITS = 900;
  public static final int LEADERS = 420;
  public static final int LONG_PAPER = 1_500;

  /** Owns something of every paper, under every leader. */
  public static final Unit BUSY = unit(0);

  public static final Leader BUSY_LEADER = leader(0);

  /** Stands in the roster and owns nothing. */
  public static final Unit IDLE =
      new Unit(
          "kong-xian-ju", "空闲局", List.of(), Place.UNKNOWN, UnitKind.OTHER, false, List.of(), "");

  private static final String FILLER = "推进现代化产业体系建设，优化营商环境，落实重点项目，保障和改善民生。";

  private final Random random = new Random(3);
  private final List<Unit> units = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  private LargeCorpus() {}

  public static Corpus corpus() {
    return new LargeCorpus().written();
  }

  private Corpus written() {
    for (int i = 0; i < UNITS; i++) {
      units.add(unit(i));
    }
    units.add(IDLE);
    for (int i = 0; i < LEADERS; i++) {
      leaders.add(leader(i));
    }
    for (int paper = 0; paper < PAPERS; paper++) {
      paper(paper, paper == 0 ? LONG_PAPER : 8);
    }
    return new Papers(
            documents, sections, units, leaders, findings, List.of(), items, new HashMap<>(lines))
        .corpus("large");
  }

  private static Place place(int number) {
    return new Place("云" + han(number % 60) + "市");
  }

  private static String han(int number) {
    return "" + (char) ('一' + 100 + number / 40) + (char) ('一' + 900 + number % 40);
  }

  private static Unit unit(int number) {
    return new Unit(
        "dan-wei-" + number,
        place(number).name() + han(number) + "工作委员会办公室",
        List.of("市" + han(number) + "办"),
        place(number),
        UnitKind.DEPARTMENT,
        false,
        List.of(),
        "");
  }

  private static Leader leader(int number) {
    return new Leader(
        "ling-dao-" + number, "林" + han(number), place(number), List.of(), List.of("副市长"));
  }

  /** A chapter of fifty items, three lines each. */
  private void paper(int number, int items) {
    String id = "paper-" + number;
    List<Line> text = new ArrayList<>();
    Place place = place(number);
    for (int i = 1; i <= items; i++) {
      if (i % 50 == 1) {
        text.add(new Line(text.size() + 1, 0, "第" + i + "章 " + han(i) + FILLER));
        findings.add(new Finding(FindingCode.NO_OWNER, FILLER, id + ".txt", text.size()));
        sections.add(
            new Section(id, List.of(heading(number, i)), span(id, text.size(), text.size())));
      }
      int first = text.size() + 1;
      text.add(new Line(first, 0, i + "．推动产业发展，" + FILLER));
      text.add(new Line(first + 1, 0, ""));
      text.add(new Line(first + 2, 0, FILLER + "（牵头单位：市" + han(number) + "办）"));
      item(id, i, place, 2001 + number % 25, heading(number, i), span(id, first, first + 2));
    }
    lines.put(id + ".txt", text);
    documents.add(
        new Document(
            id,
            place.name() + han(number) + "重点工作责任分工方案",
            "云政发〔" + (2001 + number % 25) + "〕" + number + "号",
            place.name() + "人民政府",
            place,
            Optional.of(LocalDate.of(2001 + number % 25, 1, 1 + number % 28)),
            Optional.of(Period.of(2001 + number % 25)),
            DocumentKind.TASK_DIVISION,
            span(id, 1, text.size()),
            List.of()));
  }

  private static Heading heading(int paper, int item) {
    String title = han(paper * 7 % 211 + item / 50) + "产业";
    return new Heading(1, 1 + item / 50, "一、" + title, title);
  }

  private static Span span(String paper, int first, int last) {
    return new Span(paper + ".txt", first, last, 0, 0);
  }

  private void item(String paper, int number, Place place, int year, Heading chapter, Span span) {
    boolean event = number % 5 == 0;
    List<Owner> owners = new ArrayList<>();
    if (!event) {
      add(owners, Role.LEAD, number % 2 == 0 ? BUSY : one(units));
      for (int i = 0; i < 5; i++) {
        add(owners, Role.RESPONSIBLE, one(units.subList(0, UNITS)));
      }
    }
    Leader leader = number % 3 == 0 ? BUSY_LEADER : one(leaders);
    items.add(
        new Item(
            new Identity(
                paper + "-" + number,
                paper,
                Numbering.of(number, number + "．").withOrdinal(number)),
            Content.of(
                    event ? ItemKind.EVENT : ItemKind.TASK,
                    "推动产业发展，" + BUSY_LEADER.name() + "调研。" + FILLER + FILLER)
                .with(event ? happened(year) : Statements.NONE),
            new Standing(List.of(chapter), Optional.of(Period.of(year)), place, span),
            new Ownership(event ? List.of() : List.of(leader), owners, "（牵头单位：某）", "labelled"),
            ""));
  }

  private static Event happened(int year) {
    return new Event(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 1, 1),
        List.of(new Event.Person(BUSY_LEADER.name(), "副市长")),
        List.of());
  }

  private static void add(List<Owner> owners, Role role, Unit unit) {
    if (!unit.equals(IDLE)) {
      owners.add(new Owner(role, unit.aliases().getFirst(), unit, false));
    }
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
