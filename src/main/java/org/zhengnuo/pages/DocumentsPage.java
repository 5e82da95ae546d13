package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.List;
import org.zhengnuo.model.Document;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.DocumentList;
import org.zhengnuo.pages.view.DocumentRow;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** {@code /documents}: every paper held. */
final class DocumentsPage implements Page.Tabular {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("标识", 26),
          column("标题", 50),
          column("文号", 20),
          column("发文机关", 20),
          column("地区", 14),
          column("日期", 12),
          column("年份", 10),
          column("文种", 12),
          column("来源文件", 26),
          column("条目", 8),
          column("未注明责任", 10),
          column("存疑", 8));

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public String path() {
    return "/documents";
  }

  @Override
  public String summary() {
    return "收录的文件及条目数，可按标题、文号查找；CSV为全表";
  }

  @Override
  public List<Parameter> parameters() {
    return Paging.listed("文件的标题、文号、拼音或首字母");
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(DocumentList.class);
  }

  @Override
  public DocumentList load(IndexView open, Parameters parameters) {
    String called = parameters.query();
    Paging paging = Paging.listed(parameters);
    Part part = part(open, called, paging);
    Papers papers = new Papers(open);
    return new DocumentList(
        part.documents().stream().map(papers::row).toList(),
        part.total(),
        called,
        paging.page(),
        paging.size(),
        paging.pages(part.total()),
        paging.links(path(), called, part.total()));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    List<Document> all =
        part(open, parameters.query(), new Paging(1, Integer.MAX_VALUE, 1)).documents();
    Papers papers = new Papers(open);
    return new Table("文件", COLUMNS, all.stream().map(papers::row).map(DocumentRow::cells));
  }

  /** Some papers of all that there are. */
  private record Part(long total, List<Document> documents) {

    static Part of(List<Document> all, Paging paging) {
      return new Part(
          all.size(), all.stream().skip(paging.skipped()).limit(paging.size()).toList());
    }
  }

  /** A 文号 or id names its papers; anything else is looked for in the titles of those with items. */
  private static Part part(IndexView open, String called, Paging paging) {
    List<Document> named = open.library().documentsCalled(called);
    if (called.isEmpty() || !named.isEmpty()) {
      return Part.of(called.isEmpty() ? open.library().documents() : named, paging);
    }
    FacetValues found =
        open.values(
            Query.of(""), Facet.DOCUMENT, new FacetRequest(called, paging.page(), paging.size()));
    return new Part(
        found.total(),
        found.values().stream().flatMap(v -> open.library().document(v.id()).stream()).toList());
  }
}
