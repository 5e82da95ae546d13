package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the site until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "索引缺失或过期时先建立索引，然后提供网页服务。")
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;

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

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Workspace workspace = folders.workspace();
    if (!workspace.isFresh()) {
      IngestReport report = workspace.rebuild(spec.commandLine().getErr());
      out.printf(
          "已建索引：文档 %d，条目 %d，待核 %d%n",
          report.documents().size(), report.items(), report.findings().size());
    }
    try (LuceneItemIndex index = workspace.open();
        Site site = site(index)) {
      out.printf("政诺已启动：http://%s:%d/  （Ctrl+C 停止）%n", host, site.port());
      untilStopped(site);
    }
    return ExitCode.FINE;
  }

  private Site site(LuceneItemIndex index) {
    Pages pages = new Pages(() -> Optional.of(index), LocalDate::now);
    return Site.start(pages, host, port, publicUrl);
  }

  private static void untilStopped(Site site) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    new CountDownLatch(1).await();
  }
}
