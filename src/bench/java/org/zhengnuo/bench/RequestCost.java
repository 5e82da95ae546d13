package org.zhengnuo.bench;

import com.sun.management.ThreadMXBean;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.State;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;
import org.zhengnuo.web.Frame;
import org.zhengnuo.web.Wording;

/**
 * What the worst requests cost that one can think of, each page as JSON and as HTML: {@code
 * RequestCost INDEX [REQUEST…]}, where the numbers of the rows may be named that are wanted. Every
 * round asks for something else, so that nothing has been kept for it.
 */
final class RequestCost {
  private static final int WARM = 2;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String NONE = " ".repeat(6) + " |         |         |        ";

  private final Pages pages;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Wording words = Wording.chinese();

  private RequestCost(LuceneItemIndex index) {
    pages = new Pages(() -> Optional.of(index), LocalDate::now);
  }

  public static void main(String[] args) throws IOException {
    List<String> wanted = List.of(args).subList(1, args.length);
    try (LuceneItemIndex index = new LuceneItemIndex(Path.of(args[0]), Vocabulary::packed)) {
      RequestCost cost = new RequestCost(index);
      List<WorstRequest> all = new WorstRequests(index.view()).all();
      System.out.println("    | JSON   |         |         |         | HTML");
      String cells = "CPU ms | most ms | MB made | KB sent | ";
      System.out.println("  # | " + cells + cells + "request");
      for (int i = 0; i < all.size(); i++) {
        if (wanted.isEmpty() || wanted.contains(Integer.toString(i + 1))) {
          cost.print(i + 1, all.get(i));
        }
      }
    }
  }

  /** What one answer took. */
  private record Cost(long cpu, long made, int sent) {}

  /** How a view is written: bytes of it. */
  @FunctionalInterface
  private interface Written {
    int bytes(Page page, View view, Parameters asked);
  }

  private void print(int number, WorstRequest request) {
    Page page = page(request.page());
    String json = cells(page, request, (_, view, _) -> json(view));
    String html = page.forms().contains(Form.HTML) ? cells(page, request, this::html) : NONE;
    System.out.printf("%3d | %s | %s | %s%n", number, json, html, request.name());
  }

  /** The usual and the greatest time, the greatest garbage, the usual size. */
  private String cells(Page page, WorstRequest request, Written form) {
    Cost[] costs = new Cost[ROUNDS];
    for (int round = 0; round < WARM + ROUNDS; round++) {
      costs[Math.max(0, round - WARM)] =
          cost(page, Parameters.of(request.parameters().apply(round)), form);
    }
    Arrays.sort(costs, Comparator.comparing(Cost::cpu));
    Cost usual = costs[ROUNDS / 2];
    return String.format(
        "%6.0f | %7.0f | %7.1f | %7d",
        usual.cpu() / 1e6,
        costs[ROUNDS - 1].cpu() / 1e6,
        Arrays.stream(costs).mapToLong(Cost::made).max().orElseThrow() / 1e6,
        usual.sent() / 1000);
  }

  private Cost cost(Page page, Parameters asked, Written form) {
    long made = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    int sent = answer(page, asked, form);
    long cpu = THREADS.getCurrentThreadCpuTime() - start;
    return new Cost(cpu, THREADS.getCurrentThreadAllocatedBytes() - made, sent);
  }

  /** Bytes of the answer, a refusal's too. */
  private int answer(Page page, Parameters asked, Written form) {
    try (State now = pages.now()) {
      return form.bytes(page, page.load(now, asked), asked);
    } catch (PageException refused) {
      return refused.getMessage().length();
    }
  }

  private static int json(View view) {
    Counter sent = new Counter();
    Json.merge(view.parts(), sent);
    return sent.bytes;
  }

  /** As the site does: a text first, its bytes then. */
  private int html(Page page, View view, Parameters asked) {
    String typed = asked.text("q");
    Frame frame = new Frame(words, page.path(), typed, "", Progress.NONE, false);
    StringWriter html = new StringWriter();
    Map<String, Object> values = Map.of("view", view, "frame", frame);
    templates.render(page.name() + ".jte", values, new WriterOutput(html));
    return html.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Takes an answer as it is made, as a client does. */
  private static final class Counter extends OutputStream {
    private int bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }

  private Page page(String name) {
    return pages.all().stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no page " + name + ", there are " + names()));
  }

  private String names() {
    return pages.all().stream().map(Page::name).collect(Collectors.joining(" "));
  }
}
