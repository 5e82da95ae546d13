package org.zhengnuo.parse.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Period;
import org.zhengnuo.text.Block;

/**
 * What stands at the head of a paper, and the letter that hands it over.
 *
 * <pre>
 *   paper  = [letterhead] [code] title [subtitle] [speaker] [letter] body
 *   letter = addressees ： { paragraph } [signature day]
 * </pre>
 *
 * @param title as printed, spaces removed; empty where none is printed
 * @param code 文号, empty where none is printed
 * @param issuer the body that signs, or that the title or the meeting names; several parted by 、,
 *     the first leads; empty where none is
 * @param date the day of the signature, else of the meeting, else of printing
 * @param head number of blocks that are title, code and the like
 * @param body index of the first block behind the letter
 */
public record Masthead(
    String title, String code, String issuer, Optional<LocalDate> date, int head, int body) {

  private static final Pattern PUBLISHED = Pattern.compile("^[（(].*(?:公开发布|公开|印发).*[）)]$");
  private static final Pattern PRINTED = Pattern.compile("印发|印制|出版");
  private static final Pattern IMPRINT = Pattern.compile("^.{2,24}\\d{4}年\\d{1,2}月\\d{1,2}日印发$");
  private static final Pattern COLOPHON = Pattern.compile("(?:主管主办|编辑出版|准印证号|联系电话|主办|编辑)[：:]");
  private static final Pattern MET = Pattern.compile("(?:会议|大会)");
  private static final Pattern SET_UP = Pattern.compile("^(?:发布|生成|更新|公开)(?:日期|时间)");
  private static final int IMPRINT_MOST = 40;

  /** The years the paper speaks of. */
  public Optional<Period> period() {
    return PaperYears.of(title, code, date);
  }

  /** Reads the head of a paper from its blocks, spaces already removed. */
  public static Masthead of(List<Block> blocks) {
    List<String> texts = blocks.stream().map(b -> b.passage().tidied().text()).toList();
    int head = Titles.end(blocks, texts);
    List<String> top = texts.subList(0, head);
    int body = Letters.end(blocks, texts, head);
    List<String> letter = texts.subList(head, body);
    String title = Titles.of(top, blocks);
    String code = HeadCodes.of(top, title);
    String named =
        title.isEmpty() && Titles.given(top).isPresent()
            ? Titles.given(top).get()
            : Titles.handed(title, texts.subList(head, texts.size()), letter);
    return new Masthead(
        named, code, Issuers.of(named, blocks, head, body), date(texts, head, letter), head, body);
  }

  /** Whether a block says only who signed, when, or how the paper is published and printed. */
  public static boolean isImprint(String text) {
    return Dates.dayAlone(text).isPresent()
        || isPublished(text)
        || text.startsWith("抄送")
        || text.endsWith("印发") && IMPRINT.matcher(text).matches()
        || COLOPHON.matcher(text).lookingAt()
        || text.length() < 30 && Issuers.isBody(text);
  }

  static boolean isPublished(String text) {
    boolean bracketed = text.startsWith("（") || text.startsWith("(");
    return bracketed && PUBLISHED.matcher(text).matches();
  }

  /** Whether a line stands at the head of a paper beside its title: 文号, speaker, day, source. */
  public static boolean standsBeside(String line) {
    return Titles.standsBeside(line, line.replaceAll("[\\s\\p{Z}]+", ""));
  }

  /** Of the days in its head that of a meeting comes first, one of the page's own last. */
  private static Optional<LocalDate> date(List<String> texts, int head, List<String> letter) {
    List<String> top = texts.subList(0, head);
    Optional<LocalDate> met = firstDay(top.stream().filter(t -> MET.matcher(t).find()).toList());
    Optional<LocalDate> own =
        firstDay(top.stream().filter(t -> !SET_UP.matcher(t).find()).toList());
    return firstDayAlone(letter)
        .or(() -> met)
        .or(() -> own)
        .or(() -> firstDayAlone(texts))
        .or(() -> firstDay(top))
        .or(() -> firstDay(texts.stream().filter(Masthead::isPrinted).toList()));
  }

  private static boolean isPrinted(String text) {
    Matcher printed = PRINTED.matcher(text);
    return text.length() < IMPRINT_MOST && printed.find();
  }

  private static Optional<LocalDate> firstDay(List<String> texts) {
    return texts.stream().flatMap(t -> Dates.day(t).stream()).findFirst();
  }

  private static Optional<LocalDate> firstDayAlone(List<String> texts) {
    return texts.stream().flatMap(t -> Dates.dayAlone(t).stream()).findFirst();
  }
}
