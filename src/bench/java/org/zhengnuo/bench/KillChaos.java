package org.zhengnuo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.lucene.IndexCheck;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Spellings;

/**
 * Kills the program at moments drawn by lot, half of them while {@code index} brings a change of
 * several papers in, half while {@code serve} does: what is left must be the state before or the
 * state after, whole: {@code KillChaos SEEDS [MOMENTS]}.
 */
final class KillChaos {
  private static final int PAPERS = 3;
  private static final int TASKS = 40;
  private static final List<String> WORDS = List.of("推进甲批工程", "推进乙批工程");

  private final Path seeds;
  private final Path index;
  private final Random random = new Random(1);
  private final List<String> faults = new ArrayList<>();
  private int before;
  private int after;

  private KillChaos(Path seeds) throws IOException {
    this.seeds = Papers.copied(seeds);
    index = this.seeds.resolveSibling("index");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    run(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 100).end();
  }

  static Outcome run(Path seeds, int moments) throws IOException, InterruptedException {
    KillChaos chaos = new KillChaos(seeds);
    chaos.write(0);
    chaos.indexed();
    chaos.write(1);
    long millis = chaos.indexed();
    for (int moment = 0; moment < moments; moment++) {
      chaos.killOnce(moment % 2 == 0, millis);
    }
    chaos.indexed();
    chaos.expect(chaos.state().filter(word -> word == chaos.written).isPresent(), "did not go on");
    return new Outcome(
        "kill -9 at %d moments of %d ms: %d before, %d after, %d neither"
            .formatted(moments, millis, chaos.before, chaos.after, chaos.faults.size()),
        chaos.faults);
  }

  private int written;

  private void write(int word) throws IOException {
    for (int paper = 1; paper <= PAPERS; paper++) {
      Papers.put(seeds, "kill-" + paper + ".txt", Papers.tasks("青州市", WORDS.get(word), TASKS));
    }
    written = word;
  }

  /** How long a whole run takes. */
  private long indexed() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Program program = Program.quiet(command("index"))) {
      boolean ended = program.endsWithin(120_000);
      expect(ended && program.exitCode() <= 1, "index did not end well");
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private String[] command(String name, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(name, "--seeds", seeds + "", "--index", index + "", "--meaning", "off"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private void killOnce(boolean indexing, long millis) throws IOException, InterruptedException {
    Optional<Integer> old = state();
    write(1 - old.orElse(written));
    String[] command = indexing ? command("index") : command("serve", "--port", "0");
    try (Program program = Program.quiet(command)) {
      program.endsWithin(random.nextLong(millis + millis / 4));
      program.kill();
    }
    Optional<Integer> now = state();
    before += now.isPresent() && now.equals(old) ? 1 : 0;
    after += now.isPresent() && !now.equals(old) ? 1 : 0;
    expect(now.isPresent(), "a state that is neither, seed " + written);
  }

  /** Which word all papers say; empty where they don't agree or the index is not whole. */
  private Optional<Integer> state() throws IOException {
    Path data = index.resolve("data");
    if (!new IndexCheck(data).report().isSound() || !Files.exists(index.resolve("ids.csv"))) {
      return Optional.empty();
    }
    try (LuceneItemIndex open = new LuceneItemIndex(data, () -> Spellings.NONE);
        IndexView view = open.view()) {
      List<Long> counts = WORDS.stream().map(word -> view.count(Query.of(word))).toList();
      long all = (long) PAPERS * TASKS;
      int said = counts.indexOf(all);
      return said >= 0 && counts.get(1 - said) == 0 ? Optional.of(said) : Optional.empty();
    }
  }

  private void expect(boolean so, String fault) {
    if (!so) {
      faults.add(fault);
    }
  }
}
