package org.zhengnuo.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Span;
import org.zhengnuo.parse.clause.OwnerSigns;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Paper;
import org.zhengnuo.text.Passage;
import org.zhengnuo.text.PrintedLabel;

/**
 * Looks once more, in the paper itself, for what seems to name owners (牵头单位：, （…负责）, a column 责任单位)
 * and is in no item's owners.
 */
public final class UnreadOwners {

  private static final int SHOWN = 40;

  /** Labels, and cells that say that nobody is meant. */
  private static final Pattern NO_OWNER =
      Pattern.compile(
          "(?:^|(?<=；))[^：；]{0,30}：(?:[/—-]*+|无)(?:；|$)|^[（(\\[【〔][^：]{0,14}：[)）\\]】〕]$");

  private final Paper paper;
  private final OwnerSigns signs = new OwnerSigns();

  /** The clauses of the items that stand on a line, without spaces. */
  private final Map<Integer, List<String>> clauses = new HashMap<>();

  /** Every clause: a heading's stands with the items below it. */
  private final Set<String> all;

  private final BitSet owned = new BitSet();

  private UnreadOwners(Paper paper, Parsed parsed) {
    this.paper = paper;
    List<Item> read =
        parsed.items().stream().filter(i -> !i.ownership().none() || asks(i)).toList();
    this.all = read.stream().map(UnreadOwners::clause).collect(Collectors.toUnmodifiableSet());
    for (Item item : read) {
      Span span = item.span();
      for (int line = span.firstLine(); line <= span.lastLine(); line++) {
        clauses.computeIfAbsent(line, l -> new ArrayList<>()).add(clause(item));
        owned.set(line);
      }
    }
  }

  private static String clause(Item item) {
    return item.ownership().clause().replaceAll("\\s", "");
  }

  /** One finding a clause, and one a header that no row below it has owners of. */
  public static List<Finding> findings(Paper paper, Parsed parsed) {
    UnreadOwners unread = new UnreadOwners(paper, parsed);
    Stream<Finding> lost =
        paper.blocks().stream()
            .filter(b -> b instanceof Block.Paragraph)
            .flatMap(b -> unread.of(b.passage().tidied()));
    Stream<Finding> cells =
        parsed.items().stream()
            .filter(UnreadOwners::isUnreadRow)
            .map(i -> unread.finding(clause(i), i.span().firstLine()));
    return Stream.of(lost, cells, unread.headers()).flatMap(all -> all).toList();
  }

  /** Whether an item asks others (建议责任单位), who are no owners of it. */
  static boolean asks(Item item) {
    String clause = item.ownership().clause();
    String label = clause.substring(0, Math.max(0, clause.indexOf('：')));
    return PrintedLabel.column(label)
        .filter(l -> l.sense() == PrintedLabel.Sense.ASKED)
        .isPresent();
  }

  /** A row whose cell under 责任单位 holds words that are no name. */
  private static boolean isUnreadRow(Item item) {
    String words = NO_OWNER.matcher(item.ownership().clause()).replaceAll("");
    return item.ownership().none() && !asks(item) && !words.isBlank();
  }

  private Stream<Finding> of(Passage text) {
    return signs.find(text.text()).stream()
        .filter(sign -> !isRead(text, sign))
        .map(sign -> finding(sign.printed(), text.lineAt(sign.start()).number()));
  }

  private boolean isRead(Passage text, OwnerSigns.Sign sign) {
    String wanted = sign.printed().replaceAll("\\s|。$", "");
    int last =
        text.lineAt(Math.min(text.length(), sign.start() + sign.printed().length()) - 1).number();
    for (int line = text.lineAt(sign.start()).number(); line <= last; line++) {
      if (clauses.getOrDefault(line, List.of()).stream().anyMatch(c -> c.contains(wanted))) {
        return true;
      }
    }
    return all.contains(wanted) || all.contains(wanted + "。");
  }

  private Finding finding(String printed, int line) {
    String shown = printed.length() > SHOWN ? printed.substring(0, SHOWN) + "…" : printed;
    return new Finding(
        FindingCode.OWNER_UNREAD, "“" + shown + "”像是注明谁负责，但没有读作任何条目的责任单位", paper.file(), line);
  }

  /** Rows whose cells name a column of units, with rows below them and none of these owned. */
  private Stream<Finding> headers() {
    List<Finding> found = new ArrayList<>();
    List<Block> blocks = paper.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (isHeader(blocks.get(i)) && !isFollowed(blocks, i + 1)) {
        Passage text = blocks.get(i).passage();
        found.add(finding(text.tidied().text(), text.lineAt(0).number()));
      }
    }
    return found.stream();
  }

  private static boolean isHeader(Block block) {
    return block instanceof Block.Row row
        && row.cells().stream()
            .map(c -> c.tidied().text())
            .flatMap(c -> PrintedLabel.said(c).stream())
            .anyMatch(l -> l.sense() == PrintedLabel.Sense.UNITS);
  }

  /** Whether the rows below are owned up to the next header; true where none stands there. */
  private boolean isFollowed(List<Block> blocks, int from) {
    boolean rows = false;
    for (int i = from; i < blocks.size() && !isHeader(blocks.get(i)); i++) {
      if (blocks.get(i) instanceof Block.Row row && !row.passage().isEmpty()) {
        rows = true;
        if (owned.get(row.passage().lineAt(0).number())) {
          return true;
        }
      }
    }
    return !rows;
  }
}
