package org.zhengnuo.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.HelpView;
import org.zhengnuo.pages.view.HelpView.Example;
import org.zhengnuo.pages.view.HelpView.FacetHelp;
import org.zhengnuo.pages.view.HelpView.PageHelp;
import org.zhengnuo.pages.view.HelpView.ParameterHelp;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RequestLimits;

/** {@code /help}: the query language, the facets, the pages and their limits. */
final class HelpPage implements Page {

  private static final List<Example> EXAMPLES =
      List.of(
          example("老旧小区改造", "连写的字按原样整段匹配，一个字也不拆开"),
          example("老旧小区 物业", "空格表示“并且”，两处都要有，先后不论"),
          example("2023年养老", "年份、地区、领导、单位、类别、文件名读作筛选，列在结果上方，可退回按原词检索"),
          example("宫晓芳副市长 住房", "姓名前后可带职务；“住房”是主题"),
          example("市工信局牵头", "单位后面写角色，只要它牵头的"),
          example("济政发〔2023〕1号 第35项", "文号用什么括号都行，后面可写第几项"),
          example("2024年 年底前完成", "时限读作到期的月份；不写年份就是各年的12月"),
          example("王营的分工", "问分管什么，答分工文件里的原文"),
          example("lao jiu xiao qu", "拼音（带不带空格、声调都行）或首字母读作词语"),
          example("\"市发展改革委\"", "加引号只按印出的原字：不用同义说法，也不按规范名和别名"),
          example("养老 -托育", "减号排除含有“托育”的条目"),
          example("养老 NOT 托育", "“NOT”与减号相同，要大写，两边留空格；“AND”与空格相同"),
          example("充电桩 OR 加氢站", "“OR”表示“或者”，要大写，两边留空格"),
          example("(充电桩 OR 加氢站) 高速公路", "括号把一组词当作一个词"),
          example("单位:商务局 外贸", "“单位:”只在责任单位里找，也可写 unit:"),
          example("牵头:发展改革委 责任:财政局", "两个单位各按自己的角色；" + rolePrefixes()),
          example("单位:\"济宁市商务局\"", "前缀后的全称加引号（或写标识），只指这一个单位"),
          example("领导:王宏伟 企业", "“领导:”只在牵头领导里找，也可写 leader:"),
          example("章节:乡村 道路", "“章节:”只在章节标题里找，也可写 chapter:"),
          example("文号:〔2023〕1号", "“文号:”只在文号里找，也可写 code:"),
          example("年份:2023 粮食", "“年份:”限定年份，多年写 年份:2021-2025，也可写 year:"),
          example("-类别:任务 粮食", "“类别:”限定条目的类别，前面加减号是排除，也可写 kind:"),
          example("条目:jining-2023-tasks-78", "“条目:”加标识，只找这一条，也可写 item:"),
          example("1.5万", "数字和字母整体匹配，“1.5万”不会找到“5万”"),
          example("養老服務", "繁体与简体、全角与半角视为相同"),
          example("谁负责托育", "疑问词会放在一边，结果上方给出负责单位"));

  private final Supplier<List<Page>> pages;

  /**
   * @param pages every page, this one included
   */
  HelpPage(Supplier<List<Page>> pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String path() {
    return "/help";
  }

  @Override
  public String summary() {
    return "检索语言、筛选、收录范围与局限、全部页面";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(HelpView.class);
  }

  @Override
  public HelpView load(State now, Parameters parameters) {
    return new HelpView(
        EXAMPLES,
        Arrays.stream(Facet.values()).map(HelpPage::facet).toList(),
        pages.get().stream().map(HelpPage::page).toList(),
        HelpView.LimitsHelp.of(RequestLimits.USUAL));
  }

  private static Example example(String query, String what) {
    return new Example(query, what, Address.search(Query.of(query)));
  }

  /** 牵头: lead: and so on for every role. */
  private static String rolePrefixes() {
    return Arrays.stream(Role.values())
        .map(role -> "“" + role.word() + ":”只在" + role.label() + "里找，也可写 " + role.token() + ":")
        .collect(Collectors.joining("；"));
  }

  private static FacetHelp facet(Facet facet) {
    String what =
        SearchParameters.narrowing().stream()
            .filter(p -> p.name().equals(facet.token()))
            .map(Parameter::what)
            .findFirst()
            .orElse(facet.label());
    return new FacetHelp(facet, facet.label(), what, values(facet));
  }

  private static List<String> values(Facet facet) {
    return switch (facet) {
      case ROLE -> named(Role.values());
      case KIND -> named(ItemKind.values());
      case STATE -> named(TaskState.values());
      case COLOUR -> named(Colour.values());
      case RECONCILED -> named(Reconciled.values());
      case LEADER, UNIT, YEAR, CHAPTER, DOCUMENT, PLACE, DUE -> List.of();
    };
  }

  private static List<String> named(Token[] set) {
    return Stream.of(set).map(t -> t.token() + " " + t.label()).toList();
  }

  private static PageHelp page(Page page) {
    return new PageHelp(
        page.path(),
        page.summary(),
        page.forms().stream().sorted().map(form -> form.path(page.path())).toList(),
        page.parameters().stream()
            .map(p -> new ParameterHelp(p.name(), p.what(), p.repeatable()))
            .toList());
  }
}
