package org.zhengnuo.web;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.ledger.TaskBook;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.pages.Moved;
import org.zhengnuo.pages.OpenLedger;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.ReportDesk;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** A running site over the invented papers, and a client that asks it. */
final class TestSite implements AutoCloseable {

  /** An id of before, of a document, a unit and a leader. */
  static final String ONCE = "once";

  private static final Map<String, String> NOW =
      Map.of(
          "items/yunchuan-tasks-L2",
          "yunchuan-tasks-1",
          "items/once-99",
          "yunchuan-tasks-99",
          "items/" + ONCE,
          "yunchuan-tasks-1",
          "documents/" + ONCE,
          "yunchuan-tasks",
          "units/" + ONCE,
          PageCorpus.COMMERCE.id(),
          "leaders/" + ONCE,
          PageCorpus.LIN.id(),
          "indicators/" + ONCE,
          PageCorpus.INDICATOR);

  private static final Moved MOVED = (page, id) -> Optional.ofNullable(NOW.get(page + "/" + id));

  private final Site site;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSite(Optional<IndexView> index) {
    this(index, "");
  }

  private TestSite(Optional<IndexView> index, String publicUrl) {
    this(() -> index.map(view -> () -> view), () -> Progress.NONE, publicUrl);
  }

  private TestSite(
      Supplier<Optional<ItemIndex>> index, Supplier<Progress> progress, String publicUrl) {
    this(index, progress, publicUrl, RequestLimits.USUAL);
  }

  private TestSite(
      Supplier<Optional<ItemIndex>> index,
      Supplier<Progress> progress,
      String publicUrl,
      RequestLimits limits) {
    this(new Pages(index, () -> LocalDate.of(2031, 2, 3), progress, MOVED), publicUrl, limits);
  }

  private TestSite(Pages pages, String publicUrl, RequestLimits limits) {
    site = Site.start(pages, "127.0.0.1", 0, publicUrl, limits);
  }

  static TestSite ready() {
    return new TestSite(Optional.of(new ScanIndex(PageCorpus.corpus(), Spellings.NONE)));
  }

  /** The same where a ledger is open. */
  static TestSite reporting() {
    IndexView view = new ScanIndex(PageCorpus.corpus(), Spellings.NONE);
    Pages pages =
        new Pages(
            () -> Optional.of(() -> view),
            () -> LocalDate.of(2031, 2, 3),
            () -> Progress.NONE,
            MOVED,
            Optional.of(new OpenLedger(PageCorpus.reports(), PaceRules::packed)));
    return new TestSite(pages, "", RequestLimits.USUAL);
  }

  /** The same where units report into a ledger. */
  static TestSite taking(LedgerFile ledger, Corpus corpus, Clock clock) {
    ItemIndex index = index(corpus);
    TaskBook tasks = new IndexTaskBook(index, MOVED);
    Reports reports = new FollowedReports(ledger, () -> Optional.of(tasks));
    ReportDesk desk = new ReportDesk(ledger, () -> tasks, clock);
    Pages pages =
        new Pages(
            () -> Optional.of(index),
            () -> LocalDate.now(clock),
            () -> Progress.NONE,
            MOVED,
            Optional.of(new OpenLedger(reports, PaceRules::packed, Optional.of(desk))));
    return new TestSite(pages, "", RequestLimits.USUAL);
  }

  private static ItemIndex index(Corpus corpus) {
    IndexView view = new ScanIndex(corpus, Spellings.NONE);
    return () -> view;
  }

  static TestSite of(Corpus corpus, String publicUrl) {
    return new TestSite(Optional.of(new ScanIndex(corpus, Spellings.NONE)), publicUrl);
  }

  /** A site whose every search fails. */
  static TestSite broken() {
    IndexView broken =
        (IndexView)
            Proxy.newProxyInstance(
                IndexView.class.getClassLoader(),
                new Class<?>[] {IndexView.class},
                (_, method, _) -> {
                  throw new IllegalStateException("secret of " + method.getName());
                });
    return new TestSite(Optional.of(broken));
  }

  static TestSite over(IndexView index) {
    return new TestSite(Optional.of(index));
  }

  static TestSite over(IndexView index, RequestLimits limits) {
    return new TestSite(() -> Optional.of(() -> index), () -> Progress.NONE, "", limits);
  }

  /** Where a search is done by other means, under other limits. */
  static TestSite searching(Supplier<Results> search, RequestLimits limits) {
    IndexView whole = new ScanIndex(PageCorpus.corpus(), Spellings.NONE);
    IndexView view =
        (IndexView)
            Proxy.newProxyInstance(
                IndexView.class.getClassLoader(),
                new Class<?>[] {IndexView.class},
                (_, method, given) ->
                    method.getName().equals("search") ? search.get() : method.invoke(whole, given));
    return new TestSite(() -> Optional.of(() -> view), () -> Progress.NONE, "", limits);
  }

  /** Of an index that hands out its own views. */
  static TestSite of(ItemIndex index, Supplier<Progress> progress) {
    return new TestSite(() -> Optional.of(index), progress, "");
  }

  static TestSite starting(Progress progress) {
    return new TestSite(Optional::empty, () -> progress, "");
  }

  static TestSite starting() {
    return new TestSite(Optional.empty());
  }

  String origin() {
    return "http://127.0.0.1:" + site.port();
  }

  int port() {
    return site.port();
  }

  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return ask("GET", address);
  }

  byte[] bytes(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(origin() + address)).build();
    return client.send(request, BodyHandlers.ofByteArray()).body();
  }

  HttpResponse<String> ask(String method, String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String address, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin() + address))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    site.close();
  }
}
