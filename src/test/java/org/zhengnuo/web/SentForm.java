package org.zhengnuo.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.zhengnuo.pages.ReportDesk.Field;

/** A form as a browser sends it, field by field. */
final class SentForm {
  private static final String BOUNDARY = "----part-7f3a";
  private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  SentForm field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  /** What is said of one task. */
  SentForm task(String item, String state, String value, String text) {
    return field(Field.STATE.of(item), state)
        .field(Field.VALUE.of(item), value)
        .field(Field.TEXT.of(item), text)
        .field(Field.EVIDENCE.of(item), "");
  }

  SentForm workbook(String name, byte[] bytes) {
    return part("name=\"workbook\"; filename=\"" + name + "\"", bytes);
  }

  SentForm take() {
    return field("step", "take");
  }

  private SentForm part(String disposition, byte[] content) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
    body.writeBytes(content);
    write("\r\n");
    return this;
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> to(TestSite site, String link) throws InterruptedException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    try {
      return site.post(link, TYPE, whole.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
