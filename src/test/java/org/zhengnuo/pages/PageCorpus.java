package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.ledger.TestReports;
import org.zhengnuo.measure.StatementReader;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Detail;
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
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.TextLines;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Papers;

/**
 * Two invented papers with their source lines: tasks with owners, a collective, a correction, a
 * finding, an appointment, a portfolio, an event, and text that must never be read as markup.
 */
public final class PageCorpus {

  public static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  private static final Place CITY = new Place("云川市");
  private static final String FILE = "yunchuan-tasks.txt";
  private static final String SECOND = "wangjiang-gazette.txt";
  private static final Heading GROWTH = new Heading(1, 1, "一、扩大消费", "扩大消费");
  private static final Heading HOMES = new Heading(1, 2, "二、改善居住", "改善居住");

  /** Promised in the first task. */
  public static final String INDICATOR = "消费券-increment";

  public static final Leader LIN =
      new Leader("lin-zhi-yuan", "林致远", CITY, List.of("林志远"), List.of("副市长"));
  public static final Unit DISTRICT = unit("wang-jiang-qu-zheng-fu", "望江区人民政府", List.of(), false);
  public static final Unit COMMERCE =
      unit("yun-chuan-shi-shang-wu-ju", "云川市商务局", List.of("市商务局"), false);
  public static final Unit DISTRICTS =
      new Unit(
          "ge-xian-qu",
          "各县（市、区）政府",
          List.of(),
          CITY,
          UnitKind.COLLECTIVE,
          true,
          List.of(DISTRICT.id()),
          "");

  private final List<Item> items = new ArrayList<>();

  private PageCorpus() {}

  public static Corpus corpus() {
    PageCorpus written = new PageCorpus();
    written.tasks();
    written.gazette();
    List<Line> lines =
        lines(
            "云川市2031年重点工作分工方案",
            "一、扩大消费",
            "1．举办消费季活动20场，发放消费券1.5万",
            "个。（牵头领导：林致远；牵头单位：市商务局；责任单位：各县（市、区）政府）",
            "",
            "二、改善居住",
            "2．改造老旧小区120个。（牵头单位：市商务局等）",
            "3．" + ATTACK);
    List<Line> gazette = lines("望江区公报", "林致远任副市长。", "林致远负责商务。", "1月5日，林致远调研市商务局。");
    return new Papers(
            List.of(
                document(
                    "wangjiang-gazette",
                    ATTACK,
                    "",
                    DocumentKind.GAZETTE,
                    new Span(SECOND, 1, 4, 0, 0)),
                document(
                    "yunchuan-tasks",
                    "重点工作分工方案",
                    "云政发〔2031〕4号",
                    DocumentKind.TASK_DIVISION,
                    new Span(FILE, 1, 8, 0, 0))),
            List.of(
                new Section("yunchuan-tasks", List.of(GROWTH), new Span(FILE, 2, 2, 0, 0)),
                new Section("yunchuan-tasks", List.of(HOMES), new Span(FILE, 6, 6, 0, 0))),
            List.of(COMMERCE, DISTRICT, DISTRICTS),
            List.of(LIN),
            List.of(
                new Finding(FindingCode.NO_OWNER, "第3项没有责任单位", FILE, 8),
                new Finding(FindingCode.NUMBER_NOT_ITEM, "编号“4．”没有成为条目", FILE, 8)),
            List.of(new Correction(FILE, 7, "老旧小区", "老旧街区", "测试")),
            List.copyOf(written.items),
            Map.of(FILE, lines, SECOND, gazette))
        .corpus("feed");
  }

  /** What was reported of the first two tasks by 3 February 2031. */
  public static TestReports reports() {
    List<Item> items = corpus().items();
    Task first = task("yunchuan-tasks-1", items);
    Task second = task("yunchuan-tasks-2", items);
    return new TestReports()
        .add(first, COMMERCE.id(), "2030-12", TestReports.said(TaskState.NOT_STARTED, ""))
        .add(first, COMMERCE.id(), "2031-01", TestReports.said(TaskState.UNDER_WAY, "1"))
        .add(first, DISTRICT.id(), "2031-01", TestReports.said(TaskState.UNDER_WAY, "2"))
        .add(second, COMMERCE.id(), "2031-01", TestReports.said(TaskState.DONE, "120个"));
  }

  private static Task task(String id, List<Item> items) {
    Item item = items.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    return Task.of(item, Due.of(item).day());
  }

  private void tasks() {
    Ownership all =
        new Ownership(
            List.of(LIN),
            List.of(
                new Owner(Role.LEAD, "市商务局", COMMERCE, false),
                new Owner(Role.RESPONSIBLE, "各县（市、区）政府", DISTRICTS, false)),
            "（牵头领导：林致远；牵头单位：市商务局；责任单位：各县（市、区）政府）",
            "leader-lead-responsible");
    task(1, GROWTH, "举办消费季活动20场，发放消费券1.5万个。", all, 3, 4);
    Ownership one =
        new Ownership(
            List.of(),
            List.of(new Owner(Role.LEAD, "市商务局", COMMERCE, true)),
            "（牵头单位：市商务局等）",
            "lead");
    task(2, HOMES, "改造老旧小区120个。", one, 7, 7);
    task(3, HOMES, ATTACK, Ownership.NONE, 8, 8);
  }

  private void task(
      int number, Heading chapter, String text, Ownership ownership, int first, int last) {
    add(
        "yunchuan-tasks-" + number,
        ItemKind.TASK,
        Numbering.of(number, number + "．").withOrdinal(number),
        text,
        List.of(chapter),
        ownership,
        new Span(FILE, first, last, 0, 0),
        Statements.NONE);
  }

  private void gazette() {
    Appointment appointment =
        new Appointment(
            "林致远", "副市长", Appointment.Action.APPOINT, Optional.of(LocalDate.of(2031, 1, 2)), "");
    Portfolio portfolio =
        new Portfolio(
            "林致远",
            List.of("商务"),
            List.of("市商务局"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Event event =
        new Event(
            LocalDate.of(2031, 1, 5),
            LocalDate.of(2031, 1, 5),
            List.of(new Event.Person("林致远", "副市长")),
            List.of("市商务局"));
    addPlain(2, ItemKind.APPOINTMENT, "林致远任副市长。", appointment);
    addPlain(3, ItemKind.PORTFOLIO, "林致远负责商务。", portfolio);
    addPlain(4, ItemKind.EVENT, "1月5日，林致远调研市商务局。", event);
  }

  private void addPlain(int line, ItemKind kind, String text, Detail detail) {
    add(
        "wangjiang-gazette-L" + line,
        kind,
        Numbering.NONE,
        text,
        List.of(),
        Ownership.NONE,
        new Span(SECOND, line, line, 0, 0),
        detail);
  }

  private void add(
      String id,
      ItemKind kind,
      Numbering numbering,
      String text,
      List<Heading> path,
      Ownership ownership,
      Span span,
      Detail detail) {
    String document = span.file().replace(".txt", "");
    items.add(
        new Item(
            new Identity(id, document, numbering),
            Content.of(kind, text).with(known(kind, text, detail)).citing(cited(detail)),
            new Standing(path, Optional.of(Period.of(2031)), CITY, span),
            ownership,
            ""));
  }

  /** What an item of a plan promises is read as papers are. */
  private static Detail known(ItemKind kind, String text, Detail detail) {
    return detail instanceof Statements
        ? new Statements(
            new StatementReader(_ -> false).read(kind, "", text, Optional.of(Period.of(2031))),
            TextLines.UNKNOWN)
        : detail;
  }

  private static List<String> cited(Detail detail) {
    return detail instanceof Event ? List.of("云政发[2031]4号", "《重点工作分工方案》", "《没有收录的意见》") : List.of();
  }

  private static Document document(
      String id, String title, String code, DocumentKind kind, Span span) {
    return new Document(
        id,
        title,
        code,
        "云川市人民政府",
        CITY,
        Optional.of(LocalDate.of(2031, 1, 16)),
        Optional.of(Period.of(2031)),
        kind,
        span,
        List.of("附件详见网站"));
  }

  private static List<Line> lines(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, 0, text));
    }
    return lines;
  }

  private static Unit unit(String id, String name, List<String> aliases, boolean collective) {
    return new Unit(id, name, aliases, CITY, UnitKind.DEPARTMENT, collective, List.of(), "");
  }
}
