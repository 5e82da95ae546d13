package org.zhengnuo.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** The worst requests that one can think of, made of what stands in an index. */
final class WorstRequests {
  private static final int LONGEST = 1000;

  private final List<String> units;
  private final List<String> leaders;
  private final List<String> papers;
  private final String characters;
  private final String running;

  WorstRequests(IndexView open) {
    units = open.library().units().stream().map(Unit::id).toList();
    leaders = open.library().leaders().stream().map(Leader::id).toList();
    papers = open.library().documents().stream().map(Document::id).toList();
    running =
        open.all(Query.of(""))
            .map(Item::text)
            .filter(text -> text.length() > 50)
            .limit(2000)
            .collect(Collectors.joining());
    characters =
        running
            .chars()
            .filter(Character::isIdeographic)
            .distinct()
            .limit(1500)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  List<WorstRequest> all() {
    List<WorstRequest> all = new ArrayList<>();
    all.addAll(values());
    all.addAll(words());
    all.addAll(pasted());
    all.addAll(pages());
    return all;
  }

  /** Many values of a parameter. */
  private List<WorstRequest> values() {
    return List.of(
        of("search", "400 units that nobody is called", r -> many("unit", 400, i -> "a" + r + i)),
        of("search", "1,000 values of unit", r -> many("unit", 1000, i -> turn(units, i + r))),
        of("search", "50 units", r -> many("unit", 50, i -> turn(units, i + r * 50))),
        of(
            "search",
            "50 leaders and 企业",
            r -> with("企业", many("leader", 50, i -> turn(leaders, i + r * 50)))),
        of("search", "200 leaders", r -> many("leader", 200, i -> turn(leaders, i + r))),
        of(
            "search",
            "50 papers, 50 units, 50 leaders",
            r ->
                joined(
                    many("unit", 50, i -> turn(units, i + r * 50)),
                    many("leader", 50, i -> turn(leaders, i + r * 50)),
                    many("document", 50, i -> turn(papers, i + r)))));
  }

  /** Many words. */
  private List<WorstRequest> words() {
    return List.of(
        of("search", "20 words of three letters that are not there", r -> q(list(20, " ", 3, r))),
        of("search", "250 such words", r -> q(list(250, " ", 3, r))),
        of("search", "100 × NOT", r -> q(list(100, " NOT ", 2, r))),
        of("search", "300 × -", r -> q("企业" + list(300, " -", 1, r))),
        of("search", "200 words that are there, OR", r -> q(there(200, " OR ", 2, r))),
        of("search", "250 characters OR", r -> q(list(250, " OR ", 1, r))),
        of("search", "200 words that are there", r -> q(there(200, " ", 2, r))),
        of(
            "search",
            "120 sums joined by OR",
            r -> q(anyOf(120, i -> (i + 11 * r + 1) + "." + i + "万"))),
        of("search", "80 prefixes", r -> q(anyOf(80, i -> "单位:" + piece(1, r * 80 + i)))),
        of("search", "100 × 责任:局", r -> q(anyOf(100, _ -> "责任:局"))),
        of(
            "search",
            "brackets in brackets",
            r -> q("(".repeat(300) + piece(2, r) + ")".repeat(300))),
        of(
            "search",
            "100 times a unit's short name",
            r -> q(IntStream.range(0, 100).mapToObj(i -> "财政局").collect(Collectors.joining(" ")))),
        of("search", "pinyin of 300 letters", r -> q("shishishijiji".repeat(23) + r)),
        of("search", "pinyin of 12 letters", r -> q("shijishiji" + "abcdefgh".charAt(r))),
        of("search", "initials", r -> q("szj" + "abcdefgh".charAt(r))));
  }

  /** Text from elsewhere. */
  private List<WorstRequest> pasted() {
    return List.of(
        of("search", "1,000 letters that stand nowhere", r -> q(scrambled(LONGEST, r))),
        of(
            "search",
            "1,000 letters as printed",
            r -> q(running.substring(r * 1000, r * 1000 + LONGEST))),
        of("search", "1,000 letters in sentences", r -> q(spaced(LONGEST, r))),
        of("search", "12 letters that stand nowhere", r -> q(scrambled(12, r))),
        of("search", "1,000 times one letter", r -> q("的".repeat(LONGEST - r))),
        of("search", "1,000 × 1", r -> q("1".repeat(LONGEST - r))),
        of("search", "a question of 900 letters", r -> q("谁负责".repeat(300) + piece(2, r))),
        of("suggest", "suggestions for 1,000 letters", r -> q(scrambled(LONGEST, r))),
        of("suggest", "suggestions for s", r -> q("" + "sjzxyqlw".charAt(r))),
        of(
            "lists",
            "200 terms that are not there",
            r -> Map.of("terms", List.of(list(200, "\n", 4, r)))),
        of(
            "lists",
            "200 terms of 100 letters",
            r -> Map.of("terms", List.of(list(200, "\n", 100, r)))));
  }

  /** Pages that look at much. */
  private List<WorstRequest> pages() {
    return List.of(
        of(
            "search",
            "one letter, 100 a page",
            r -> joined(q("" + "市区县企业政府人".charAt(r)), Map.of("size", List.of("100")))),
        of(
            "search",
            "one letter, by year, page 90",
            r ->
                joined(
                    q("" + "市区县企业政府人".charAt(r)),
                    Map.of(
                        "size",
                        List.of("100"),
                        "page",
                        List.of("" + (90 - r)),
                        "sort",
                        List.of("year")))),
        of(
            "search",
            "a page past 2,000,000,000",
            r -> joined(q("" + "市区县企业政府人".charAt(r)), Map.of("page", List.of("21474836" + r)))),
        of(
            "matrix",
            "units by units, all",
            r ->
                Map.of(
                    "by",
                    List.of("unit-unit"),
                    "all",
                    List.of("1"),
                    "page",
                    List.of("" + (r + 1)))),
        of(
            "matrix",
            "units by chapters of 发展",
            r ->
                joined(
                    q("" + "展业设政建工管区".charAt(r)),
                    Map.of("by", List.of("unit-chapter"), "all", List.of("1")))),
        of(
            "matrix",
            "units by units, 200 words",
            r ->
                joined(
                    q(there(200, " OR ", 2, r)),
                    Map.of("by", List.of("unit-unit"), "all", List.of("1")))),
        of("years", "years of one letter", r -> q("" + "市区县企业政府人".charAt(r))),
        of("years", "years of 200 words", r -> q(there(200, " OR ", 2, r))),
        of("owners", "owners of one letter", r -> q("" + "市区县企业政府人".charAt(r))),
        of("owners", "owners of 200 words", r -> q(there(200, " OR ", 2, r))),
        of("owners", "owners of what is not there", r -> q(list(20, " ", 3, r))),
        of(
            "facets",
            "values of units, called 局",
            r ->
                joined(
                    q("市"),
                    Map.of(
                        "facet",
                        List.of("unit"),
                        "prefix",
                        List.of("局"),
                        "size",
                        List.of("100"),
                        "page",
                        List.of("" + (r + 1))))),
        of("unit", "a unit", r -> Map.of("id", List.of(turn(units, r)))),
        of("leader", "a leader", r -> Map.of("id", List.of(turn(leaders, r)))),
        of(
            "document",
            "a paper with 200 words marked",
            r -> joined(q(there(200, " OR ", 2, r)), Map.of("id", List.of(turn(papers, r))))),
        of("units", "units called 局", r -> q("" + "局政市府委区县会".charAt(r))),
        of("home", "home", _ -> Map.of()));
  }

  private static WorstRequest of(
      String page, String name, java.util.function.IntFunction<Map<String, List<String>>> asked) {
    return new WorstRequest("/" + page + ": " + name, page, asked);
  }

  private static Map<String, List<String>> q(String text) {
    return Map.of("q", List.of(text.substring(0, Math.min(LONGEST, text.length()))));
  }

  private static Map<String, List<String>> many(
      String name, int size, Function<Integer, String> value) {
    return Map.of(name, IntStream.range(0, size).boxed().map(value).toList());
  }

  private static Map<String, List<String>> with(String text, Map<String, List<String>> more) {
    return joined(q(text), more);
  }

  @SafeVarargs
  private static Map<String, List<String>> joined(Map<String, List<String>>... parts) {
    Map<String, List<String>> all = new HashMap<>();
    for (Map<String, List<String>> part : parts) {
      all.putAll(part);
    }
    return all;
  }

  private static String turn(List<String> list, int at) {
    return list.get(at % list.size());
  }

  /** Random letters. */
  private String scrambled(int length, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, length)
        .mapToObj(_ -> characters.substring(0).charAt(random.nextInt(characters.length())))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private String list(int size, String between, int length, int seed) {
    return IntStream.range(0, size)
        .mapToObj(i -> scrambled(length, seed * 1000L + i))
        .collect(Collectors.joining(between));
  }

  /** Some letters as they stand. */
  private String piece(int length, int seed) {
    Random random = new Random(seed);
    int at = random.nextInt(running.length() - length);
    return running.substring(at, at + length).replaceAll("\\P{IsHan}", "市");
  }

  private String there(int size, String between, int length, int seed) {
    return IntStream.range(0, size)
        .mapToObj(i -> piece(length, seed * 1000 + i))
        .collect(Collectors.joining(between));
  }

  /** Running text cut at its marks. */
  private String spaced(int length, int seed) {
    return running.substring(seed * 1000, seed * 1000 + length).replaceAll("\\P{IsHan}", " ");
  }

  private static String anyOf(int words, IntFunction<String> word) {
    return IntStream.range(0, words).mapToObj(word).collect(Collectors.joining(" OR "));
  }
}
