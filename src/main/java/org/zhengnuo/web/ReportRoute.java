package org.zhengnuo.web;

import io.javalin.config.JettyConfig;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.ledger.Invitation;
import org.zhengnuo.ledger.LedgerException;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.ReportDesk;
import org.zhengnuo.pages.State;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.ReportFormView;

/**
 * {@code /report/{token}}, the one address that takes anything in. Who has no link that opens is
 * told nothing, whatever he sends; the link itself is in no log and in no Referer.
 */
final class ReportRoute {

  static final String START = "/report/";
  static final String PATH = START + "{token}";

  /** What is shown of such a path. */
  static final String SHOWN = START + "…";

  /** A form of a thousand tasks is a megabyte, a workbook of them less. */
  private static final int LARGEST = 20 << 20;

  /** Those of as many tasks as a sheet takes, and a few; a server takes a thousand unasked. */
  private static final int MOST_FIELDS =
      ReportDesk.Field.values().length * LedgerSheet.MOST_LINES + 10;

  private static final String TAKE = "take";
  private static final String WORKBOOK = "workbook";

  private final Pages pages;
  private final ReportDesk desk;
  private final Templates templates;
  private final Misses misses = new Misses();

  ReportRoute(Pages pages, ReportDesk desk, Templates templates) {
    this.pages = pages;
    this.desk = desk;
    this.templates = templates;
  }

  /** Whether a path is of this route. */
  static boolean isOf(String path) {
    return path.startsWith(START);
  }

  static void limit(JettyConfig config) {
    MultipartConfig parts = config.multipartConfig;
    parts.maxFileSize(LARGEST, SizeUnit.BYTES);
    parts.maxTotalRequestSize(LARGEST, SizeUnit.BYTES);
    parts.maxInMemoryFileSize(LARGEST, SizeUnit.BYTES);
    config.modifyServletContextHandler(
        forms -> {
          forms.setMaxFormKeys(MOST_FIELDS);
          forms.setMaxFormContentSize(LARGEST);
        });
  }

  /**
   * Before any of it is read.
   *
   * @throws PageException 413 where more is sent than a form or a workbook holds
   */
  static void demandSize(long length) {
    if (length > LARGEST) {
      throw new PageException(
          413,
          ErrorCode.TOO_LONG,
          "文件太大，最多 " + (LARGEST >> 20) + " MB，没有读",
          "请核对是不是台账；图片和附件不必放进表里，在“佐证”里写明材料名即可。");
    }
  }

  void answer(Context context) throws IOException {
    context.header("Cache-Control", "no-store");
    context.header("X-Robots-Tag", "noindex, nofollow");
    Invitation invitation = opened(context);
    try (State now = pages.now()) {
      ReportFormView view =
          context.method() == HandlerType.POST
              ? desk.answer(now, invitation, sent(context))
              : desk.form(now, invitation);
      context.contentType(Form.HTML.contentType());
      context.result(templates.page("report", view, context));
    } catch (LedgerException failed) {
      throw new PageException(503, ErrorCode.BUSY, failed.getMessage(), "请过一会儿再提交；填写的内容请先保存。");
    }
  }

  private Invitation opened(Context context) {
    Optional<Invitation> invitation = desk.opened(context.pathParam("token"));
    if (invitation.isEmpty()) {
      misses.count(context.ip());
    }
    return invitation.orElseThrow(NotFoundResponse::new);
  }

  private static ReportDesk.Sent sent(Context context) throws IOException {
    if (context.contentLength() < 0) {
      throw new HttpResponseException(411, "", Map.of());
    }
    Map<String, String> fields = new HashMap<>();
    context.formParamMap().forEach((name, values) -> fields.put(name, first(values)));
    return new ReportDesk.Sent(
        fields, workbook(context), TAKE.equals(fields.get("step")), context.ip());
  }

  /** Browsers end lines in their own way, and what is said twice must be the same. */
  private static String first(List<String> values) {
    return values.isEmpty() ? "" : QueryString.printable(values.getFirst()).replace("\r\n", "\n");
  }

  /** A field without a file is sent as an empty one. */
  private static Optional<ReportDesk.Handed> workbook(Context context) throws IOException {
    UploadedFile file = context.isMultipartFormData() ? context.uploadedFile(WORKBOOK) : null;
    if (file == null || file.size() == 0) {
      return Optional.empty();
    }
    try (InputStream content = file.content()) {
      String name = file.filename().replaceAll("^.*[/\\\\]", "");
      return Optional.of(new ReportDesk.Handed(name, content.readAllBytes()));
    }
  }
}
