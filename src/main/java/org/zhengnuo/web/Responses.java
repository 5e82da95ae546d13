package org.zhengnuo.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.zhengnuo.format.Column;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.Json;
import org.zhengnuo.format.SheetStream;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.State;
import org.zhengnuo.pages.cite.Codebook;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.pages.view.View;

/** Writes a page in one of its formats, from one state of the index. */
final class Responses {

  /** Set on a request whose answer is written as it is made. */
  static final String STREAMED = "streamed";

  private final Templates templates;
  private final Pages pages;
  private final Wording words;
  private final LocalDate started = LocalDate.now();

  Responses(Templates templates, Pages pages, Wording words) {
    this.templates = templates;
    this.words = words;
    this.pages = pages;
  }

  void answer(Page page, Form form, Parameters parameters, Context context) throws IOException {
    try (State now = pages.now()) {
      answer(page, form, now, parameters, context);
    }
  }

  private void answer(Page page, Form form, State now, Parameters parameters, Context context)
      throws IOException {
    context.contentType(form.contentType());
    switch (form) {
      case HTML -> html(page, page.load(now, parameters), context);
      case JSON -> json(page.load(now, parameters), context);
      case CSV -> csv(table(page, now, parameters), context);
      case XLSX -> workbook(page, now, parameters, context);
      case ATOM -> feed(page, now, parameters, context);
      case RIS -> ris(now, parameters, context);
      case ICS -> calendar(now, parameters, context);
    }
  }

  private void html(Page page, View view, Context context) {
    status(view, context);
    context.header("Vary", "Accept-Encoding, Cookie");
    context.result(templates.page(page.name(), view, context));
  }

  private static void json(View view, Context context) {
    status(view, context);
    MadeBytes json = new MadeBytes();
    Json.merge(view.parts(), new TimedBytes(json));
    context.result(json.read());
  }

  private static void status(View view, Context context) {
    context.status(view.answer());
    Errors.waitWhere(view.answer(), context);
  }

  private static Table table(Page page, State now, Parameters parameters) {
    return switch (page) {
      case Page.Tabular tabular -> tabular.table(now, parameters);
      default -> throw noTable();
    };
  }

  private static PageException noTable() {
    return new PageException(404, ErrorCode.NOT_FOUND, "这个页面没有表格", "请用 .json。");
  }

  /** Rows go out as they are read: no limit, and no whole table in memory. */
  private static void csv(Table table, Context context) throws IOException {
    attach(table.name(), Form.CSV, context);
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    List<String> header = table.columns().stream().map(Table.TableColumn::title).toList();
    OutputStream out = streamed(context);
    Csv.write(header, table.rows(), out);
    out.flush();
  }

  /** From here on nothing can be taken back, also while it still stands in a buffer. */
  private static OutputStream streamed(Context context) {
    context.attribute(STREAMED, true);
    return new TimedBytes(context.outputStream());
  }

  private static void workbook(Page page, State now, Parameters parameters, Context context)
      throws IOException {
    switch (page) {
      case Page.Fillable fillable -> form(fillable.form(now, parameters), context);
      case Page.Spreadsheet flat -> {
        Table table = flat.sheet(now, parameters);
        workbook(table, address(parameters, context), context);
      }
      default -> throw noTable();
    }
  }

  private static void form(LedgerSheet form, Context context) {
    attach(form.name(), Form.XLSX, context);
    if (context.method() != HandlerType.HEAD) {
      form.write(streamed(context));
    }
  }

  private static String address(Parameters parameters, Context context) {
    String asked = context.queryString() == null ? "" : "?" + context.queryString();
    return parameters.origin() + context.path() + asked;
  }

  private static void workbook(Table table, String address, Context context) throws IOException {
    attach(table.name(), Form.XLSX, context);
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    List<Column> columns =
        table.columns().stream().map(c -> new Column(c.title(), c.width(), c.numeric())).toList();
    OutputStream out = streamed(context);
    new SheetStream(columns)
        .write(
            "责任台账", table.rows(), rows -> Codebook.of(table, rows, address, LocalDate.now()), out);
    out.flush();
  }

  /** Newest years first and more at a time, unless the address says otherwise. */
  private void feed(Page page, State now, Parameters parameters, Context context) {
    View view = page.load(now, parameters.or("sort", "year").or("size", "50"));
    if (!(view instanceof SearchView search)) {
      throw PageException.notFound("这个页面没有订阅源");
    }
    context.result(new Feed(parameters.origin(), started, words).of(search));
  }

  private void ris(State now, Parameters parameters, Context context) {
    String text = pages.ris(now, parameters);
    attach(parameters.id(), Form.RIS, context);
    context.result(text);
  }

  private void calendar(State now, Parameters parameters, Context context) {
    String text = pages.calendar(now, parameters);
    attach("到期", Form.ICS, context);
    context.result(text);
  }

  private static void attach(String name, Form form, Context context) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    context.header(
        "Content-Disposition",
        "attachment; filename=\"zhengnuo"
            + form.suffix()
            + "\"; filename*=UTF-8''"
            + encoded
            + form.suffix());
  }
}
