package org.zhengnuo.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/**
 * A paper that was copied without its line breaks, all of it on one line: cut where a 文号, an
 * address, a signature's day or a number begins or ends something, each piece on that line still.
 */
final class OneLine {

  /** A line that is shorter is a title or a sentence. */
  private static final int LEAST = 60;

  private static final String BEHIND = "(?<=[。：；！:;）)\\s　日号])";
  private static final Pattern CUT =
      Pattern.compile(
          String.join(
              "|",
              BEHIND + "(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.．、]\\p{IsHan})",
              "(?<=[〔\\[]\\d{4}[〕\\]]\\d{1,4}号)(?=[\\s　]|各)",
              "(?<=通知|意见|决定|公告|批复|通报)[\\s　]+(?=\\p{IsHan}{2,10}[〔\\[])",
              "(?<=。)[\\s　]*(?=\\p{IsHan}{2,20}(?:政府|办公室|办公厅|国务院|委员会|[部委局厅])[\\s"
                  + "　]*\\d{4}年\\d{1,2}月\\d{1,2}日)",
              "(?<=政府|办公室|办公厅|国务院|委员会|[部委局厅])[\\s　]*(?=\\d{4}年\\d{1,2}月\\d{1,2}日(?:[\\s　]|$))"));

  /** The colon behind those a letter is sent to. */
  private static final Pattern ADDRESS =
      Pattern.compile("((?:政府|部门|机构|(?<!责任|牵头|配合|承办|主办|协办)单位|[部委局厅]))[：:][\\s　]*(?=[\\p{IsHan}《])");

  private OneLine() {}

  /** The paper with more lines, or as it is. */
  static Paper cut(Paper paper) {
    List<Line> printed = paper.lines().stream().filter(l -> !l.text().isBlank()).toList();
    if (printed.size() != 1 || printed.getFirst().text().length() < LEAST) {
      return paper;
    }
    Line whole = printed.getFirst();
    List<Line> lines =
        pieces(whole.text()).stream()
            .map(piece -> new Line(whole.number(), whole.page(), piece))
            .toList();
    return lines.size() < 2 ? paper : new Paper(paper.file(), Paper.Layout.PARAGRAPHS, lines);
  }

  /** The colon of an address stays with it. */
  private static List<String> pieces(String text) {
    String kept = ADDRESS.matcher(text).replaceFirst("$1：\n");
    return Arrays.stream(kept.split("\n"))
        .flatMap(CUT::splitAsStream)
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
