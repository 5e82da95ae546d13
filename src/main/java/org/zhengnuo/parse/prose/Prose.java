package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.LeaderNames;
import org.zhengnuo.parse.clause.OwnerClause;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/**
 * Reads running text: numbered headings, numbered paragraphs with or without owners, narrative.
 *
 * <pre>
 *   text    = { heading | segment | row }
 *   segment = numbered paragraph { paragraph | label line }      one item, or one an owner clause
 *           | paragraph                                          one item
 * </pre>
 */
public final class Prose {

  private static final Pattern ANNEX = Pattern.compile("附(?:件[\\d一二三四五六七八九十]*|\\d{1,2})[：:]?");

  private final String file;
  private Voice voice;
  private final SegmentClauses clauses;
  private final Headings headings;
  private final Outline outline;
  private final TaskTable table;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean splitting;

  /** Where the item of the last row of a table stands among the drafts. */
  private int lastRow;

  public Prose(String file, String documentId, Voice voice, Clauses clauses) {
    this.file = file;
    this.voice = voice;
    this.clauses = new SegmentClauses(file, clauses);
    this.outline = new Outline(documentId);
    this.headings = new Headings(file, outline);
    this.table = new TaskTable(file, voice, clauses);
  }

  /** Reads the blocks of a body; a letter before it is read by {@link #letter}. */
  public void read(List<Block> blocks) {
    clauses.look(blocks);
    List<Segment> segments = Segment.of(InlineList.opened(blocks));
    splitting = clauses.split(segments);
    for (Segment segment : segments) {
      read(segment);
    }
  }

  /** A covering letter: one item a paragraph. */
  public void letter(List<Block> blocks) {
    clauses.look(blocks);
    for (Block block : blocks) {
      clauses.state(block.passage().tidied());
      plain(block.passage(), Optional.empty(), ItemKind.NOTICE);
    }
  }

  public Outline outline() {
    return outline;
  }

  /** The items read so far; later ones join them. */
  public List<Draft> drafts() {
    return Collections.unmodifiableList(drafts);
  }

  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(clauses.open());
    all.addAll(table.findings());
    all.addAll(clauses.bold());
    return List.copyOf(all);
  }

  private void read(Segment segment) {
    if (segment.blocks().getFirst() instanceof Block.Row row) {
      row(row);
      return;
    }
    if (segment.isHeading()) {
      heading(segment);
      return;
    }
    table.leave();
    Passage text = segment.text();
    List<OwnerClause> found = clauses.of(segment, text);
    if (found.isEmpty()) {
      unowned(segment);
    } else if (splitting && segment.mark().isPresent()) {
      split(segment, text, found);
    } else {
      owned(segment, text, found);
    }
  }

  /** A row whose cells are all one is a heading over the rows below it. */
  private void row(Block.Row row) {
    Optional<Block.Row> whole = table.whole(row);
    if (whole.isPresent()) {
      drafts.remove(lastRow);
      task(whole.get(), lastRow);
      return;
    }
    Optional<TaskTable.Group> group = table.group(row);
    if (group.isPresent()) {
      Passage title = group.get().title();
      heading(title, group.get().mark(), clauses.of(title));
      return;
    }
    clauses.state(row.passage().tidied());
    table.title(row).ifPresent(this::under);
    task(row, drafts.size());
  }

  private void task(Block.Row row, int at) {
    List<Draft> read =
        table.row(row, outline.path(), clauses.rules()).stream().map(this::governed).toList();
    drafts.addAll(at, read);
    lastRow = table.isLast(row) ? at : lastRow;
  }

  private void heading(Segment segment) {
    Passage text = segment.blocks().getFirst().passage().tidied();
    List<Passage> lines =
        segment.blocks().stream().skip(1).map(block -> block.passage().tidied()).toList();
    heading(
        text,
        segment.mark(),
        lines.isEmpty() ? clauses.of(segment, text) : clauses.lines(Passage.join(lines)));
  }

  private void heading(Passage text, Optional<Mark> mark, List<OwnerClause> found) {
    boolean inside = !found.isEmpty() && found.getFirst().start() > 0;
    int end = inside ? found.getFirst().start() : text.length();
    Heading heading = headings.enter(text.slice(0, end), mark, text);
    Optional<HeadingOwners> over =
        found.isEmpty()
            ? LeaderNames.over(heading.title()).map(leader -> HeadingOwners.led(heading, leader))
            : Optional.of(
                new HeadingOwners(
                    heading, clauses.ownership(found), SegmentClauses.deadline(found)));
    over.ifPresent(headings::govern);
  }

  private Draft governed(Draft draft) {
    return headings.governed(draft, voice.owned());
  }

  /** Without an owner every paragraph is an item of its own. */
  private void unowned(Segment segment) {
    Passage first = segment.blocks().getFirst().passage().tidied();
    if (ANNEX.matcher(first.text()).matches()) {
      outline.leave(Outline.level(Mark.Style.PART));
    }
    clauses.state(segment.text());
    under(first.text());
    segment
        .mark()
        .ifPresentOrElse(
            mark -> numbered(first, mark), () -> plain(first, Optional.empty(), kind(first)));
    for (Block block : segment.blocks().subList(1, segment.blocks().size())) {
      Passage text = block.passage().tidied();
      under(text.text());
      plain(text, Optional.empty(), kind(text));
    }
  }

  /** A title may begin an annex of another kind. */
  private void under(String text) {
    if (Aside.is(text)) {
      voice = voice.under(text);
      table.under(text);
    }
  }

  private void numbered(Passage text, Mark mark) {
    boolean chapter = Outline.level(mark.style()) <= Outline.level(Mark.Style.HAN);
    if (!chapter) {
      outline.leave(Outline.level(mark.style()));
      plain(text, Optional.of(mark), kind(text));
    }
    headings.runIn(text, mark);
    if (chapter) {
      plain(text, Optional.of(mark), kind(text));
    }
  }

  private void plain(Passage printed, Optional<Mark> mark, ItemKind kind) {
    Passage text = printed.tidied();
    Passage words =
        mark.map(m -> text.from(Math.min(m.printed().length(), text.length()))).orElse(text);
    if (!words.isEmpty()) {
      List<Heading> path = outline.path();
      Optional<Period> period = voice.period(kind, path);
      drafts.add(governed(Draft.plain(kind, mark, words.text(), path, period, text.span(file))));
    }
  }

  private ItemKind kind(Passage text) {
    return Aside.is(text.text()) ? ItemKind.NOTICE : voice.plain(outline.path(), text.text());
  }

  /** One item: the words before its first clause, and between its clauses. */
  private void owned(Segment segment, Passage text, List<OwnerClause> found) {
    segment.mark().ifPresent(mark -> outline.leave(Outline.level(mark.style())));
    int from = segment.mark().map(m -> m.printed().length()).orElse(0);
    StringBuilder words = new StringBuilder();
    int at = from;
    for (OwnerClause clause : found) {
      words.append(text.text(), at, clause.start());
      at = clause.end();
    }
    if (segment.isGoverned() || found.getLast().goesOn()) {
      words.append(text.text(), at, text.length());
      at = text.length();
    }
    drafts.add(governed(draft(segment.mark(), words.toString(), text.slice(0, at), found)));
    segment.mark().ifPresent(mark -> headings.runIn(text, mark));
    rest(text, at);
  }

  /** Every clause closes an item without number; the numbered head is their section. */
  private void split(Segment segment, Passage text, List<OwnerClause> found) {
    Mark mark = segment.mark().orElseThrow();
    outline.leave(Outline.level(mark.style()));
    int before = outline.sections().size();
    headings.runIn(text, mark);
    int at = mark.printed().length();
    if (outline.sections().size() > before) {
      at = text.text().indexOf('。') + 1;
    }
    for (OwnerClause clause : found) {
      Passage span = text.slice(at, clause.end());
      drafts.add(
          draft(
              Optional.empty(), text.text().substring(at, clause.start()), span, List.of(clause)));
      at = clause.end();
    }
    rest(text, at);
  }

  /**
   * What stands behind the last clause: a full stop belongs to it, words are an item of their own.
   */
  private void rest(Passage text, int from) {
    Passage behind = text.from(from);
    if (behind.text().chars().anyMatch(Character::isLetterOrDigit)) {
      plain(behind, Optional.empty(), kind(behind));
    }
  }

  private Draft draft(Optional<Mark> mark, String words, Passage printed, List<OwnerClause> found) {
    List<Heading> path = outline.path();
    ItemKind kind = voice.owned();
    return Draft.plain(
            kind, mark, words.strip(), path, voice.period(kind, path), printed.span(file))
        .owned(kind, clauses.ownership(found), SegmentClauses.deadline(found));
  }
}
