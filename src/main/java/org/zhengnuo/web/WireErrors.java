package org.zhengnuo.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.view.ErrorView;

/**
 * Answers what is too broken to reach a route, in the same shape; Jetty's own page would show what
 * was sent.
 */
final class WireErrors extends ErrorHandler {

  /** Jetty names an address it cannot read by one of its own. */
  private static final Set<String> UNREADABLE = Set.of("/badURI", "/badMessage");

  private final Templates templates;

  WireErrors(Templates templates) {
    this.templates = templates;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback done) {
    ErrorView error = ErrorView.of(code);
    response.setStatus(error.status());
    EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
    String known = String.valueOf(request.getHttpURI().getPath());
    boolean unread = UNREADABLE.contains(known);
    boolean machine = Errors.machine(unread ? KeptLines.path(client) : known);
    headers(response.getHeaders(), machine ? Form.JSON : Form.HTML);
    if (!request.getConnectionMetaData().isPersistent()) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    String method = unread ? KeptLines.method(client) : request.getMethod();
    String body = machine ? Json.text(new ErrorView.Body(error)) : templates.error(error);
    Content.Sink.write(response, true, "HEAD".equals(method) ? "" : body, done);
  }

  /** Whatever was asked is answered in our shape. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  private static void headers(HttpFields.Mutable fields, Form form) {
    fields.put(HttpHeader.CONTENT_TYPE, form.contentType());
    SafetyHeaders.ALL.forEach(fields::put);
  }
}
