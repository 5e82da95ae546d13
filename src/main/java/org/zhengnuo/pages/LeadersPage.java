package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.Comparator;
import java.util.List;
import org.zhengnuo.model.Leader;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.LeaderList;
import org.zhengnuo.pages.view.LeaderRow;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Suggestion;

/** {@code /leaders}: every leader, those who lead most first. */
final class LeadersPage implements Page.Tabular {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("标识", 20),
          column("姓名", 12),
          column("别名", 16),
          column("地区", 14),
          column("职务", 40),
          column("条目", 8));

  @Override
  public String name() {
    return "leaders";
  }

  @Override
  public String path() {
    return "/leaders";
  }

  @Override
  public String summary() {
    return "牵头领导及其条目数，可按姓名查找；CSV为全表";
  }

  @Override
  public List<Parameter> parameters() {
    return Paging.listed("姓名、拼音或首字母");
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(LeaderList.class);
  }

  @Override
  public LeaderList load(IndexView open, Parameters parameters) {
    String called = parameters.query();
    Paging paging = Paging.listed(parameters);
    Roll.Part<Leader> part = roll(open).part(called, paging);
    return new LeaderList(
        rows(part.entries()),
        part.total(),
        called,
        paging.page(),
        paging.size(),
        paging.pages(part.total()),
        paging.links(path(), called, part.total()));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    List<LeaderRow> all = rows(roll(open).whole(parameters.query()));
    return new Table("领导", COLUMNS, all.stream().map(LeaderRow::cells));
  }

  private static Roll<Leader> roll(IndexView open) {
    return new Roll<>(
        open,
        Facet.LEADER,
        Suggestion.Kind.LEADER,
        open.library().leaders(),
        Leader::id,
        open.library()::leader);
  }

  /** Those with as many items stand by their pinyin. */
  private static List<LeaderRow> rows(List<Roll.Entry<Leader>> entries) {
    return entries.stream()
        .map(entry -> LeaderRow.of(entry.who(), entry.items()))
        .sorted(Comparator.comparingLong(LeaderRow::items).reversed().thenComparing(LeaderRow::id))
        .toList();
  }
}
