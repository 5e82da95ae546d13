package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.zhengnuo.ingest.Watcher;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.TaskBook;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.pages.Moved;
import org.zhengnuo.pages.OpenLedger;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.ReportDesk;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.search.Progress;
import org.zhengnuo.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the site until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "提供网页服务，并一直读入资料目录里新的、改过的文件。")
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;
  @Mixin private MeaningOption meaning;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "监听地址（默认 ${DEFAULT-VALUE}）")
  private String host;

  @Option(names = "--port", defaultValue = "7070", description = "端口，0 为任选（默认 ${DEFAULT-VALUE}）")
  private int port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "${env:ZHENGNUO_PUBLIC_URL:-}",
      description =
          "对外网址，永久链接、引文和订阅用它开头，例如 https://zhengnuo.example（默认为监听地址；也可写在环境变量 ZHENGNUO_PUBLIC_URL）")
  private String publicUrl;

  @Option(names = "--ledger", paramLabel = "FILE", description = "台账文件，没有就新建；不给就没有台账，网站只读")
  private Path ledger;

  private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Workspace workspace = folders.workspace(meaning.choice());
    workspace.demandSeeds();
    try (FoundIndex index = workspace.found();
        LedgerFile file =
            ledger == null ? null : LedgerFile.open(ledger, Clock.systemDefaultZone());
        Site site =
            site(
                index,
                workspace::moved,
                Optional.ofNullable(file).map(open -> open(open, index, workspace)))) {
      out.printf("政诺已启动：http://%s:%d/  （Ctrl+C 停止）%n", host, site.port());
      out.flush();
      index.get();
      follow(site, workspace);
    }
    return ExitCode.FINE;
  }

  /** What is there already is opened first: looking through the seeds takes the same processors. */
  private void follow(Site site, Workspace workspace) throws InterruptedException {
    try (Watcher watcher = workspace.watch(progress::set, updates())) {
      untilStopped(site, watcher);
    }
  }

  private UpdateText updates() {
    return new UpdateText(spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  private Site site(FoundIndex index, Moved moved, Optional<OpenLedger> open) {
    Pages pages = new Pages(index, LocalDate::now, progress::get, moved, open);
    if (open.isPresent()) {
      LedgerAhead.start(pages);
    }
    return Site.start(pages, host, port, publicUrl);
  }

  private static OpenLedger open(LedgerFile file, FoundIndex index, Workspace workspace) {
    Supplier<Optional<TaskBook>> tasks =
        () -> index.get().map(open -> new IndexTaskBook(open, workspace::moved));
    return new OpenLedger(
        new FollowedReports(file, tasks),
        workspace.paceRules(),
        Optional.of(
            new ReportDesk(
                file,
                () -> tasks.get().orElseThrow(PageException::notReady),
                Clock.systemDefaultZone())));
  }

  private static void untilStopped(Site site, Watcher watcher) throws InterruptedException {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  watcher.close();
                  site.close();
                }));
    new CountDownLatch(1).await();
  }
}
