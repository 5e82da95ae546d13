package org.zhengnuo.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
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
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;

/** An invented corpus of two places, written item by item; every name in it is made up. */
public final class SampleCorpus {
  public static final Place CITY = new Place("云川市");
  public static final Place DISTRICT = new Place("云川市望江区");
  public static final Leader LIN = leader("lin-zhi-yuan", "林致远", CITY, "林志远");
  public static final Leader HE = leader("he-qing", "何青", CITY);
  public static final Leader OUYANG = leader("ou-yang-ran", "欧阳然", DISTRICT);
  public static final Unit COMMERCE = unit("yun-chuan-shi-shang-wu-ju", "云川市商务局", CITY, "市商务局");
  public static final Unit PORT =
      unit("yun-chuan-shi-shang-wu-ju-kou-an-ban", "云川市商务局（口岸办）", CITY, "市商务局（口岸办）");
  public static final Unit REFORM =
      unit("yun-chuan-shi-fa-gai-wei", "云川市发展和改革委员会", CITY, "市发展改革委", "市发改委");
  public static final Unit HOUSING =
      unit("wang-jiang-qu-zhu-jian-ju", "云川市望江区住房和城乡建设局", DISTRICT, "区住房和城乡建设局", "区住建局");
  public static final Unit DISTRICT_GOVERNMENT =
      new Unit(
          "wang-jiang-qu-zheng-fu",
          "云川市望江区人民政府",
          List.of("望江区政府"),
          DISTRICT,
          UnitKind.GOVERNMENT,
          false,
          List.of(),
          "");
  public static final Unit ALL_DISTRICTS =
      new Unit(
          "yun-chuan-shi-ge-qu",
          "云川市各县（市、区）政府",
          List.of("各县（市、区）政府"),
          CITY,
          UnitKind.COLLECTIVE,
          true,
          List.of(DISTRICT_GOVERNMENT.id()),
          "");

  private static final List<Unit> UNITS =
      List.of(COMMERCE, PORT, REFORM, HOUSING, DISTRICT_GOVERNMENT, ALL_DISTRICTS);
  private static final List<Leader> LEADERS = List.of(LIN, HE, OUYANG);

  private final List<Document> documents = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  /**
   * Some dozen items that show every facet, every role, a collective, a period and a correction.
   */
  public static Corpus small() {
    SampleCorpus sample = new SampleCorpus();
    sample.document("yunchuan-2031-tasks", "云川市2031年重点工作分工方案", "云政发〔2031〕4号", CITY, 2031);
    sample.document("wangjiang-2032-tasks", "望江区2032年重点工作分工", "望政发〔2032〕1号", DISTRICT, 2032);
    sample.document("yunchuan-2031-plan", "云川市“十七五”规划纲要", "", CITY, 2031);
    sample.addCityTasks();
    sample.addDistrictTasks();
    sample.addPlan();
    return sample.corpus("sample");
  }

  /** Items of two years with their deadlines: {@code yunchuan-2031-tasks-1} to 6, of 2032 one. */
  public static Corpus deadlines() {
    SampleCorpus sample = new SampleCorpus();
    sample.document("yunchuan-2031-tasks", "云川市2031年重点工作分工方案", "云政发〔2031〕4号", CITY, 2031);
    sample.document("wangjiang-2032-tasks", "望江区2032年重点工作分工", "望政发〔2032〕1号", DISTRICT, 2032);
    sample.due(1, "改造老旧小区120个。", "12月底前");
    sample.due(2, "改造供热管网。", "6月底前");
    sample.due(3, "新增托位1.5万个。", "长期");
    sample.due(4, "新建海外仓3个，9月底前投用。", "");
    sample.due(5, "实施老旧小区加装电梯。", "2031年6月15日前");
    sample.due(6, "保障义务教育。", "");
    sample.due("wangjiang-2032-tasks", 1, 2032, "老旧小区改造36个。", "年底前");
    return sample.corpus("deadlines");
  }

  private void due(int number, String text, String deadline) {
    due("yunchuan-2031-tasks", number, 2031, text, deadline);
  }

  private void due(String document, int number, int year, String text, String deadline) {
    Heading chapter = chapter(1, "重点工作");
    add(document, number, ItemKind.TASK, chapter, text, year, year, Ownership.NONE, deadline);
  }

  private void addCityTasks() {
    Heading growth = chapter(1, "聚焦消费扩容");
    Heading green = chapter(2, "推动绿色转型");
    task(1, growth, "举办“云川有礼”消费季，新增托位1.5万个。", List.of(LIN), lead(COMMERCE), shared(REFORM));
    task(2, growth, "改造老旧小区120个，惠及群众3.2万户。", List.of(HE), lead(HOUSING), shared(ALL_DISTRICTS));
    task(
        3,
        green,
        "统筹市、区两级碳达峰行动，森林覆盖率提高5.5%。",
        List.of(LIN, HE),
        lead(REFORM),
        shared(ALL_DISTRICTS));
    task(4, green, "新建跨境电商海外仓3个，发放贷款15000元。", List.of(), lead(COMMERCE));
    task(5, green, "改造市区供热管网，5G基站2,600个。", List.of(HE), shared(COMMERCE), shared(REFORM));
  }

  private void addDistrictTasks() {
    Heading homes = chapter(3, "办好民生实事");
    String document = "wangjiang-2032-tasks";
    add(
        document,
        1,
        ItemKind.TASK,
        homes,
        "老旧小区改造36个，同步实施义务教育学校扩容。",
        2032,
        2032,
        new Ownership(List.of(OUYANG), List.of(owner(Role.UNDERTAKING, HOUSING)), "", ""));
    add(
        document,
        2,
        ItemKind.LIVELIHOOD,
        homes,
        "开放口袋公园8处，打造“15分钟生活圈”。",
        2032,
        2032,
        new Ownership(
            List.of(),
            List.of(owner(Role.HOST, HOUSING), owner(Role.ASSISTING, DISTRICT_GOVERNMENT)),
            "",
            ""));
    add(document, 3, ItemKind.NOTICE, homes, "现将《方案》印发给你们，请认真贯彻落实。", 0, 0, Ownership.NONE);
    corrections.add(new Correction(document + ".txt", 21, "口袋公园", "口代公园", "测试"));
    corrections.add(new Correction(document + ".txt", 11, "欧阳燃", "欧阳然", "测试"));
  }

  private void addPlan() {
    add(
        "yunchuan-2031-plan",
        1,
        ItemKind.PLAN,
        chapter(1, "发展环境"),
        "五年内老旧小区改造全部完成。",
        2031,
        2035,
        Ownership.NONE);
    add(
        "yunchuan-2031-plan",
        2,
        ItemKind.REVIEW,
        chapter(1, "发展环境"),
        "回顾过去，专精特新企业达到56家。",
        2030,
        2030,
        Ownership.NONE);
  }

  private void task(
      int number, Heading chapter, String text, List<Leader> leaders, Owner... owners) {
    Ownership ownership = new Ownership(leaders, List.of(owners), "", "");
    add("yunchuan-2031-tasks", number, ItemKind.TASK, chapter, text, 2031, 2031, ownership);
  }

  /** Adds one item; a year of 0 is no period. */
  void add(
      String document,
      int number,
      ItemKind kind,
      Heading chapter,
      String text,
      int from,
      int to,
      Ownership ownership) {
    add(document, number, kind, chapter, text, from, to, ownership, "");
  }

  /** The same with a deadline as printed. */
  void add(
      String document,
      int number,
      ItemKind kind,
      Heading chapter,
      String text,
      int from,
      int to,
      Ownership ownership,
      String deadline) {
    Place place =
        documents.stream().filter(d -> d.id().equals(document)).findFirst().orElseThrow().place();
    Optional<Period> period = from == 0 ? Optional.empty() : Optional.of(new Period(from, to));
    Span span = new Span(document + ".txt", number * 10, number * 10 + 2, 0, 0);
    items.add(
        new Item(
            new Identity(document + "-" + number, document, Numbering.of(number, number + "．")),
            Content.of(kind, text).due(deadline),
            new Standing(List.of(chapter), period, place, span),
            ownership,
            ""));
  }

  void document(String id, String title, String code, Place place, int year) {
    Span span = new Span(id + ".txt", 1, 5, 0, 0);
    documents.add(
        new Document(
            id,
            title,
            code,
            place.name() + "人民政府",
            place,
            Optional.empty(),
            Optional.of(Period.of(year)),
            DocumentKind.TASK_DIVISION,
            span,
            List.of()));
    lines.put(
        id + ".txt", IntStream.rangeClosed(1, 5).mapToObj(n -> new Line(n, 0, title + n)).toList());
  }

  Corpus corpus(String hash) {
    List<Section> sections =
        items.stream()
            .map(i -> new Section(i.documentId(), i.path(), i.span()))
            .distinct()
            .toList();
    return new Papers(documents, sections, UNITS, LEADERS, List.of(), corrections, items, lines)
        .corpus(hash);
  }

  static Heading chapter(int number, String title) {
    String numeral = "一二三四五六七八九".substring(number - 1, number);
    return new Heading(1, number, numeral + "、" + title, title);
  }

  static Owner owner(Role role, Unit unit) {
    String printed = unit.aliases().isEmpty() ? unit.name() : unit.aliases().getFirst();
    return new Owner(role, printed, unit, false);
  }

  private static Owner lead(Unit unit) {
    return owner(Role.LEAD, unit);
  }

  private static Owner shared(Unit unit) {
    return owner(Role.RESPONSIBLE, unit);
  }

  private static Leader leader(String id, String name, Place place, String... aliases) {
    return new Leader(id, name, place, List.of(aliases), List.of());
  }

  private static Unit unit(String id, String name, Place place, String... aliases) {
    return new Unit(id, name, List.of(aliases), place, UnitKind.DEPARTMENT, false, List.of(), "");
  }

  static List<Unit> units() {
    return UNITS;
  }

  static List<Leader> leaders() {
    return LEADERS;
  }
}
