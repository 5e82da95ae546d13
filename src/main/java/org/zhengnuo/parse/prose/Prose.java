package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.LeaderNames;
import org.zhengnuo.parse.clause.OwnerClause;
import org.zhengnuo.parse.clause.Rules;
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

  private static final int RUN_IN_MOST = 42;

  /**
   * From this many owner clauses a numbered paragraph on the average, every clause closes an item
   * of its own.
   */
  private static final double CLAUSES_TO_SPLIT = 1.5;

  private static final Pattern ANNEX = Pattern.compile("附件[\\d一二三四五六七八九十]*[：:]?");
  private static final Pattern LEADING = Pattern.compile("^.*。(?=.)");
  private static final Pattern CLOSING = Pattern.compile("[）)]$");

  private final String file;
  private Voice voice;
  private final Clauses clauses;
  private final Outline outline;
  private final TaskTable table;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final BoldRules boldRules;

  /** The headings that name owners, the innermost first. */
  private final List<HeadingOwners> governing = new ArrayList<>();

  private Rules rules = Rules.NONE;
  private boolean splitting;

  /** Where the item of the last row of a table stands among the drafts. */
  private int lastRow;

  public Prose(String file, String documentId, Voice voice, Clauses clauses) {
    this.file = file;
    this.voice = voice;
    this.clauses = clauses;
    this.outline = new Outline(documentId);
    this.boldRules = new BoldRules(file);
    this.table = new TaskTable(file, voice, clauses);
  }

  /** Reads the blocks of a body; a letter before it is read by {@link #letter}. */
  public void read(List<Block> blocks) {
    boldRules.look(blocks);
    List<Segment> segments = Segment.of(InlineList.opened(blocks));
    splitting = splits(segments);
    for (Segment segment : segments) {
      read(segment);
    }
  }

  /** A covering letter: one item a paragraph. */
  public void letter(List<Block> blocks) {
    boldRules.look(blocks);
    for (Block block : blocks) {
      state(block.passage().tidied());
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
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(table.findings());
    all.addAll(boldRules.findings());
    return List.copyOf(all);
  }

  /** Takes up the rules of a text that names no owners. */
  private void state(Passage text) {
    rules = clauses.stated(text.text(), rules);
    clauses
        .boldWords(text.text())
        .ifPresent(
            words -> boldRules.add(words, text.lineAt(0).number(), rules.bold().isPresent()));
  }

  private boolean splits(List<Segment> segments) {
    int owned = 0;
    int found = 0;
    for (Segment segment : segments) {
      int inside = clauses.count(segment.text().text());
      owned += inside > 0 ? 1 : 0;
      found += inside;
    }
    return owned > 1 && found >= CLAUSES_TO_SPLIT * owned;
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
    List<OwnerClause> found = owners(segment, text);
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
      heading(title, group.get().mark(), clauses.find(title, rules));
      return;
    }
    state(row.passage().tidied());
    table.title(row).ifPresent(this::under);
    task(row, drafts.size());
  }

  private void task(Block.Row row, int at) {
    List<Draft> read = table.row(row, outline.path(), rules).stream().map(this::governed).toList();
    drafts.addAll(at, read);
    lastRow = table.isLast(row) ? at : lastRow;
  }

  private List<OwnerClause> owners(Segment segment, Passage text) {
    List<OwnerClause> found =
        segment
            .labelsFrom()
            .map(from -> clauses.lines(text, from, rules))
            .filter(clause -> !clause.leaders().isEmpty() || !clause.owners().isEmpty())
            .map(List::of)
            .orElseGet(() -> clauses.find(text, rules));
    if (!found.isEmpty()) {
      rules = found.getLast().after();
    }
    for (OwnerClause clause : found) {
      report(clause, text);
    }
    return found;
  }

  private void report(OwnerClause clause, Passage text) {
    int line = text.lineAt(clause.start()).number();
    if (clause.markLost()) {
      String words =
          CLOSING.matcher(LEADING.matcher(clause.printed()).replaceFirst("")).replaceFirst("");
      boldRules.add(words, line, clause.after().bold().isPresent());
    }
    if (!clause.closed()) {
      findings.add(
          new Finding(
              FindingCode.CLAUSE_OPEN, "责任括号没有闭合：“" + head(clause.printed()) + "”", file, line));
    }
  }

  private static String head(String text) {
    return text.length() > 24 ? text.substring(0, 24) + "…" : text;
  }

  private void heading(Segment segment) {
    Passage text = segment.blocks().getFirst().passage().tidied();
    heading(text, segment.mark(), owners(segment, text));
  }

  private void heading(Passage text, Optional<Mark> mark, List<OwnerClause> found) {
    int end = found.isEmpty() ? text.length() : found.getFirst().start();
    int from = mark.map(m -> m.printed().length()).orElse(0);
    String title = text.text().substring(Math.min(from, end), end);
    int level = mark.map(m -> Outline.level(m.style())).orElse(Outline.BOX);
    int number = mark.map(Mark::number).orElse(0);
    Heading heading = new Heading(level, number, text.text(), withoutStop(title));
    outline.enter(heading, text.span(file));
    governing.removeIf(over -> !outline.path().contains(over.heading()));
    if (!found.isEmpty()) {
      governing.addFirst(new HeadingOwners(heading, ownership(found), deadline(found)));
    } else {
      LeaderNames.over(withoutStop(title))
          .map(leader -> HeadingOwners.led(heading, leader))
          .ifPresent(governing::addFirst);
    }
  }

  private Draft governed(Draft draft) {
    Draft owned = draft;
    for (HeadingOwners over : governing) {
      owned = over.governed(owned, voice.owned());
    }
    return owned;
  }

  private static String withoutStop(String title) {
    boolean stopped = !title.isEmpty() && "。：:".indexOf(title.charAt(title.length() - 1)) >= 0;
    return stopped ? title.substring(0, title.length() - 1) : title;
  }

  /** Without an owner every paragraph is an item of its own. */
  private void unowned(Segment segment) {
    Passage first = segment.blocks().getFirst().passage().tidied();
    if (ANNEX.matcher(first.text()).matches()) {
      outline.leave(Outline.level(Mark.Style.PART));
    }
    state(segment.text());
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
    runIn(text, mark);
    if (chapter) {
      plain(text, Optional.of(mark), kind(text));
    }
  }

  /**
   * Enters the heading that a numbered paragraph begins with, so that what is numbered below it
   * finds its path.
   */
  private void runIn(Passage text, Mark mark) {
    String body = text.text().substring(Math.min(mark.printed().length(), text.length()));
    int stop = body.indexOf('。');
    boolean outer = mark.style().compareTo(Mark.Style.HAN_PAREN) <= 0;
    if (outer && stop > 0 && stop <= RUN_IN_MOST) {
      String title = body.substring(0, stop);
      Heading heading =
          new Heading(Outline.level(mark.style()), mark.number(), mark.printed() + title, title);
      outline.enter(heading, text.slice(0, mark.printed().length() + stop).span(file));
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
    segment.mark().ifPresent(mark -> runIn(text, mark));
    rest(text, at);
  }

  /** Every clause closes an item without number; the numbered head is their section. */
  private void split(Segment segment, Passage text, List<OwnerClause> found) {
    Mark mark = segment.mark().orElseThrow();
    outline.leave(Outline.level(mark.style()));
    int before = outline.sections().size();
    runIn(text, mark);
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
        .owned(kind, ownership(found), deadline(found));
  }

  private static String deadline(List<OwnerClause> found) {
    return found.stream()
        .map(OwnerClause::deadline)
        .filter(d -> !d.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Ownership ownership(List<OwnerClause> found) {
    List<Leader> leaders = found.stream().flatMap(c -> c.leaders().stream()).distinct().toList();
    List<Owner> owners =
        new ArrayList<>(found.stream().flatMap(c -> c.owners().stream()).distinct().toList());
    clauses
        .everywhere(rules, found)
        .forEach(
            owner -> {
              if (owners.stream().noneMatch(o -> o.printed().equals(owner.printed()))) {
                owners.add(owner);
              }
            });
    String printed = String.join("", found.stream().map(OwnerClause::printed).toList());
    return new Ownership(leaders, owners, printed, found.getFirst().rule());
  }
}
