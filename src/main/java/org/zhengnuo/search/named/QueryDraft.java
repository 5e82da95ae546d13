package org.zhengnuo.search.named;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Understood;

/** A query while it is read: what it names so far, and the words that are left. */
final class QueryDraft {
  /** What names an item of a paper, which is no facet. */
  static final String ITEM = "item";

  /** Values of one facet that an address can still hold. */
  static final int MOST_VALUES = 50;

  /** Who types two of these means what both have a part in; filters would take either. */
  private static final Set<Facet> ONE_OF = Set.of(Facet.LEADER, Facet.UNIT, Facet.ROLE);

  private static final Pattern WHO =
      Pattern.compile(
          "(?:(?:是|由)?谁(?:来|在)?分管(.{2,}?)(?:工作)?|(.{2,}?)(?:工作)?(?:是|由|归)?谁(?:来|在)?分管的?)[？?]?");

  private static final Pattern LED = Pattern.compile("(牵头|承办|协办|主办|配合|负责)的?(.{2,})");

  final Query typed;
  final IndexView open;
  private final RunCutter cutter;
  private final List<NamedPart> parts = new ArrayList<>();
  private final List<String> topic = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();

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
  }

  void add(String piece, boolean asItIs) {
    pieces.add(piece);
    if (asItIs || isLiteral(piece)) {
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
      if (isLiteral(text) || !narrow(name.found(), text)) {
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
  boolean narrow(Found found, String text) {
    Set<String> given = typed.filters().values(found.facet());
    boolean fits = given.isEmpty() || given.containsAll(found.values());
    if (!fits) {
      note = Optional.of("“" + text + "”与已选的筛选不一致，按原词检索。");
    }
    boolean second = ONE_OF.contains(found.facet()) && !of(found.facet()).isEmpty();
    if (!fits || second || found.values().size() > MOST_VALUES) {
      return false;
    }
    parts.add(found.part(text));
    return true;
  }

  /** Whether the user took these words back as words. */
  boolean isLiteral(String text) {
    return typed.literal().contains(text);
  }

  /** The words that are left; a step may change them. */
  List<String> topic() {
    return topic;
  }

  /** What is named; a step may change it. */
  List<NamedPart> parts() {
    return parts;
  }

  List<NamedPart> of(Facet facet) {
    return parts.stream().filter(part -> part.facet().equals(facet.token())).toList();
  }

  boolean finds(String words) {
    return open.count(typed.asking(words)) > 0;
  }

  /** The words that ask who is in charge, or what of. */
  Optional<String> inCharge() {
    return inCharge;
  }

  void askInCharge(String words) {
    inCharge = Optional.of(words);
  }

  void say(String sentence) {
    note = Optional.of(sentence);
  }

  /** The portfolios that answer who is in charge. */
  void answer(List<String> portfolios, boolean alone) {
    portfolio = List.copyOf(portfolios);
    onlyPortfolio = alone;
  }

  /** The filters that were given and those that some names mean. */
  Filters filters(List<NamedPart> names) {
    Filters filters = typed.filters();
    for (Facet facet : Facet.values()) {
      Set<String> values =
          names.stream()
              .filter(part -> part.facet().equals(facet.token()))
              .flatMap(part -> part.values().stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      filters = values.isEmpty() ? filters : filters.with(facet, values);
    }
    return filters;
  }

  /** What is meant; where that finds nothing, what of it does. */
  Understood understood() {
    String words = String.join(" ", topic);
    if (parts.isEmpty() && note.isEmpty() && words.equals(String.join(" ", pieces))) {
      return Understood.plain(typed);
    }
    Understood whole = meaning(parts, words);
    if (open.count(whole.query()) > 0) {
      return whole;
    }
    Optional<Understood> less =
        onlyPortfolio ? Optional.empty() : new NamesAsWords(this).understood();
    if (less.isPresent()) {
      return less.get();
    }
    boolean found = open.count(typed) > 0;
    if (found) {
      return Understood.plain(typed).fallenBack(parts, portfolio);
    }
    return topic.stream().anyMatch(doubtful::contains) ? Understood.plain(typed) : whole;
  }

  /** The query of some of the names and some words. */
  Understood meaning(List<NamedPart> names, String words) {
    boolean naming =
        names.stream()
            .map(NamedPart::facet)
            .anyMatch(f -> f.equals(Facet.UNIT.token()) || f.equals(Facet.LEADER.token()));
    Query meant = typed.asking(asked(names, words)).with(filters(names)).naming(naming);
    return new Understood(typed, meant, words, names, parts, false, List.of(), portfolio, note);
  }

  /** The one item or the portfolios that were found are asked for by their ids. */
  private String asked(List<NamedPart> names, String words) {
    List<String> ids =
        onlyPortfolio
            ? portfolio
            : names.stream()
                .filter(p -> p.facet().equals(ITEM))
                .flatMap(p -> p.values().stream())
                .toList();
    String one = ids.stream().map(id -> "item:" + id).collect(Collectors.joining(" OR "));
    return Stream.of(ids.size() > 1 ? "(" + one + ")" : one, words)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
