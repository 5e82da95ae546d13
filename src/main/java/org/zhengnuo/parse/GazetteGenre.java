package org.zhengnuo.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.parse.clause.Citations;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Voice;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Paper;
import org.zhengnuo.text.Passage;

/**
 * A gazette (公报) holds papers: it is split where a 文号 or one of the known titles stands on a line
 * of its own, and each part finds its own genre. Cover, contents and colophon are the gazette's own
 * pages.
 */
final class GazetteGenre implements Genre {

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:政府工作报告|.{0,24}(?:任免.{0,4}(?:工作)?人员(?:名单)?|人事任免|任免名单|人事任免名单)|.{0,20}大事记)$");
  private static final Pattern COLOPHON =
      Pattern.compile("^.{2,24}公报$|^(?:主管主办|编辑出版|主办单位|准印证号)[：:].*");
  private static final int TITLE_MOST = 70;
  private static final int TITLE_LINES = 8;

  private final Function<Paper, Genre> genres;

  /**
   * @param genres finds the genre of a part
   */
  GazetteGenre(Function<Paper, Genre> genres) {
    this.genres = genres;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.GAZETTE;
  }

  @Override
  public Fit fit(Paper paper) {
    Contents contents = Contents.of(paper.lines());
    if (contents.entries().isEmpty() && !TitleFit.head(paper).contains("公报")) {
      return Fit.NONE;
    }
    int starts = starts(paper.lines(), contents).size();
    return starts > 1
        ? Fit.of(100, "目录列" + contents.entries().size() + "项，正文分" + starts + "篇")
        : Fit.NONE;
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    List<Line> lines = paper.lines();
    Contents contents = Contents.of(lines);
    List<Integer> starts = new ArrayList<>(starts(lines, contents));
    if (starts.isEmpty()) {
      return new ProseReader(kind(), paper, context).parse(head -> Voice.of(head.period()));
    }
    int end = colophon(lines, starts.getLast());
    List<Paper> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      parts.add(paper.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
    }
    return new GazetteSplit(genres, paper, context, contents, parts, starts.getFirst(), end)
        .parse();
  }

  /** Positions of the first line of each part's title. */
  private static TreeSet<Integer> starts(List<Line> lines, Contents contents) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (int i = Math.max(contents.end(), 0); i < lines.size(); i++) {
      String text = tidy(lines.get(i));
      if (Citations.codeAlone(text).isPresent() && text.length() < TITLE_MOST / 2) {
        starts.add(titleStart(lines, i, Math.max(contents.end(), 0)));
      } else if (OPENING.matcher(text).matches()) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** A title stands above its 文号: short lines that end no sentence. */
  private static int titleStart(List<Line> lines, int code, int floor) {
    int start = code;
    int taken = 0;
    for (int i = code - 1; i >= floor && taken < TITLE_LINES; i--) {
      String text = tidy(lines.get(i));
      if (text.isEmpty()) {
        continue;
      }
      boolean row = lines.get(i).text().strip().indexOf('\t') >= 0;
      boolean title =
          !row
              && text.length() < TITLE_MOST
              && !text.matches(".*[。；：:）)]$")
              && Mark.at(text).isEmpty();
      if (!title
          || Dates.dayAlone(text).isPresent()
          || text.startsWith("附件")
          || text.startsWith("注")) {
        break;
      }
      start = i;
      taken++;
    }
    return start;
  }

  private static int colophon(List<Line> lines, int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      if (COLOPHON.matcher(tidy(lines.get(i))).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private static String tidy(Line line) {
    return Passage.of(line).tidied().text();
  }
}
