package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of a table's cell, whose spaces and line breaks may part names or stand inside one.
 *
 * <pre>
 *   市财政局 市水务局          two names: both pieces are
 *   市农业农 村局             one: its first piece is none yet
 *   市 农 业 农 村 局          one: single characters are set apart
 *   市指挥部（装备 专班）        one: its bracket is open
 *   市财政局市水务局            two: what begins again with 市 behind an office
 * </pre>
 */
final class CellNames {

  private static final Pattern SPACES = Pattern.compile("[\\s　\\u00a0]+");
  private static final Pattern MARKS = Pattern.compile("[、，；。,;（(）)]");
  private static final String ENDS_LIST = "、，；。,;：:（(";

  /** 市委 组织部: what stands behind a party committee or a government is part of its name. */
  private static final Pattern ABOVE = Pattern.compile("(?:^|[、，；,;])[省市区县州旗]?(?:委|政府|人民政府)$");

  private static final Pattern INNER =
      Pattern.compile(
          "^(?:\\p{IsHan}{0,4}(?:组织|宣传|统战|社会工作)部|\\p{IsHan}{0,6}(?:办|办公室)|政法委|网信办|研究室|党校).*");

  /** A name that begins behind another without a mark between them. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[省市区县州]\\p{IsHan}{1,12}[局厅署办])(?=([省市区县州])(?!政工|政设|场|容|民|区|域|城|级)\\p{IsHan}{1,12}(?:局|厅|委|署|办|部|中心|公司)(?:[、，；,;（(]|$))");

  /** 市水务局: begins a name, whatever stands before it. */
  private static final Pattern LEVELLED =
      Pattern.compile("[省市区县州]\\p{IsHan}{1,12}(?:局|厅|委|署|办|部|中心)(?:[、，；,;（(\\s]|$)");

  /** 市财政局/市水务局 */
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{IsHan})/(?=\\p{IsHan})");

  private CellNames() {}

  /** The words of a cell with a mark where one name ends and the next begins. */
  static String parted(String cell) {
    List<String> pieces = List.of(SPACES.split(closedUp(cell)));
    StringBuilder words = new StringBuilder(pieces.getFirst());
    for (String piece : pieces.subList(1, pieces.size())) {
      words.append(parts(words.toString(), piece) ? "，" : "").append(piece);
    }
    return GLUED.matcher(SLASH.matcher(words).replaceAll("、")).replaceAll("，");
  }

  /** 农业科 财务科: sections of one office; 市农业科 学院 is one name. */
  private static final Pattern SECTION = Pattern.compile(".*\\p{IsHan}{2}[科股]$");

  private static final String GOES_ON = "学技协创研教普";

  /** Whether a space between two pieces parts two names. */
  private static boolean parts(String before, String piece) {
    if (ENDS_LIST.indexOf(before.charAt(before.length() - 1)) >= 0 || isOpen(before)) {
      return false;
    }
    if (SECTION.matcher(last(before)).matches() && piece.length() > 1) {
      return GOES_ON.indexOf(piece.charAt(0)) < 0;
    }
    boolean inner = ABOVE.matcher(before).find() && INNER.matcher(piece).matches();
    return !inner
        && (BodyNames.isBody(last(before)) || LEVELLED.matcher(piece).lookingAt())
        && begins(piece);
  }

  /** Whether a name begins here: not the rest of one, such as 局 or 委员会. */
  private static boolean begins(String piece) {
    String name = MARKS.split(piece, 2)[0];
    return name.isEmpty() ? "（(".indexOf(piece.charAt(0)) < 0 : !BodyNames.isRest(name);
  }

  private static String last(String words) {
    String[] names = MARKS.split(words);
    boolean closed = words.endsWith("）") || words.endsWith(")");
    return closed ? words : names[names.length - 1];
  }

  private static boolean isOpen(String words) {
    return words.lastIndexOf('（') > words.lastIndexOf('）')
        || words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  /** 市 农 业 农 村 局: where characters stand one by one, their spaces are no mark. */
  private static String closedUp(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.splitWithDelimiters("[、，；。,;]", 0)) {
      List<String> pieces = List.of(SPACES.split(part.strip()));
      long single = pieces.stream().filter(p -> p.length() == 1).count();
      parts.add(pieces.size() > 2 && single * 2 > pieces.size() ? String.join("", pieces) : part);
    }
    return String.join("", parts);
  }
}
