package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;

/**
 * Cuts a paper that came as one line, as copies from a page often do, where its parts must have
 * begun.
 *
 * <pre>
 *   paper     = title [ code ] [ addressee ] { sentence | item } [ signature day ]
 *   title     = … 通知, followed by a code or an addressee
 *   addressee = 各… ：
 *   item      = number … where numbers count on
 * </pre>
 *
 * All parts bear the number of the line.
 */
public final class OneLine {

  private static final int LINES_MOST = 3;
  private static final int LONG = 120;
  private static final int PARTS_LEAST = 3;

  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?<=通知|意见|方案|决定|批复|通报|公告|要点|规划|办法|文件|函|\\s)|^)"
              + "\\p{IsHan}{2,10}[〔\\[【]\\d{4}[〕\\]】]\\s?\\d{1,4}\\s?号");

  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?:(?<=通知|意见|方案|决定|批复|通报|函|号|】|\\s)|^)\\s*"
              + "(?:各|市|区|县|省|国务院|有关)[\\p{IsHan}（）()、，\\s]{2,120}：");

  /** What may stand right before a number that begins something. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[\\p{IsHan}。；：）”！？\\s])(?<![第之])"
              + "(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,3}[．.、](?!\\d))");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<=[。；）])\\s*\\p{IsHan}{2,22}(?:人民政府|办公室|办公厅|委员会|国务院)\\s*(?=\\d{4}年\\d{1,2}月\\d{1,2}日)");

  private static final Pattern DAY =
      Pattern.compile("(?<=政府|公室|公厅|员会|务院)\\s*\\d{4}年\\d{1,2}月\\d{1,2}日");

  private OneLine() {}

  /** The same paper where it has lines, or where nothing in it begins. */
  public static Paper cut(Paper paper) {
    List<Line> printed = new ArrayList<>();
    long filled = paper.lines().stream().filter(line -> !line.text().isBlank()).count();
    for (int i = 0; filled <= LINES_MOST && i < paper.lines().size(); i++) {
      printed.addAll(cut(paper.lines().get(i).text(), paper.printed().get(i)));
    }
    return printed.size() < filled + PARTS_LEAST - 1
        ? paper
        : new Paper(paper.file(), Paper.Layout.PARAGRAPHS, printed);
  }

  private static List<Line> cut(String folded, Line line) {
    if (folded.length() < LONG || folded.indexOf('\t') >= 0) {
      return List.of(line);
    }
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int place : places(folded)) {
      add(parts, line, from, place);
      from = place;
    }
    add(parts, line, from, folded.length());
    return parts;
  }

  private static void add(List<Line> parts, Line line, int from, int to) {
    String text = line.text().substring(from, to).strip();
    if (!text.isEmpty()) {
      parts.add(new Line(line.number(), line.page(), text));
    }
  }

  private static TreeSet<Integer> places(String text) {
    TreeSet<Integer> places = new TreeSet<>();
    around(CODE, text, places);
    around(ADDRESSEE, text, places);
    around(SIGNATURE, text, places);
    around(DAY, text, places);
    marks(text, places);
    return places;
  }

  /** The first of a kind stands on a line of its own. */
  private static void around(Pattern part, String text, TreeSet<Integer> places) {
    Matcher m = part.matcher(text);
    if (m.find()) {
      places.add(m.start() + leading(m.group()));
      places.add(m.end());
    }
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }

  /** Numbers that count on in their own style, or begin anew. */
  private static void marks(String text, TreeSet<Integer> places) {
    int[] last = new int[Mark.Style.values().length];
    Matcher m = MARK.matcher(text);
    while (m.find()) {
      Mark.at(text.substring(m.start(), Math.min(text.length(), m.end() + 1)))
          .filter(mark -> countsOn(mark, last))
          .ifPresent(_ -> places.add(m.start()));
    }
  }

  private static boolean countsOn(Mark mark, int[] last) {
    int style = mark.style().ordinal();
    boolean next = mark.number() == last[style] + 1 || mark.number() == 1;
    if (next) {
      last[style] = mark.number();
    }
    return next;
  }
}
