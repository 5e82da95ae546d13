package org.zhengnuo.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.ErrorView;
import org.zhengnuo.search.TooSlowException;

/**
 * Answers errors in one shape: a page to readers, JSON to whoever asked for a format with a suffix.
 */
final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final HexFormat HEX = HexFormat.of();
  private static final String SECONDS_TO_WAIT = "5";

  private final Templates templates;

  Errors(Templates templates) {
    this.templates = templates;
  }

  void refused(PageException refused, Context context) {
    answer(ErrorView.of(refused), context);
  }

  void response(HttpResponseException response, Context context) {
    answer(ErrorView.of(response.getStatus()), context);
  }

  /** A body that is no form, or a part of one. */
  void unreadable(ServletException unreadable, Context context) {
    if (hungUp(unreadable)) {
      LOG.debug("the client left {}", shown(context.path()));
      return;
    }
    PageException half =
        new PageException(400, ErrorCode.BAD_REQUEST, "没有收到完整的表单，什么也没有记", "请再次打开链接，重新提交。");
    answer(ErrorView.of(half), context);
  }

  /** What nobody foresaw: the reader gets a number, the log the rest. */
  void broken(Throwable broken, Context context) {
    if (hungUp(broken)) {
      LOG.debug("the client left {}", shown(context.path()));
      return;
    }
    Optional<TooSlowException> late = late(broken);
    if (late.isPresent()) {
      late(late.get(), context);
      return;
    }
    String incident = HEX.toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("incident {} at {}", incident, shown(context.path()), broken);
    answerOrCut(ErrorView.broken(incident), context);
  }

  /** Work that was given up: nobody waits for it any more, or nobody should. */
  void late(TooSlowException late, Context context) {
    LOG.info("{} at {}", late.getMessage(), shown(context.path()));
    answerOrCut(ErrorView.of(PageException.tooSlow()), context);
  }

  /** A link that opens something is in no log. */
  private static String shown(String path) {
    return ReportRoute.isOf(path) ? ReportRoute.SHOWN : path;
  }

  /** What has been sent already must not look like the whole. */
  private void answerOrCut(ErrorView error, Context context) {
    if (context.res().isCommitted() || context.attribute(Responses.STREAMED) != null) {
      KeptLines.cut(context.req());
    } else {
      answer(error, context);
    }
  }

  /** A reader who stops a download is no incident. */
  private static boolean hungUp(Throwable broken) {
    return broken instanceof EofException || broken.getCause() != null && hungUp(broken.getCause());
  }

  /** Templates and JSON wrap what stops them. */
  private static Optional<TooSlowException> late(Throwable broken) {
    if (broken instanceof TooSlowException late) {
      return Optional.of(late);
    }
    return Optional.ofNullable(broken.getCause()).flatMap(Errors::late);
  }

  private void answer(ErrorView error, Context context) {
    context.status(error.status());
    context.header("Cache-Control", "no-store");
    waitWhere(error.status(), context);
    if (machine(context.path())) {
      context.contentType(Form.JSON.contentType()).result(Json.text(new ErrorView.Body(error)));
    } else {
      context.contentType(Form.HTML.contentType()).result(templates.error(error, context));
    }
  }

  /** What cannot be answered now may be soon. */
  static void waitWhere(int status, Context context) {
    if (status == 503) {
      context.header("Retry-After", SECONDS_TO_WAIT);
    } else if (status == 429) {
      context.header("Retry-After", Long.toString(Misses.WHILE.toSeconds()));
    }
  }

  /** Whether a path asks for a format that no person reads. */
  static boolean machine(String path) {
    for (Form form : Form.values()) {
      if (form != Form.HTML && path.endsWith(form.suffix())) {
        return true;
      }
    }
    return false;
  }
}
