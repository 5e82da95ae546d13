package org.zhengnuo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;

/**
 * Reads papers of the seeds that were damaged by lot (flipped bytes, cut off, lines doubled): each
 * must be read to its end, and where items that stand undamaged in it are lost, a finding must say
 * so that the undamaged paper has not: {@code PaperChaos SEEDS [PAPERS]}.
 */
final class PaperChaos {
  private static final int MOST_FLIPS = 8;

  /** So many characters may be broken, or be the number and the owners of an item. */
  private static final int BROKEN = 60;

  private final Path place;
  private final Random random = new Random(2);
  private final Map<Path, Ingest.Result> undamaged = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int fewer;
  private long slowest;

  private PaperChaos() throws IOException {
    place = Files.createTempDirectory("zhengnuo-chaos").resolve("paper.txt");
  }

  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 10_000).end();
  }

  static Outcome run(Path seeds, int papers) throws IOException {
    PaperChaos chaos = new PaperChaos();
    List<Path> texts = Papers.texts(seeds);
    for (int paper = 0; paper < papers; paper++) {
      chaos.one(texts.get(paper % texts.size()), paper);
    }
    return new Outcome(
        "%d damaged papers: all read, %d with items lost, %d unnamed or failed, slowest %d ms"
            .formatted(papers, chaos.fewer, chaos.faults.size(), chaos.slowest),
        chaos.faults);
  }

  private void one(Path text, int number) throws IOException {
    byte[] whole = Files.readAllBytes(text);
    Ingest.Result before = undamaged.get(text);
    if (before == null) {
      before = read(whole);
      undamaged.put(text, before);
    }
    Damaged damaged = damaged(whole);
    long start = System.nanoTime();
    try {
      compare(before, read(damaged.bytes()), damaged, text.getFileName() + " " + number);
    } catch (RuntimeException | Error failed) {
      faults.add(kept(text.getFileName() + " " + number) + " " + damaged.how() + ": " + failed);
    }
    slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
  }

  private Ingest.Result read(byte[] bytes) throws IOException {
    Files.write(place, bytes);
    return Ingest.inspect(place);
  }

  private void compare(Ingest.Result before, Ingest.Result after, Damaged damaged, String name)
      throws IOException {
    long expected = items(before).filter(damaged::leaves).count();
    long found = items(after).count();
    long words = words(items(before).filter(damaged::leaves));
    if (found >= expected || words(after.corpus().items().stream()) >= words - BROKEN) {
      return; // Two items that became one have lost nothing.
    }
    fewer++;
    Set<String> said = said(after);
    said.removeAll(said(before));
    if (said.isEmpty()) {
      faults.add(
          kept(name)
              + " %s: %d items where %d are whole, and no finding says so"
                  .formatted(damaged.how(), found, expected));
    }
  }

  private static long words(Stream<Item> items) {
    return items.mapToLong(item -> item.text().length()).sum();
  }

  /** The damaged paper stays, for whoever looks into it. */
  private String kept(String name) throws IOException {
    return Files.copy(place, place.resolveSibling("fault " + name)).toString();
  }

  /** Without what no paper counts among its items: letters, contents. */
  private static Stream<Item> items(Ingest.Result result) {
    return result.corpus().items().stream().filter(item -> item.kind() != ItemKind.NOTICE);
  }

  private static Set<String> said(Ingest.Result result) {
    return result.report().findings().stream()
        .map(finding -> finding.code() + " " + finding.message())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * @param lines so many are as many as before
   */
  private record Damaged(byte[] bytes, int lines, String how) {

    boolean leaves(Item item) {
      return item.span().lastLine() < lines;
    }
  }

  private Damaged damaged(byte[] whole) throws IOException {
    int at = random.nextInt(whole.length);
    return switch (random.nextInt(3)) {
      case 0 -> new Damaged(flipped(whole.clone()), Integer.MAX_VALUE, "bytes flipped");
      case 1 -> cut(Arrays.copyOf(whole, at));
      default -> new Damaged(doubled(whole, at), Integer.MAX_VALUE, "a line doubled at " + at);
    };
  }

  private static Damaged cut(byte[] bytes) {
    int lines = 1;
    for (byte each : bytes) {
      lines += each == '\n' ? 1 : 0;
    }
    return new Damaged(bytes, lines, "cut at " + bytes.length);
  }

  private byte[] flipped(byte[] bytes) {
    for (int i = random.nextInt(MOST_FLIPS); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] doubled(byte[] whole, int at) throws IOException {
    int start = at;
    while (start > 0 && whole[start - 1] != '\n') {
      start--;
    }
    int end = at;
    while (end < whole.length && whole[end] != '\n') {
      end++;
    }
    end = Math.min(whole.length, end + 1);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.write(whole, 0, end);
    twice.write(whole, start, whole.length - start);
    return twice.toByteArray();
  }
}
