package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;

/**
 * Puts paragraphs together again that a page has broken into lines. A line goes on the one before
 * it when that one is open (no full stop, and long enough not to be a title) and when it does not
 * itself begin something: a numbered heading, a label, a bullet, a day of a chronicle, a row of a
 * table.
 */
final class Reflow {

  private static final String OWNS = "(?:牵头|责任|承办|主办|协办|配合|完成|分管|联系)";
  private static final String LABELLED = OWNS + "(?:领导|单位|部门|时限|时间)\\s*[:：]";
  private static final Pattern OWNED = Pattern.compile(OWNS);
  private static final Pattern LABEL = Pattern.compile(LABELLED);
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:"
              + LABELLED
              + "|抄\\s*送[:：]|[-•]?\\s*[◆●■▲△★◇□]|——|附\\s*(?:[件表]|\\d{1,2}$)|【|专栏|（此件|注[:：]|\\d{1,2}(?:-\\d{1,2})?日[\\s"
              + "　]|\\d{4}年\\d{1,2}月$|#+ |各位代表\\s*[：:！!]|现在，我(?:受|代表))");

  /** A 文号 stands alone. */
  private static final Pattern CODE =
      Pattern.compile(
          "^[（(]?\\p{IsHan}{2,12}\\s*[〔\\[【]\\s*\\d{4}\\s*[〕\\]】]\\s*\\d{1,4}\\s*号[）)]?$"
              + "|^\\p{IsHan}{2,24}(?:公告|通告)\\d{4}年第\\d{1,4}号$");

  /** What closes a sentence, and what may stand behind it. */
  private static final String STOPS = "。！？；：!?;:…";

  private static final String BEHIND_STOP = "”’」』）)]〕";

  /** Han characters a line must have to be broken by the page and not by its author. */
  private static final double LONG = 17;

  private static final int WRAPPED_MOST = 64;

  /** A first line is set in by two characters, and a mark may not stand at a line's start. */
  private static final double INDENT = 4.5;

  /** A line may end early so that no mark stands at the next one's start. */
  private static final double KINSOKU = 1.5;

  /** What goes on to its full stop however short its lines are. */
  private static final Pattern RUNS_ON = Pattern.compile("(?:△|——|\\d{1,2}(?:-\\d{1,2})?日[\\s　])");

  /** Marks of a Markdown heading; of bold type that a line begins with. */
  private static final Pattern MARKUP = Pattern.compile("(?:#{1,6}\\s+)?(?:\\*\\*)?\\s*");

  private static final Pattern HASHED = Pattern.compile("#{1,6}\\s");

  private static final Pattern SET_IN = Pattern.compile("(?:　{1,4}| {2,10}|\\u00a0{2,10})[^\\s　]");

  private final Paper paper;
  private final boolean wrapped;
  private final double full;

  /** The width of a line that the page has broken, not its author. */
  private final double brim;

  /** Whether first lines of paragraphs are set in, so that a line that is not goes on. */
  private final boolean indented;

  private Reflow(Paper paper) {
    this.paper = paper;
    double[] widths = widths(paper, String::strip);
    double usual = share(widths, 0.75);
    double widest = share(widths, 0.97);
    this.wrapped = widest < WRAPPED_MOST && usual > LONG;
    this.full = wrapped ? usual - INDENT : LONG;
    double[] printed = widths(paper, String::stripTrailing);
    this.brim = printed.length == 0 ? 0 : share(printed, 0.97) - KINSOKU;
    long setIn = paper.lines().stream().filter(Reflow::isSetIn).count();
    this.indented = wrapped && setIn > widths.length / 20 && setIn * 5 < widths.length * 4L;
  }

  /** The widths of all lines that are not blank, from the narrowest to the widest. */
  private static double[] widths(Paper paper, UnaryOperator<String> stripped) {
    return paper.lines().stream()
        .mapToDouble(l -> width(stripped.apply(l.text())))
        .filter(w -> w > 0)
        .sorted()
        .toArray();
  }

  /** The width that this share of the lines does not reach. */
  private static double share(double[] widths, double share) {
    return widths.length == 0 ? 0 : widths[(int) (widths.length * share)];
  }

  static Reflow of(Paper paper) {
    return new Reflow(paper);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    OpenLines open = new OpenLines();
    List<Line> lines =
        paper.lines().stream().filter(l -> !l.text().isBlank() && !paper.isPageMark(l)).toList();
    List<String> starts = lines.stream().map(line -> line.text().strip()).toList();
    CountedMarks marks = new CountedMarks(starts, i -> i == 0 || !isFull(starts.get(i - 1)));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<CellTable> table = CellTable.at(lines, i);
      if (!open.isEmpty()
          && (table.isPresent()
              || marks.isCounted(i)
              || !continues(open, line, starts.get(i), marks.at(i)))) {
        blocks.add(paragraph(open.lines()));
        open.clear();
      }
      if (table.isPresent()) {
        blocks.addAll(table.get().blocks());
        i = table.get().end() - 1;
      } else if (isRow(line)) {
        blocks.add(row(line));
      } else {
        open.add(line, marks.at(i), isFull(starts.get(i)));
      }
    }
    if (!open.isEmpty()) {
      blocks.add(paragraph(open.lines()));
    }
    return List.copyOf(blocks);
  }

  /**
   * @param text of the next line, without spaces around it
   * @param mark the number it begins with
   */
  private boolean continues(OpenLines open, Line next, String text, Optional<Mark> mark) {
    if (paper.layout() == Paper.Layout.PARAGRAPHS || isRow(next)) {
      return false;
    }
    String last = open.last();
    if (insideClause(open) && !namesFirst(open, text)) {
      return mark.isEmpty();
    }
    if (isCode(last)
        || isCode(text)
        || HASHED.matcher(last).lookingAt()
        || isClosed(last) && !runsOn(open, next)
        || BEGINS.matcher(text).lookingAt()
        || LineStart.begins(open.head(), text, wrapped)) {
      return false;
    }
    if (mark.isPresent()) {
      return isFull(last) && goesThrough(open, mark.get());
    }
    return isHeading(open)
        ? headingContinues(last, text) || runsOn(open, next)
        : isOpen(open, last) || runsOn(open, next);
  }

  /** Where paragraphs are set in, a line that is not goes on one that fills the page. */
  private boolean runsOn(OpenLines open, Line next) {
    return indented
        && width(open.lines().getLast().text().stripTrailing()) >= brim
        && !isSetIn(next)
        && isSetIn(open.lines().getFirst());
  }

  private static boolean isCode(String text) {
    boolean ends = text.endsWith("号") || text.endsWith("）") || text.endsWith(")");
    return ends && CODE.matcher(text).matches();
  }

  /** Whether a text ends with a stop, brackets and quotes behind it. */
  private static boolean isClosed(String text) {
    int end = text.length();
    while (end > 0 && BEHIND_STOP.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** （牵头单位： at the end of a line is not the end of a sentence. */
  private static boolean insideClause(OpenLines open) {
    String last = open.last();
    return !last.isEmpty()
        && "：:；;".indexOf(last.charAt(last.length() - 1)) >= 0
        && open.isUnclosed();
  }

  /** Whether a line begins with the first label of owners: what the open bracket holds is none. */
  private static boolean namesFirst(OpenLines open, String text) {
    return LABEL.matcher(text).lookingAt() && !OWNED.matcher(open.bracket()).find();
  }

  private static boolean isSetIn(Line line) {
    return SET_IN.matcher(line.text()).lookingAt();
  }

  /**
   * Whether a number at the line's start is part of the sentence: …获批全国第 / 5．… does not begin an
   * item.
   */
  private static boolean goesThrough(OpenLines open, Mark mark) {
    boolean plain = mark.style() == Mark.Style.ARABIC_PAREN || mark.style() == Mark.Style.CIRCLED;
    return plain && open.mark().isPresent();
  }

  private static boolean isHeading(OpenLines open) {
    boolean outer =
        open.mark().map(m -> m.style().compareTo(Mark.Style.HAN_PAREN) <= 0).orElse(false);
    return outer && !open.isStopped() && open.lines().size() <= 2;
  }

  private boolean headingContinues(String last, String text) {
    if (isListed(last)) {
      return true;
    }
    return wrapped && !isFull(text) && !isClosed(text);
  }

  private static boolean isListed(String text) {
    return text.endsWith("、") || text.endsWith("，");
  }

  private boolean isOpen(OpenLines open, String last) {
    if (isListed(last) || OpenLines.isUnclosed(last)) {
      return true;
    }
    boolean bracketed = last.endsWith("）") || last.endsWith(")");
    if (bracketed && !isFull(last)) {
      return false;
    }
    return open.holdsFull() || open.mark().isPresent() || RUNS_ON.matcher(open.first()).lookingAt();
  }

  private boolean isFull(String text) {
    return width(text) >= full;
  }

  /** A row has cells side by side, or one over all columns; a stray tab makes none. */
  private boolean isRow(Line line) {
    String text = line.text();
    boolean whole = paper.layout() == Paper.Layout.PARAGRAPHS && text.endsWith("\t\t");
    return text.indexOf('\t') >= 0 && (whole || text.strip().indexOf('\t') >= 0);
  }

  private Block paragraph(List<Line> lines) {
    return new Block.Paragraph(Passage.join(lines.stream().map(this::unmarked).toList()));
  }

  private Passage unmarked(Line line) {
    Passage text = withoutPageMarks(Passage.of(line, paper.bold(line)));
    Matcher m = text.matcher(MARKUP);
    return m.lookingAt() ? text.from(m.end()) : text;
  }

  private static Passage withoutPageMarks(Passage whole) {
    Passage text = whole;
    for (MatchResult mark : Furniture.pageMarks(whole.text()).reversed()) {
      text = text.slice(0, mark.start()).then(text.from(mark.end()));
    }
    return text;
  }

  /** Blank cells at a row's ends are cells, too: a passage is stripped of their tabs. */
  private Block row(Line line) {
    String printed = line.text();
    Passage whole = withoutPageMarks(Passage.of(line, paper.bold(line)));
    List<Passage> cells = new ArrayList<>(blanks(printed, 0, printed.indexOf(printed.strip())));
    int from = 0;
    for (String cell : whole.text().split("\t", -1)) {
      cells.add(whole.slice(from, from + cell.length()));
      from += cell.length() + 1;
    }
    cells.addAll(blanks(printed, printed.stripTrailing().length(), printed.length()));
    return new Block.Row(cells);
  }

  /** A blank cell for each tab between two places. */
  private static List<Passage> blanks(String line, int from, int to) {
    long tabs = line.substring(from, to).chars().filter(c -> c == '\t').count();
    return Collections.nCopies((int) tabs, Passage.join(List.of()));
  }

  /** In Han characters: two Latin letters or digits take one place. */
  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x80 ? 0.5 : 1;
    }
    return width;
  }
}
