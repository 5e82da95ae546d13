package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.parse.clause.OwnerSigns;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.PackedRows;
import org.zhengnuo.text.Passage;

/**
 * Opens lists that run on inside one paragraph, a paragraph an entry.
 *
 * <pre>
 *   list  = words that announce it (。|：) entry entry entry { entry }
 *   entry = （n） … | ⓝ … | N是 …          counting from one, behind a stop
 * </pre>
 *
 * Measures of one task are no list: nothing announces them, or one owner clause is for all of them.
 */
final class InlineList {

  private static final int LEAST = 3;
  private static final int MOST = 40;
  private static final String STOPS = "。；：:;！）)";
  private static final List<String> ANNOUNCING =
      PackedRows.of(InlineList.class, "list-words.tsv").stream().map(row -> row[0]).toList();

  /** Nobody says 十六是. */
  private static final int SAID_MOST = 15;

  private static final int CIRCLES = 20;

  private static final OwnerSigns SIGNS = new OwnerSigns();

  private InlineList() {}

  /** The same blocks, each list opened. */
  static List<Block> opened(List<Block> blocks) {
    return blocks.stream().flatMap(InlineList::opened).toList();
  }

  private static Stream<Block> opened(Block block) {
    Passage text = block.passage();
    boolean announced = ANNOUNCING.stream().anyMatch(text.text()::contains);
    if (!(block instanceof Block.Paragraph) || !announced) {
      return Stream.of(block);
    }
    List<Integer> starts = starts(text.text());
    return starts.isEmpty() || !isList(text.text(), starts)
        ? Stream.of(block)
        : parts(text, starts).map(Block.Paragraph::new);
  }

  private static Stream<Passage> parts(Passage text, List<Integer> starts) {
    List<Passage> parts = new ArrayList<>(List.of(text.slice(0, starts.getFirst())));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      parts.add(text.slice(starts.get(i), end));
    }
    return parts.stream().filter(p -> !p.isEmpty());
  }

  /** Announced by the sentence before it, and not one task with its measures. */
  private static boolean isList(String text, List<Integer> starts) {
    String lead = text.substring(0, starts.getFirst());
    int sentence = Math.max(0, lead.lastIndexOf('。', lead.length() - 2) + 1);
    String announcing = lead.substring(sentence);
    return ANNOUNCING.stream().anyMatch(announcing::contains)
        && SIGNS.find(text.replaceAll("\\s", "")).size() != 1;
  }

  /** Where the entries begin, in the first style that counts from one to three at least. */
  private static List<Integer> starts(String text) {
    return Stream.of(Style.values())
        .flatMap(style -> style.starts(text).stream())
        .findFirst()
        .orElse(List.of());
  }

  private enum Style {
    PAREN {
      @Override
      String mark(int number) {
        return "（" + number + "）";
      }
    },
    HALF {
      @Override
      String mark(int number) {
        return "(" + number + ")";
      }
    },
    CIRCLED {
      @Override
      String mark(int number) {
        return number <= CIRCLES ? Character.toString('①' + number - 1) : "";
      }
    },
    SAID {
      @Override
      String mark(int number) {
        return number <= SAID_MOST ? Numerals.counted(number) + "是" : "";
      }
    };

    /** As an entry with this number begins, empty where there is none. */
    abstract String mark(int number);

    Optional<List<Integer>> starts(String text) {
      List<Integer> starts = new ArrayList<>();
      int at = 0;
      for (int number = 1; number <= MOST && !mark(number).isEmpty(); number++) {
        at = next(text, mark(number), at);
        if (at < 0) {
          break;
        }
        starts.add(at);
        at += mark(number).length();
      }
      return starts.size() < LEAST ? Optional.empty() : Optional.of(starts);
    }

    /** The next place behind a stop. */
    private static int next(String text, String mark, int from) {
      int at = text.indexOf(mark, from);
      while (at > 0 && STOPS.indexOf(text.charAt(at - 1)) < 0) {
        at = text.indexOf(mark, at + 1);
      }
      return at == 0 ? -1 : at;
    }
  }
}
