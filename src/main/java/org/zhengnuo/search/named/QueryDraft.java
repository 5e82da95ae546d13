package org.zhengnuo.search.named;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Understood;
import org.zhengnuo.search.query.Pieces;
import org.zhengnuo.text.Numerals;

/** A query while it is read: what it names so far, and the words that are left. */
final class QueryDraft {
  private static final String ITEM = "item";

  /** Who types two of these means what both have a part in; filters would take either. */
  private static final Set<Facet> ONE_OF = Set.of(Facet.LEADER, Facet.UNIT, Facet.ROLE);

  /** Values of one facet that an address can still hold. */
  private static final int MOST_VALUES = 50;

  private static final int MOST_PORTFOLIOS = 200;
  private static final int MOST_ANSWERS = 3;

  private static final Pattern NUMBER =
      Pattern.compile("第?\\s*([0-9０-９]{1,4}|[一二三四五六七八九十百零〇]{1,7})\\s*(?:项任务|号任务|项|条|个|号|款)");

  private static final Pattern WHO =
      Pattern.compile(
          "(?:(?:是|由)?谁(?:来|在)?分管(.{2,}?)(?:工作)?|(.{2,}?)(?:工作)?(?:是|由|归)?谁(?:来|在)?分管的?)[？?]?");

  private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}'’·\\p{M}]+");

  /** Two letters are the initials of too much. */
  private static final int SHORTEST_LETTERS = 4;

  private static final Pattern JOINERS =
      Pattern.compile("(?<=[\\p{IsHan}]{2})(?:以及|[、，,和与及])(?=[\\p{IsHan}]{2})");

  /** The typed words themselves, as a parameter. */
  private static final String WORDS = "q";

  private static final Pattern LED = Pattern.compile("(牵头|承办|协办|主办|配合|负责)的?(.{2,})");

  private final Query typed;
  private final RunCutter cutter;
  private final IndexView open;
  private final List<NamedPart> parts = new ArrayList<>();
  private final List<String> topic = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private Filters filters;

  /** Words that stood beside names so short that they may be but a part of them. */
  private final List<String> doubtful = new ArrayList<>();

  private Optional<String> inCharge = Optional.empty();
  private Optional<String> note = Optional.empty();
  private List<String> portfolio = List.of();
  private boolean onlyPortfolio;

  QueryDraft(Query typed, RunCutter cutter, IndexView open) {
    this.typed = typed;
    this.cutter = cutter;
    this.open = open;
    filters = typed.filters();
  }

  void add(String piece, boolean asItIs) {
    pieces.add(piece);
    if (asItIs || typed.literal().contains(piece)) {
      topic.add(piece);
      return;
    }
    Matcher who = WHO.matcher(piece);
    if (who.matches()) {
      inCharge = Optional.of(piece);
      topic.add(who.group(1) == null ? who.group(2) : who.group(1));
      return;
    }
    Run run = cutter.cut(piece);
    boolean words = run.doubtful() && finds('"' + piece + '"');
    if (run.names().isEmpty() || words) {
      topic.add(piece);
    } else {
      addNames(run);
      if (run.mayBeOneWord()) {
        doubtful.addAll(run.rests());
      }
    }
  }

  private void addNames(Run run) {
    for (Run.Placed name : run.names()) {
      String text = run.typed(name);
      if (typed.literal().contains(text) || !narrow(name.found(), text)) {
        topic.add(text);
      }
    }
    run.rests().forEach(this::addRest);
  }

  /** Words behind 牵头 are what is led. */
  private void addRest(String rest) {
    Matcher led = LED.matcher(rest);
    if (led.matches() && AskingWord.of(rest).filter(word -> word.role().isEmpty()).isEmpty()) {
      topic.add(led.group(1));
      topic.add(led.group(2));
    } else {
      topic.add(rest);
    }
  }

  /** False where the filters given say something else, or more is meant than they can hold. */
  private boolean narrow(Found found, String text) {
    Set<String> given = typed.filters().values(found.facet());
    boolean fits = given.isEmpty() || given.containsAll(found.values());
    if (!fits) {
      note = Optional.of("“" + text + "”与已选的筛选不一致，按原词检索。");
    }
    boolean second = ONE_OF.contains(found.facet()) && !of(found.facet()).isEmpty();
    if (!fits || second || found.values().size() > MOST_VALUES) {
      return false;
    }
    add(found.facet(), found.part(text));
    return true;
  }

  private void add(Facet facet, NamedPart part) {
    Set<String> values = new LinkedHashSet<>();
    of(facet).forEach(other -> values.addAll(other.values()));
    values.addAll(part.values());
    parts.add(part);
    filters = filters.with(facet, values);
  }

  private List<NamedPart> of(Facet facet) {
    return parts.stream().filter(part -> part.facet().equals(facet.token())).toList();
  }

  Understood understood() {
    readWords();
    readLetters();
    topic.replaceAll(this::parted);
    readNumber();
    answerWhoIsInCharge();
    tieTermsToYears();
    String words = String.join(" ", topic);
    if (parts.isEmpty() && note.isEmpty() && words.equals(String.join(" ", pieces))) {
      return Understood.plain(typed);
    }
    boolean naming = !of(Facet.UNIT).isEmpty() || !of(Facet.LEADER).isEmpty();
    Query meant = typed.asking(asked(words)).with(filters).naming(naming);
    if (open.count(meant) == 0) {
      boolean found = open.count(typed) > 0;
      if (found || topic.stream().anyMatch(doubtful::contains)) {
        return found
            ? Understood.plain(typed).fallenBack(parts, portfolio)
            : Understood.plain(typed);
      }
    }
    return new Understood(typed, meant, words, parts, parts, false, List.of(), portfolio, note);
  }

  /** The one item or the portfolios that were found are asked for by their ids. */
  private String asked(String words) {
    List<String> ids =
        onlyPortfolio
            ? portfolio
            : parts.stream()
                .filter(p -> p.facet().equals(ITEM))
                .flatMap(p -> p.values().stream())
                .toList();
    String one = ids.stream().map(id -> "item:" + id).collect(Collectors.joining(" OR "));
    return Stream.of(ids.size() > 1 ? "(" + one + ")" : one, words)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Words that say what is wanted count where something is named, or where nothing else is. */
  private void readWords() {
    boolean named = !parts.isEmpty();
    boolean only = topic.size() == 1;
    if (!of(Facet.LEADER).isEmpty()) {
      topic.removeIf(LeaderFinder::isOffice);
    }
    for (String text : List.copyOf(topic)) {
      Optional<AskingWord> word =
          typed.literal().contains(text)
              ? Optional.empty()
              : AskingWord.of(text).filter(w -> named || only && w.alone());
      word.filter(w -> take(w, text)).ifPresent(_ -> topic.remove(text));
    }
  }

  private boolean take(AskingWord word, String text) {
    if (word.kind().isPresent()) {
      ItemKind kind = word.kind().get();
      return narrow(Found.sure(0, Facet.KIND, kind.token(), kind.label()), text);
    }
    if (word.role().isPresent()) {
      return of(Facet.UNIT).isEmpty()
          || narrow(
              Found.sure(0, Facet.ROLE, word.role().get().token(), word.role().get().label()),
              text);
    }
    if (word.portfolio()) {
      inCharge = Optional.of(text);
    }
    return true;
  }

  /** Pinyin and initials that are read as one term become it: lao jiu xiao qu is 老旧小区. */
  private void readLetters() {
    List<String> latin = topic.stream().filter(word -> LETTERS.matcher(word).matches()).toList();
    String letters = bare(String.join("", latin));
    if (latin.isEmpty() || letters.length() < SHORTEST_LETTERS || finds(String.join(" ", latin))) {
      return;
    }
    open.spelled(letters).stream()
        .filter(this::finds)
        .findFirst()
        .ifPresent(
            term -> {
              String typedLetters = String.join(" ", latin);
              if (!typed.literal().contains(typedLetters)) {
                topic.removeAll(latin);
                topic.addFirst(term);
                parts.add(new NamedPart(typedLetters, WORDS, List.of(term), term, List.of()));
              }
            });
  }

  /** Without tones and apostrophes; ü is typed v. */
  private static String bare(String letters) {
    String plain = Normalizer.normalize(letters.replace('ü', 'v'), Normalizer.Form.NFD);
    return plain.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  /** A list that stands nowhere as a whole is read word by word: 养老和托育 is 养老 托育. */
  private String parted(String word) {
    String apart = JOINERS.matcher(word).replaceAll(" ").strip();
    boolean joined = !apart.equals(word) && Pieces.plain(word) && !typed.literal().contains(word);
    return joined && !finds(word) && finds(apart) ? apart : word;
  }

  private boolean finds(String words) {
    return open.count(typed.asking(words)) > 0;
  }

  /** 第35项 of a paper; the papers are gone through once, however many items are asked for. */
  private void readNumber() {
    List<String> held = of(Facet.DOCUMENT).stream().flatMap(p -> p.values().stream()).toList();
    Map<String, OptionalInt> asked = held.isEmpty() ? Map.of() : numbers();
    if (asked.isEmpty()) {
      return;
    }
    Map<OptionalInt, List<String>> ids = numbered(held, Set.copyOf(asked.values()));
    asked.forEach(
        (text, number) -> {
          List<String> items = ids.getOrDefault(number, List.of());
          if (!items.isEmpty() && items.size() <= MOST_VALUES) {
            topic.remove(text);
            parts.add(new NamedPart(text, ITEM, items, text, List.of()));
          }
        });
  }

  private Map<String, OptionalInt> numbers() {
    Map<String, OptionalInt> numbers = new LinkedHashMap<>();
    for (String text : topic) {
      Matcher number = NUMBER.matcher(text);
      if (number.matches() && !typed.literal().contains(text)) {
        numbers.put(text, Numerals.parse(number.group(1)));
      }
    }
    return numbers;
  }

  private Map<OptionalInt, List<String>> numbered(List<String> papers, Set<OptionalInt> wanted) {
    Filters within = Filters.NONE.with(Facet.DOCUMENT, Set.copyOf(papers));
    try (Stream<Item> all = open.all(Query.of("").with(within))) {
      return all.filter(item -> wanted.contains(item.numbering().value()))
          .collect(
              Collectors.groupingBy(
                  item -> item.numbering().value(),
                  Collectors.mapping(Item::id, Collectors.toList())));
    }
  }

  /** Who is in charge stands in a portfolio; where none is held, in what somebody leads. */
  private void answerWhoIsInCharge() {
    List<String> names = of(Facet.LEADER).stream().map(NamedPart::label).distinct().toList();
    boolean one = names.size() == 1;
    if (one && (inCharge.isPresent() || topic.isEmpty())) {
      portfolio = portfolios(names.getFirst());
    }
    if (one && inCharge.isPresent()) {
      answerFor(names.getFirst());
    } else if (names.isEmpty() && inCharge.isPresent() && !topic.isEmpty()) {
      answerForTopic(inCharge.get());
    }
  }

  private void answerFor(String person) {
    if (portfolio.isEmpty()) {
      note = Optional.of("没有收录" + person + "的分工文件，以下是其牵头的条目。");
      return;
    }
    onlyPortfolio = true;
    String name = of(Facet.LEADER).getFirst().text();
    parts.removeIf(part -> part.facet().equals(Facet.LEADER.token()));
    filters = filters.with(Facet.LEADER, typed.filters().values(Facet.LEADER));
    parts.add(kind(person + "的" + ItemKind.PORTFOLIO.label(), name));
  }

  private void answerForTopic(String asked) {
    Filters kind = filters.with(Facet.KIND, Set.of(ItemKind.PORTFOLIO.token()));
    Query held = typed.asking(String.join(" ", topic)).with(kind).paged(1, MOST_ANSWERS);
    portfolio = open.hits(held).stream().map(hit -> hit.item().id()).toList();
    if (!portfolio.isEmpty()) {
      parts.add(kind(ItemKind.PORTFOLIO.label(), asked));
    }
  }

  /** 年底前 is the end of the years that are asked for, where any are and something is due then. */
  private void tieTermsToYears() {
    Set<String> years = filters.values(Facet.YEAR);
    for (NamedPart part : of(Facet.DUE)) {
      List<String> then = part.values().stream().filter(m -> years.contains(yearOf(m))).toList();
      if (!then.isEmpty() && then.size() < part.values().size()) {
        parts.set(
            parts.indexOf(part),
            new NamedPart(part.text(), part.facet(), then, TermFinder.label(then), List.of()));
        filters = filters.with(Facet.DUE, months());
      }
    }
  }

  private static String yearOf(String month) {
    return month.substring(0, month.indexOf('-'));
  }

  private Set<String> months() {
    return of(Facet.DUE).stream().flatMap(p -> p.values().stream()).collect(Collectors.toSet());
  }

  private NamedPart kind(String label, String text) {
    String token = ItemKind.PORTFOLIO.token();
    filters = filters.with(Facet.KIND, Set.of(token));
    return new NamedPart(text, Facet.KIND.token(), List.of(token), label, List.of());
  }

  private List<String> portfolios(String person) {
    Filters kind = typed.filters().with(Facet.KIND, Set.of(ItemKind.PORTFOLIO.token()));
    return open
        .hits(Query.of(person).with(kind).sorted(Sort.DOCUMENT).paged(1, MOST_PORTFOLIOS))
        .stream()
        .map(Hit::item)
        .filter(item -> item.portfolio().filter(p -> p.person().equals(person)).isPresent())
        .map(Item::id)
        .toList();
  }
}
