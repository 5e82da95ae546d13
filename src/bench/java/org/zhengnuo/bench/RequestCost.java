package org.zhengnuo.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.PageException;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.Parameters;
import org.zhengnuo.pages.State;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;

/**
 * What the worst requests cost that one can think of, each page with its JSON: {@code RequestCost
 * INDEX [REQUEST…]}, where the numbers of the rows may be named that are wanted. Every round asks
 * for something else, so that nothing has been kept for it.
 */
final class RequestCost {
  private static final int WARM = 2;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Pages pages;

  private RequestCost(LuceneItemIndex index) {
    pages = new Pages(() -> Optional.of(index), LocalDate::now);
  }

  public static void main(String[] args) throws IOException {
    List<String> wanted = List.of(args).subList(1, args.length);
    try (LuceneItemIndex index = new LuceneItemIndex(Path.of(args[0]), Vocabulary::packed)) {
      RequestCost cost = new RequestCost(index);
      List<WorstRequest> all = new WorstRequests(index.view()).all();
      System.out.println("  # | CPU ms | most ms | MB made | KB sent | request");
      for (int i = 0; i < all.size(); i++) {
        if (wanted.isEmpty() || wanted.contains(Integer.toString(i + 1))) {
          cost.print(i + 1, all.get(i));
        }
      }
    }
  }

  /** What one answer took. */
  private record Cost(long cpu, long made, int sent) {}

  private void print(int number, WorstRequest request) {
    Cost[] costs = new Cost[ROUNDS];
    for (int round = 0; round < WARM + ROUNDS; round++) {
      costs[Math.max(0, round - WARM)] = cost(request, round);
    }
    Arrays.sort(costs, java.util.Comparator.comparing(Cost::cpu));
    Cost usual = costs[ROUNDS / 2];
    System.out.printf(
        "%3d | %6.0f | %7.0f | %7.1f | %7d | %s%n",
        number,
        usual.cpu() / 1e6,
        costs[ROUNDS - 1].cpu() / 1e6,
        usual.made() / 1e6,
        usual.sent() / 1000,
        request.name());
  }

  private Cost cost(WorstRequest request, int round) {
    Parameters asked = Parameters.of(request.parameters().apply(round));
    Page page = page(request.page());
    long made = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    int sent = answer(page, asked);
    long cpu = THREADS.getCurrentThreadCpuTime() - start;
    return new Cost(cpu, THREADS.getCurrentThreadAllocatedBytes() - made, sent);
  }

  /** Bytes of the answer, a refusal's too. */
  private int answer(Page page, Parameters asked) {
    try (State now = pages.now()) {
      Counter sent = new Counter();
      Json.merge(page.load(now, asked).parts(), sent);
      return sent.bytes;
    } catch (PageException refused) {
      return refused.getMessage().length();
    }
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
