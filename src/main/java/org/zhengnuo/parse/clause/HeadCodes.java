package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.text.Furniture;

/** The 文号 that the head of a paper prints: alone, under a label, with a day, or of an order. */
final class HeadCodes {

  /** （1985年4月27日 国发〔1985〕60号）, and a title that has its 文号 behind it. */
  private static final Pattern BRACKETED =
      Pattern.compile("[（(]([^（()）]{4,60}号[^（()）]{0,14})[）)]$");

  private static final Pattern DAY =
      Pattern.compile("(?:\\d{4}|[一二][\\p{IsHan}○]{3})年.{1,3}月.{1,3}日");

  /** （85）国函字137号 */
  private static final Pattern OLD =
      Pattern.compile("^[（(]?([（(〔\\[]\\d{2,4}[）)〕\\]]\\p{IsHan}{1,8}字?第?\\d{1,4}号)[）)]?$");

  /** 海关总署公告2021年第12号 */
  private static final Pattern ANNOUNCED =
      Pattern.compile("^(\\p{IsHan}{0,20}(?:公告|通告)?(?:19|20)\\d{2}年第\\d{1,4}号)$");

  private static final Pattern ORDER =
      Pattern.compile("^(?:中华人民共和国)?(\\p{IsHan}{2,14}令)[（(]?第?(\\d{1,4})号[）)]?");

  private HeadCodes() {}

  /** Empty where none is printed. */
  static String of(List<String> head, String title) {
    return Stream.of(alone(head), labelled(head), bracketed(head), order(title))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  /** Whether a line is a 文号, with brackets or a day about it, and nothing else. */
  static boolean is(String line) {
    return Citations.codeAlone(line).isPresent()
        || old(line).isPresent()
        || line.endsWith("）") && line.startsWith("（") && bracketed(List.of(line)).isPresent();
  }

  private static Optional<String> alone(List<String> head) {
    return head.stream()
        .flatMap(line -> Citations.codeAlone(line).or(() -> old(line)).stream())
        .findFirst();
  }

  private static Optional<String> old(String line) {
    return Stream.of(OLD, ANNOUNCED)
        .map(form -> form.matcher(line))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .findFirst();
  }

  private static Optional<String> labelled(List<String> head) {
    return head.stream()
        .filter(Furniture::is)
        .flatMap(line -> Citations.code(line).stream())
        .findFirst();
  }

  private static Optional<String> bracketed(List<String> head) {
    return head.stream()
        .map(BRACKETED::matcher)
        .filter(Matcher::find)
        .map(m -> DAY.matcher(m.group(1)).replaceAll(""))
        .flatMap(inside -> Citations.codeAlone(inside).stream())
        .findFirst();
  }

  private static Optional<String> order(String title) {
    return Optional.of(ORDER.matcher(title))
        .filter(Matcher::find)
        .map(m -> m.group(1) + "第" + m.group(2) + "号");
  }
}
