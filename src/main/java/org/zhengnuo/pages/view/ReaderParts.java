package org.zhengnuo.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.DocumentView.Contents;
import org.zhengnuo.pages.view.DocumentView.OutlineEntry;
import org.zhengnuo.pages.view.DocumentView.Part;

/**
 * Cuts a paper that is too long for one page between its blocks, so that each part is a page of at
 * most some 300 KB.
 */
public final class ReaderParts {

  private static final int MOST_BYTES = 285_000;
  private static final int LEAST_BYTES = 60_000;

  private final List<List<ReaderBlock>> parts = new ArrayList<>();

  /**
   * @param contents what stands around the text on every part
   */
  public ReaderParts(List<ReaderBlock> blocks, Contents contents) {
    int room = Math.max(LEAST_BYTES, MOST_BYTES - around(contents));
    int filled = Integer.MAX_VALUE;
    for (ReaderBlock block : blocks) {
      int weight = block.weight();
      if (parts.isEmpty() || filled + weight > room) {
        parts.add(new ArrayList<>());
        filled = 0;
      }
      parts.getLast().add(block);
      filled += weight;
    }
  }

  private static int around(Contents contents) {
    int outline = contents.headings().stream().mapToInt(h -> 90 + 3 * h.printed().length()).sum();
    int audit =
        Math.min(contents.audit().numbers().size(), DocumentView.MOST_NUMBERS) * 90
            + contents.audit().findings().stream()
                .limit(DocumentView.MOST_FINDINGS)
                .mapToInt(f -> 140 + 3 * f.message().length())
                .sum();
    return outline + audit + contents.hits().size() * 50 + 12_000;
  }

  /** The place among the parts of the one that holds a line; the first for a line of none. */
  public int holding(int line) {
    int at = 0;
    while (at + 1 < parts.size() && first(at + 1) <= line) {
      at++;
    }
    return at;
  }

  public List<ReaderBlock> blocks(int at) {
    return parts.isEmpty() ? List.of() : parts.get(at);
  }

  int first(int at) {
    return parts.get(at).getFirst().lines().getFirst().number();
  }

  int last(int at) {
    return parts.get(at).getLast().lines().getLast().number();
  }

  /** None where all is one part. */
  public List<Part> listed(String documentId, String words, int shown) {
    List<Part> listed = new ArrayList<>();
    for (int at = 0; at < parts.size() && parts.size() > 1; at++) {
      String url = Address.part(documentId, words, first(at));
      listed.add(new Part(first(at), last(at), at == shown, url));
    }
    return listed;
  }

  /** The headings to show: all, or the outermost levels that fit. */
  static List<OutlineEntry> fitting(List<OutlineEntry> outline, int most) {
    int deepest = outline.stream().mapToInt(OutlineEntry::level).max().orElse(0);
    List<OutlineEntry> fitting = outline;
    while (fitting.size() > most && deepest > 0) {
      int level = --deepest;
      fitting = outline.stream().filter(entry -> entry.level() <= level).toList();
    }
    return fitting.isEmpty() || fitting.size() > most
        ? outline.subList(0, Math.min(most, outline.size()))
        : fitting;
  }
}
