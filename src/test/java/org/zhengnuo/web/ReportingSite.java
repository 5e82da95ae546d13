package org.zhengnuo.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.ledger.Invitations;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.PageCorpus;

/** A site with a ledger, the office that invites, and what is sent under a link. */
abstract class ReportingSite {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T04:00:00Z"), ZoneOffset.UTC);
  static final LocalDate UNTIL = LocalDate.of(2031, 2, 10);
  static final ReportPeriod JANUARY = ReportPeriod.find("2031-01").orElseThrow();
  static final String FORGED = "/report/" + "A".repeat(43);
  static final String FIRST = "yunchuan-tasks-1";
  static final String SECOND = "yunchuan-tasks-2";

  @TempDir Path folder;
  Path file;
  LedgerFile ledger;
  TestSite site;

  @BeforeEach
  void start() {
    file = folder.resolve("ledger.db");
    ledger = LedgerFile.open(file, CLOCK);
    site = TestSite.taking(ledger, PageCorpus.corpus(), CLOCK);
  }

  @AfterEach
  void stop() {
    site.close();
    ledger.close();
  }

  String link(Unit unit) {
    return "/report/" + invited(unit).token().text();
  }

  Invitations.Sent invited(Unit unit) {
    return new Invitations(ledger).invite(unit.id(), JANUARY, UNTIL);
  }

  /** Of which yesterday was the last day. */
  String expired() {
    Clock then = Clock.fixed(Instant.parse("2031-02-01T04:00:00Z"), ZoneOffset.UTC);
    try (LedgerFile earlier = LedgerFile.open(file, then)) {
      LocalDate yesterday = LocalDate.of(2031, 2, 2);
      Invitations office = new Invitations(earlier);
      return "/report/"
          + office.invite(PageCorpus.COMMERCE.id(), JANUARY, yesterday).token().text();
    }
  }

  String revoked() {
    Invitations.Sent sent = invited(PageCorpus.COMMERCE);
    new Invitations(ledger).revoke(sent.invitation().id());
    return "/report/" + sent.token().text();
  }

  static SentForm filled() {
    return new SentForm()
        .field("reporter", "王海")
        .task(FIRST, "推进中", "4", "已办四场")
        .task(SECOND, "已完成", "120个", "");
  }

  static String values(List<Report> reports) {
    return reports.stream()
        .map(r -> r.item() + "/" + r.unit() + "=" + r.said().value())
        .reduce("", (a, b) -> a + " " + b)
        .strip();
  }

  List<Report> kept() {
    return ledger.during(JANUARY);
  }

  static String words(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).text();
  }

  static String owner() {
    return PageCorpus.COMMERCE.id();
  }

  /** Presses the button of the page that shows what was understood, as a browser does. */
  HttpResponse<String> confirmed(Document check, String link) throws Exception {
    SentForm form = new SentForm();
    for (Element field : check.select("form.confirm input, form.confirm button")) {
      form.field(field.attr("name"), field.attr("value").replaceAll("\r?\n", "\r\n"));
    }
    return form.to(site, link);
  }

  static byte[] bomb() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] piece = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(piece);
      }
    }
    return out.toByteArray();
  }

  HttpResponse<String> upload(String link, String name, String text) throws Exception {
    return upload(link, name, text.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> upload(String link, String name, byte[] bytes) throws Exception {
    return new SentForm().workbook(name, bytes).to(site, link);
  }
}
