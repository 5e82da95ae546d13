package org.zhengnuo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.search.TooSlowException;

/** The server: mounts each page in its formats and nothing else. */
public final class Site implements AutoCloseable {

  private static final int LEAST_THREADS = 8;

  private final Javalin server;
  private final Pages pages;
  private final Origin origin;
  private final Templates templates;
  private final Errors errors;
  private final Responses answers;
  private final RequestLimits limits;
  private final Lanes lanes;
  private final Optional<ReportRoute> reports;

  private Site(Pages pages, Origin origin, RequestLimits limits, String host, int port) {
    this.pages = pages;
    this.origin = origin;
    this.limits = limits;
    lanes = new Lanes(limits.atOnce());
    Wording words = Wording.chinese();
    templates = new Templates(words, pages::progress, pages::computing, pages.reporting());
    errors = new Errors(templates);
    answers = new Responses(templates, pages, words);
    reports = pages.desk().map(desk -> new ReportRoute(pages, desk, templates));
    server = Javalin.create(config -> configure(config, host, port));
  }

  /** Listens at once, its permalinks beginning with the address it listens on. */
  public static Site start(Pages pages, String host, int port) {
    return start(pages, host, port, "");
  }

  /**
   * Listens at once.
   *
   * @param port 0 takes any free one
   * @param publicUrl the address permalinks begin with; empty for the one it listens on
   * @throws SiteException where the address is taken or does not exist, or the public one is none
   */
  public static Site start(Pages pages, String host, int port, String publicUrl) {
    return start(pages, host, port, publicUrl, RequestLimits.USUAL);
  }

  static Site start(Pages pages, String host, int port, String publicUrl, RequestLimits limits) {
    Site site = new Site(pages, new Origin(publicUrl, host), limits, host, port);
    try {
      site.server.start();
      return site;
    } catch (JavalinBindException e) {
      throw new SiteException("端口 " + port + "（" + host + "）已被占用，请用 --port 换一个端口，或先停掉占用它的程序。", e);
    } catch (RuntimeException e) {
      throw new SiteException("无法在 " + host + ":" + port + " 上启动：" + e.getMessage(), e);
    }
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config, String host, int port) {
    config.jetty.addConnector((jetty, http) -> new KeptLines(jetty, http, host, port));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(limits.address());
          http.setSendServerVersion(false);
        });
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new WireErrors(templates)));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    ReportRoute.limit(config.jetty);
    usePlatformThreads(config);
    config.router.treatMultipleSlashesAsSingleSlash = true;
    routes(config.routes);
  }

  /**
   * Answers are work for a processor: on platform threads all get their share of time, and what a
   * thread keeps for cutting words is used again.
   */
  private void usePlatformThreads(JavalinConfig config) {
    config.concurrency.useVirtualThreads = false;
    config.jetty.threadPool = new QueuedThreadPool(limits.threads(), LEAST_THREADS);
  }

  private void routes(RoutesConfig routes) {
    routes.before(this::guard);
    for (StaticFile file : StaticFile.values()) {
      both(routes, file.path(), context -> file(file, context));
    }
    both(routes, "/robots.txt", Site::robots);
    for (Mounted mounted : mounted()) {
      both(routes, mounted.path(), context -> page(mounted, context));
    }
    reports.ifPresent(route -> report(routes, route));
    routes.after(EntityTag::put);
    routes.exception(PageException.class, errors::refused);
    routes.exception(HttpResponseException.class, errors::response);
    routes.exception(TooSlowException.class, errors::late);
    routes.exception(ServletException.class, errors::unreadable);
    routes.exception(Exception.class, errors::broken);
  }

  /** A page in one format, at its path. */
  private record Mounted(Page page, Form form) {

    String path() {
      return form.path(page.path());
    }

    /** Whether a form may lead here: a page for readers whose path holds no id. */
    boolean fixed() {
      return form == Form.HTML && !path().contains("{");
    }
  }

  /** Paths with a suffix come first: {@code /items/{id}} would take them too. */
  private List<Mounted> mounted() {
    List<Mounted> all = new ArrayList<>();
    for (Page page : pages.all()) {
      page.forms().forEach(form -> all.add(new Mounted(page, form)));
    }
    all.sort(
        Comparator.comparing((Mounted m) -> m.form() == Form.HTML).thenComparing(Mounted::path));
    return all;
  }

  private void both(RoutesConfig routes, String path, Handler handler) {
    Handler answered = context -> answered(handler, context);
    routes.addHttpHandler(HandlerType.GET, path, answered);
    routes.addHttpHandler(HandlerType.HEAD, path, answered);
  }

  /** Javalin hands on exceptions alone; a stack or a heap that is full is answered, too. */
  private void answered(Handler handler, Context context) throws Exception {
    try {
      handler.handle(context);
    } catch (Error broken) {
      errors.broken(broken, context);
    }
  }

  /** Where a unit reports; a form is taken there and nowhere else. */
  private void report(RoutesConfig routes, ReportRoute route) {
    both(routes, ReportRoute.PATH, context -> inTime(context, route));
    routes.addHttpHandler(
        HandlerType.POST,
        ReportRoute.PATH,
        context -> answered(posted -> inTime(posted, route), context));
  }

  private void inTime(Context context, ReportRoute route) throws Exception {
    new Deadline(limits.page(), () -> KeptLines.left(context.req()))
        .run(() -> route.answer(context));
  }

  private void guard(Context context) {
    SafetyHeaders.ALL.forEach(context::header);
    context.header("Vary", "Accept-Encoding");
    boolean form = reports.isPresent() && ReportRoute.isOf(context.path());
    boolean read = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
    if (!read && !(form && context.method() == HandlerType.POST)) {
      context.header("Allow", form ? "GET, HEAD, POST" : "GET, HEAD");
      throw new MethodNotAllowedResponse();
    }
    if (form) {
      ReportRoute.demandSize(context.contentLength());
    } else if (context.contentLength() > RequestLimits.USUAL.body()) {
      throw new ContentTooLargeResponse();
    }
  }

  private void page(Mounted mounted, Context context) throws Exception {
    context.header("Cache-Control", mounted.form() == Form.HTML ? "private, no-cache" : "no-cache");
    Optional<String> tidied = mounted.fixed() ? QueryString.tidied(context) : Optional.empty();
    if (tidied.filter(query -> query.length() <= limits.redirected()).isPresent()) {
      lead(context, mounted.path() + tidied.get(), HttpStatus.SEE_OTHER);
    } else {
      lanes.pass(mounted.page(), mounted.form(), () -> inTime(mounted, context));
    }
  }

  /** What is not there may have moved. */
  private void answer(Mounted mounted, Parameters parameters, Context context) throws Exception {
    try {
      answers.answer(mounted.page(), mounted.form(), parameters, context);
    } catch (PageException refused) {
      Optional<String> now =
          refused.code() == ErrorCode.NOT_FOUND && mounted.path().contains("{id}")
              ? pages.moved(mounted.page(), mounted.form(), parameters.id())
              : Optional.empty();
      String query = context.queryString() == null ? "" : "?" + context.queryString();
      lead(context, now.orElseThrow(() -> refused) + query, HttpStatus.PERMANENT_REDIRECT);
    }
  }

  /** Without a body, which would not be in the format asked for. */
  private static void lead(Context context, String location, HttpStatus status) {
    context.redirect(location, status);
    context.contentType("text/plain; charset=utf-8").result("");
  }

  private void inTime(Mounted mounted, Context context) throws Exception {
    Duration time = Lanes.exports(mounted.form()) ? limits.export() : limits.page();
    new Deadline(time, () -> KeptLines.left(context.req()))
        .run(() -> answer(mounted, parameters(context), context));
  }

  private Parameters parameters(Context context) {
    Map<String, List<String>> values = QueryString.values(context);
    context
        .pathParamMap()
        .forEach((name, value) -> values.put(name, List.of(QueryString.printable(value))));
    return new Parameters(values, origin.of(context));
  }

  private static void file(StaticFile file, Context context) {
    boolean pinned = file.hash().equals(context.queryParam("v"));
    context.header(
        "Cache-Control", pinned ? "public, max-age=31536000, immutable" : "public, no-cache");
    context.contentType(file.contentType()).result(file.bytes());
  }

  /** Crawlers are kept out of combinations of facets, which have no end, and of exports. */
  private static void robots(Context context) {
    context
        .contentType("text/plain; charset=utf-8")
        .result(
            """
            User-agent: *
            Disallow: /search
            Disallow: /owners
            Disallow: /report/
            Disallow: /lists
            Disallow: /suggest
            Disallow: /*?
            Allow: /static/
            Disallow: /*.csv
            Disallow: /*.xlsx
            """);
  }
}
