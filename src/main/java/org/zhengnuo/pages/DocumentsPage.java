package org.zhengnuo.pages;

import static org.zhengnuo.pages.Table.column;

import java.util.List;
import java.util.function.Supplier;
import org.zhengnuo.search.ItemIndex;

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

  private final Supplier<ItemIndex> index;

  DocumentsPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

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
    return "收录的文件及条目数";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(DocumentList.class);
  }

  @Override
  public DocumentList load(Parameters parameters) {
    List<DocumentRow> rows = new Papers(index.get()).rows();
    return new DocumentList(rows, rows.size());
  }

  @Override
  public Table table(Parameters parameters) {
    return new Table("文件", COLUMNS, load(parameters).documents().stream().map(DocumentRow::cells));
  }
}
