package org.zhengnuo.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.named.QueryNames;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.NameHighlighter;
import org.zhengnuo.search.query.Narrower;
import org.zhengnuo.search.query.OwnersIn;
import org.zhengnuo.search.query.Quantities;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.ReadQuery;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.UnitNames;
import org.zhengnuo.search.query.WordOrder;
import org.zhengnuo.search.rank.NameFinder;
import org.zhengnuo.text.DueDates;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.SentenceCuts;

/**
 * The oracle: the port answered by looking at every item with plain strings and loops. Slow, and as
 * plain as the rules it stands for; it knows no Lucene and no bit sets. It has no opinion on
 * relevance and relaxes nothing.
 */
public final class ScanIndex implements IndexView {
  private final Corpus corpus;
  private final Spellings spellings;
  private final List<Item> items;
  private final UnitNames unitNames;
  private final WordOrder order;
  private final Set<String> months = new LinkedHashSet<>();
  private ItemColumns columns = new ItemColumns(List.of());

  /** What was cut once, because the same texts are looked at for every query. */
  private final Map<String, String> cut = new ConcurrentHashMap<>();

  public ScanIndex(Corpus corpus, Spellings spellings) {
    this(corpus, spellings, List::of);
  }

  /**
   * @param words cuts a run into the words that may stand in another order
   */
  public ScanIndex(Corpus corpus, Spellings spellings, Function<String, List<String>> words) {
    this.corpus = corpus;
    order = new WordOrder(words, clause -> items().anyMatch(item -> matches(clause, item)));
    unitNames = new UnitNames(corpus.library().units());
    this.spellings = unitNames.orElse(spellings.and(new Quantities()));
    items =
        corpus.items().stream()
            .sorted(Comparator.comparing(Item::documentId).thenComparing(i -> i.span().firstLine()))
            .toList();
    items.forEach(item -> months.addAll(values(Facet.DUE, item)));
  }

  private ScanIndex(ScanIndex stored, ItemColumns columns) {
    corpus = stored.corpus;
    spellings = stored.spellings;
    items = stored.items;
    unitNames = stored.unitNames;
    order = stored.order;
    months.addAll(stored.months);
    this.columns = columns;
  }

  @Override
  public IndexView under(ItemColumns others) {
    return new ScanIndex(this, others);
  }

  private Optional<ItemColumns.ItemColumn> column(Facet facet) {
    return columns.all().stream().filter(c -> c.facet() == facet).findFirst();
  }

  private List<String> told(Facet facet, Item item) {
    if (column(facet).isEmpty()) {
      return List.of("no such facet");
    }
    ItemColumns.ItemColumn column = column(facet).get();
    List<String> told =
        column.values().stream()
            .map(Token::token)
            .filter(v -> column.items().getOrDefault(v, Set.of()).contains(item.id()))
            .toList();
    return told.isEmpty() && passes(item, column.among(), null) ? List.of(column.usual()) : told;
  }

  @Override
  public Understood read(Query typed) {
    return new QueryNames(library(), unitNames, months).read(typed, this);
  }

  private Stream<Item> items() {
    return items.stream();
  }

  private ReadQuery understood(Query query) {
    ReadQuery read = QueryReader.read(query.text(), spellings, query.literal());
    return new ReadQuery(Narrower.of(order.of(read.clause()), query.within()), read.readings());
  }

  @Override
  public Results search(Query query) {
    ReadQuery read = understood(query);
    List<Item> matching = items.stream().filter(item -> matches(read.clause(), item)).toList();
    Query asked = query.with(meant(query, read.clause()));
    List<Item> passing = passing(matching, asked);
    NameHighlighter highlighter = new NameHighlighter(read.clause(), query);
    List<Hit> hits =
        passing.stream()
            .skip((query.page() - 1L) * query.size())
            .limit(query.size())
            .map(highlighter::hit)
            .toList();
    Map<Facet, List<FacetValue>> facets = facets(matching, asked.filters());
    return new Results(
        passing.size(),
        hits,
        facets,
        totals(facets),
        read.readings(),
        Optional.empty(),
        new Further(query, matching));
  }

  /** The words of a search asked again. */
  private final class Further implements Totals {
    private final Query query;
    private final List<Item> matching;

    Further(Query query, List<Item> matching) {
      this.query = query;
      this.matching = matching;
    }

    @Override
    public long with(Query further) {
      Clause clause = understood(further).clause();
      boolean notices = meant(query, understood(query).clause()).notices();
      Filters filters = further.filters().notices(notices);
      return matching.stream()
          .filter(item -> matches(clause, item) && passes(item, filters, null))
          .count();
    }

    @Override
    public FacetValues values(Filters filters, Facet facet, FacetRequest request) {
      return ScanIndex.this.values(query.with(filters), facet, request);
    }

    @Override
    public long within(Within where) {
      return all(query.within(where)).count();
    }
  }

  private static Filters meant(Query query, Clause clause) {
    return query.filters().notices(query.filters().notices() || choosesKind(clause));
  }

  private static boolean choosesKind(Clause clause) {
    List<Clause> parts =
        switch (clause) {
          case Clause.All(List<Clause> all) -> all;
          case Clause.Any(List<Clause> any) -> any;
          default -> List.of();
        };
    return clause instanceof Clause.OfKind
        || clause instanceof Clause.OneItem
        || parts.stream().anyMatch(ScanIndex::choosesKind);
  }

  @Override
  public Stream<Item> all(Query query) {
    Clause clause = understood(query).clause();
    Query asked = query.with(meant(query, clause));
    return passing(items.stream().filter(item -> matches(clause, item)).toList(), asked).stream();
  }

  @Override
  public MeasureRows measures(MeasureQuery query) {
    Clause clause = understood(query.items()).clause();
    List<Item> matching = items.stream().filter(item -> matches(clause, item)).toList();
    Query asked = query.items().with(meant(query.items(), clause)).sorted(Sort.DOCUMENT);
    List<Item> holding =
        matching.stream()
            .filter(item -> ScanMeasures.rows(query, item).findAny().isPresent())
            .toList();
    return new ScanMeasures(query, passing(matching, asked)).rows(facets(holding, asked.filters()));
  }

  @Override
  public IndicatorCounts indicators(String text, int page, int size) {
    return ScanMeasures.indicators(items, text, page, size);
  }

  private List<Item> passing(List<Item> matching, Query query) {
    List<Item> passing =
        new ArrayList<>(matching.stream().filter(i -> passes(i, query.filters(), null)).toList());
    if (query.sort() == Sort.YEAR) {
      passing.sort(Comparator.comparing(i -> i.period().map(p -> -p.from()).orElse(9999)));
    }
    if (query.sort() == Sort.DUE) {
      passing.sort(Comparator.comparing(i -> DueDates.of(i).orElse(LocalDate.MAX)));
    }
    return passing;
  }

  private boolean matches(Clause clause, Item item) {
    return switch (clause) {
      case Clause.Everything _ -> true;
      case Clause.Phrase phrase ->
          phrase.spellings().stream().anyMatch(s -> stands(s, phrase.fields(), item));
      case Clause.Together together -> together(together, item);
      case Clause.Named(Clause.Phrase phrase) -> named(phrase, item);
      case Clause.Years(Period asked) when asked.singleYear() ->
          item.period().equals(Optional.of(asked));
      case Clause.Years(Period asked) ->
          item.period().stream().anyMatch(p -> p.from() <= asked.to() && p.to() >= asked.from());
      case Clause.OfKind(ItemKind kind) -> item.kind() == kind;
      case Clause.OneItem(String id) -> item.id().equals(id);
      case Clause.All(List<Clause> parts) -> parts.stream().allMatch(part -> matches(part, item));
      case Clause.Any(List<Clause> parts) -> parts.stream().anyMatch(part -> matches(part, item));
      case Clause.Not(Clause part) -> !matches(part, item);
    };
  }

  /** Each word somewhere in one sentence, the farthest ends not too far apart. */
  private boolean together(Clause.Together together, Item item) {
    Document document = library().document(item.documentId()).orElseThrow();
    return ItemField.TEXT.values(item, document, corrections(item.span().file())).stream()
        .flatMap(text -> SentenceCuts.of(text).stream())
        .map(sentence -> ExactText.words(sentence.text()))
        .anyMatch(tokens -> fits(together, tokens, 0, Integer.MAX_VALUE, -1));
  }

  private static boolean fits(
      Clause.Together together, List<String> tokens, int word, int first, int last) {
    if (word == together.words().size()) {
      int held = together.words().stream().mapToInt(w -> ExactText.words(w).size()).sum();
      return last - first - held <= together.apart();
    }
    List<String> wanted = ExactText.words(together.words().get(word));
    for (int at = 0; at + wanted.size() <= tokens.size(); at++) {
      int end = at + wanted.size();
      boolean here = tokens.subList(at, end).equals(wanted);
      if (here && fits(together, tokens, word + 1, Math.min(first, at), Math.max(last, end))) {
        return true;
      }
    }
    return false;
  }

  /** An id or a whole name means that one alone, here by its id; anything else is words. */
  private boolean named(Clause.Phrase phrase, Item item) {
    SearchField field = phrase.fields().iterator().next();
    Map<String, String> everyone = new HashMap<>();
    if (field == ItemField.LEADER) {
      library().leaders().forEach(leader -> everyone.put(leader.id(), leader.name()));
    } else {
      library().units().forEach(unit -> everyone.put(unit.id(), unit.name()));
    }
    String typed = phrase.typed();
    Set<String> meant = new LinkedHashSet<>();
    everyone.forEach((id, name) -> addIf(id.equals(typed) || name.equals(typed), id, meant));
    if (meant.isEmpty()) {
      everyone.forEach((id, name) -> addIf(joined(name).equals(joined(typed)), id, meant));
    }
    return meant.isEmpty()
        ? matches(phrase, item)
        : here(field, item).stream().anyMatch(meant::contains);
  }

  private static void addIf(boolean holds, String id, Collection<String> ids) {
    if (holds) {
      ids.add(id);
    }
  }

  private static List<String> here(SearchField field, Item item) {
    return field == ItemField.LEADER
        ? item.ownership().leaders().stream().map(Leader::id).toList()
        : owners(field, item).stream().map(owner -> owner.unit().id()).toList();
  }

  private static List<Owner> owners(SearchField field, Item item) {
    List<Owner> owners = new ArrayList<>(item.ownership().owners());
    if (field instanceof OwnersIn(Role role)) {
      owners.removeIf(owner -> owner.role() != role);
    }
    return owners;
  }

  private boolean stands(String spelling, Set<SearchField> fields, Item item) {
    String wanted = joined(spelling);
    return !ExactText.words(spelling).isEmpty()
        && fields.stream()
            .flatMap(field -> values(field, item).stream())
            .anyMatch(value -> cut.computeIfAbsent(value, ScanIndex::joined).contains(wanted));
  }

  private static String joined(String text) {
    return "|" + String.join("|", ExactText.words(text)) + "|";
  }

  private List<String> values(SearchField field, Item item) {
    List<String> values = new ArrayList<>();
    switch (field) {
      case ItemField.TITLE ->
          values.addAll(List.of(item.title(), corrected(item.title(), "", item)));
      case ItemField.TEXT ->
          values.addAll(List.of(item.text(), corrected(item.text(), item.title(), item)));
      case ItemField.PATH -> item.path().forEach(heading -> values.add(heading.printed()));
      case ItemField.CHAPTER -> item.chapter().ifPresent(heading -> values.add(heading.title()));
      case ItemField.CODE -> values.add(document(item).code());
      case ItemField.LEADER ->
          item.ownership().leaders().forEach(leader -> addNames(leader, values));
      case ItemField.PRINTED -> addPrinted(item, values);
      case ItemField.OWNER -> owners(field, item).forEach(owner -> addNames(owner, values));
      case OwnersIn _ -> owners(field, item).forEach(owner -> addNames(owner, values));
    }
    return values;
  }

  private static void addNames(Leader leader, List<String> values) {
    values.add(leader.name());
    values.addAll(leader.aliases());
  }

  private void addPrinted(Item item, List<String> values) {
    item.ownership().owners().forEach(owner -> values.add(owner.printed()));
    for (Leader leader : item.ownership().leaders()) {
      values.add(leader.name());
      for (Correction correction : corpus.corrections()) {
        addIf(
            here(correction, item) && correction.correct().equals(leader.name()),
            correction.printed(),
            values);
      }
    }
  }

  private static void addNames(Owner owner, List<String> values) {
    values.add(owner.printed());
    values.add(owner.unit().name());
    values.addAll(owner.unit().aliases());
  }

  private String corrected(String text, String before, Item item) {
    return corpus.corrections().stream()
        .filter(c -> here(c, item))
        .sorted(Comparator.comparingInt(Correction::occurrence).reversed())
        .reduce(text, (t, c) -> corrected(t, before, c), (one, _) -> one);
  }

  /** Only the one of the same words that is meant; a title is printed before its text. */
  private static String corrected(String text, String before, Correction c) {
    String whole = before + "\n" + text;
    Matcher found = Pattern.compile(Pattern.quote(c.printed())).matcher(whole);
    for (int i = 0; i <= c.occurrence(); i++) {
      if (!found.find()) {
        return text;
      }
    }
    return found.start() < before.length()
        ? text
        : whole.substring(before.length() + 1, found.start())
            + c.correct()
            + whole.substring(found.end());
  }

  private static boolean here(Correction correction, Item item) {
    return correction.file().equals(item.span().file())
        && item.span().firstLine() <= correction.line()
        && correction.line() <= item.span().lastLine();
  }

  private Document document(Item item) {
    return library().document(item.documentId()).orElseThrow();
  }

  private boolean passes(Item item, Filters filters, Facet ignored) {
    boolean ignoreOwners = ignored == Facet.UNIT || ignored == Facet.ROLE;
    boolean owned = ignoreOwners || ownedBy(item, filters, _ -> true, _ -> true);
    for (Facet facet : Facet.values()) {
      boolean simple = facet != Facet.UNIT && facet != Facet.ROLE && facet != ignored;
      Set<String> wanted = filters.values(facet);
      if (simple
          && !wanted.isEmpty()
          && values(facet, item).stream().noneMatch(v -> chosen(facet, v, wanted))) {
        return false;
      }
    }
    boolean around =
        item.kind() == ItemKind.NOTICE
            && filters.values(Facet.KIND).isEmpty()
            && ignored != Facet.KIND
            && !filters.notices();
    return owned && !around && inRange(item, filters) && isDue(item, filters.due());
  }

  private static boolean isDue(Item item, DueRange asked) {
    Optional<LocalDate> due = DueDates.of(item);
    boolean late = asked.from().isPresent() && due.filter(asked.from().get()::isAfter).isPresent();
    boolean early = asked.to().isPresent() && due.filter(asked.to().get()::isBefore).isPresent();
    return !asked.narrows() || due.isPresent() && !late && !early;
  }

  private static boolean inRange(Item item, Filters filters) {
    int from = filters.from().orElse(0);
    int to = filters.to().orElse(9999);
    boolean ranged = filters.from().isPresent() || filters.to().isPresent();
    return !ranged || item.period().stream().anyMatch(p -> p.from() <= to && p.to() >= from);
  }

  /** Whether one owner is of the wanted units, in the wanted roles, and passes both tests. */
  private boolean ownedBy(
      Item item, Filters filters, Predicate<String> unit, Predicate<String> role) {
    Set<String> units = filters.values(Facet.UNIT);
    Set<String> roles = filters.values(Facet.ROLE);
    if (item.ownership().owners().isEmpty()) {
      return (units.isEmpty() || units.contains("none"))
          && (roles.isEmpty() || roles.contains("none"))
          && unit.test("none")
          && role.test("none");
    }
    for (Owner owner : item.ownership().owners()) {
      String token = owner.role().token();
      boolean inRole = (roles.isEmpty() || roles.contains(token)) && role.test(token);
      for (String id : idsOf(owner, filters.through())) {
        boolean wanted = units.isEmpty() || chosen(Facet.UNIT, id, units);
        if (inRole && wanted && unit.test(id)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> idsOf(Owner owner, boolean through) {
    List<String> ids = new ArrayList<>(List.of(owner.unit().id()));
    if (through) {
      ids.addAll(owner.unit().members());
    }
    return ids;
  }

  private List<String> values(Facet facet, Item item) {
    List<String> values =
        switch (facet) {
          case LEADER -> item.ownership().leaders().stream().map(Leader::id).toList();
          case YEAR -> item.period().map(Period::token).stream().toList();
          case CHAPTER -> item.chapter().map(h -> h.title()).stream().toList();
          case DOCUMENT -> List.of(item.documentId());
          case PLACE -> item.place().unknown() ? List.of() : List.of(item.place().name());
          case KIND -> List.of(item.kind().token());
          case DUE ->
              DueDates.of(item).stream()
                  .map(day -> String.format("%04d-%02d", day.getYear(), day.getMonthValue()))
                  .toList();
          case STATE, COLOUR, RECONCILED -> told(facet, item);
          case UNIT, ROLE -> throw new IllegalArgumentException(facet.token());
        };
    return values.isEmpty() ? List.of("none") : values;
  }

  /** Whether this id is what one of the wanted names means. */
  private boolean chosen(Facet facet, String id, Set<String> wanted) {
    return wanted.stream().anyMatch(name -> name.equals(id) || means(facet, name, id));
  }

  private boolean means(Facet facet, String name, String id) {
    return switch (facet) {
      case LEADER -> library().leadersCalled(name).stream().anyMatch(l -> l.id().equals(id));
      case UNIT -> library().unitsCalled(name).stream().anyMatch(u -> u.id().equals(id));
      case PLACE ->
          id.equals(name)
              || id.endsWith("市" + name)
              || id.equals(name + "市")
              || id.endsWith("市" + name + "区");
      case DOCUMENT -> !name.isEmpty() && library().document(id).orElseThrow().code().equals(name);
      case ROLE, YEAR, CHAPTER, KIND, DUE, STATE, COLOUR, RECONCILED -> false;
    };
  }

  private Map<Facet, List<FacetValue>> facets(List<Item> matching, Filters filters) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (!facet.isStored() && column(facet).isEmpty()) {
        continue;
      }
      List<Item> others = matching.stream().filter(i -> passes(i, filters, facet)).toList();
      List<FacetValue> values =
          switch (facet) {
            case UNIT -> units(others, filters);
            case ROLE -> roles(others, filters);
            default -> simple(facet, others, filters);
          };
      facets.put(
          facet,
          values.stream()
              .filter(v -> v.count() > 0 || v.throughCollective() > 0 || v.selected())
              .sorted(
                  Comparator.comparing((FacetValue v) -> -v.count())
                      .thenComparing(FacetValue::label)
                      .thenComparing(FacetValue::id))
              .toList());
    }
    facets.replaceAll((facet, values) -> values.stream().map(v -> told(facet, v, values)).toList());
    return facets;
  }

  private static FacetValue told(Facet facet, FacetValue value, List<FacetValue> values) {
    boolean ambiguous =
        values.stream()
            .filter(other -> !other.id().equals(value.id()))
            .map(FacetValue::label)
            .anyMatch(
                label ->
                    facet == Facet.CHAPTER
                        ? label.contains(value.label())
                        : label.equals(value.label()));
    return new FacetValue(
        value.id(),
        value.label(),
        value.count(),
        value.selected(),
        value.throughCollective(),
        ambiguous);
  }

  private static Map<Facet, Long> totals(Map<Facet, List<FacetValue>> facets) {
    Map<Facet, Long> totals = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> totals.put(facet, (long) values.size()));
    return totals;
  }

  /** By name, alias or id; no pinyin. */
  @Override
  public FacetValues values(Query query, Facet facet, FacetRequest request) {
    if (!facet.isStored() && column(facet).isEmpty()) {
      return new FacetValues(0, List.of());
    }
    List<FacetValue> values =
        search(query).facets().get(facet).stream()
            .filter(v -> (v.label() + v.id()).contains(request.called()))
            .toList();
    List<FacetValue> page =
        values.stream().skip((request.page() - 1L) * request.size()).limit(request.size()).toList();
    return new FacetValues(values.size(), page);
  }

  @Override
  public List<Section> sections(String documentId) {
    return corpus.sections().stream().filter(s -> s.documentId().equals(documentId)).toList();
  }

  @Override
  public List<Finding> findings(String file) {
    return corpus.allFindings().stream().filter(f -> f.file().equals(file)).toList();
  }

  @Override
  public List<Correction> corrections(String file) {
    return corpus.corrections().stream().filter(c -> c.file().equals(file)).toList();
  }

  private List<FacetValue> simple(Facet facet, List<Item> others, Filters filters) {
    Set<String> ids = new LinkedHashSet<>();
    items.forEach(item -> ids.addAll(values(facet, item)));
    return ids.stream()
        .map(
            id -> {
              long count = others.stream().filter(i -> values(facet, i).contains(id)).count();
              return new FacetValue(
                  id, label(facet, id), count, chosen(facet, id, filters.values(facet)), 0, false);
            })
        .toList();
  }

  private List<FacetValue> units(List<Item> others, Filters filters) {
    Set<String> ids = new LinkedHashSet<>(Set.of("none"));
    items.forEach(i -> i.ownership().owners().forEach(o -> ids.addAll(idsOf(o, true))));
    Filters roles = only(Facet.ROLE, filters, false);
    Filters throughRoles = only(Facet.ROLE, filters, true);
    List<FacetValue> values = new ArrayList<>();
    for (String id : ids) {
      long named = others.stream().filter(i -> ownedBy(i, roles, id::equals, _ -> true)).count();
      long all =
          others.stream().filter(i -> ownedBy(i, throughRoles, id::equals, _ -> true)).count();
      boolean selected = chosen(Facet.UNIT, id, filters.values(Facet.UNIT));
      values.add(new FacetValue(id, label(Facet.UNIT, id), named, selected, all - named, false));
    }
    return values;
  }

  private List<FacetValue> roles(List<Item> others, Filters filters) {
    Filters units = only(Facet.UNIT, filters, filters.through());
    List<FacetValue> values = new ArrayList<>();
    Set<String> tokens = new LinkedHashSet<>(Set.of("none"));
    List.of(Role.values()).forEach(role -> tokens.add(role.token()));
    for (String token : tokens) {
      long count = others.stream().filter(i -> ownedBy(i, units, _ -> true, token::equals)).count();
      boolean selected = filters.values(Facet.ROLE).contains(token);
      values.add(new FacetValue(token, label(Facet.ROLE, token), count, selected, 0, false));
    }
    return values;
  }

  private static Filters only(Facet facet, Filters filters, boolean through) {
    return new Filters(
        Map.of(facet, filters.values(facet)), Filters.NONE.from(), Filters.NONE.to(), through);
  }

  private String label(Facet facet, String id) {
    if (id.equals("none")) {
      return "未注明";
    }
    return switch (facet) {
      case LEADER -> library().leader(id).orElseThrow().name();
      case UNIT -> library().unit(id).map(Unit::name).orElse(id);
      case ROLE -> Token.find(Role.class, id).orElseThrow().label();
      case KIND -> Token.find(ItemKind.class, id).orElseThrow().label();
      case DOCUMENT -> library().document(id).orElseThrow().title();
      case YEAR -> id.replace('-', '–') + "年";
      case DUE -> id.replace("-0", "年").replace("-", "年") + "月";
      case STATE, COLOUR, RECONCILED ->
          column(facet).orElseThrow().values().stream()
              .filter(v -> v.token().equals(id))
              .findFirst()
              .orElseThrow()
              .label();
      case CHAPTER, PLACE -> id;
    };
  }

  @Override
  public List<Item> items(Collection<String> ids) {
    Map<String, Item> byId = new HashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** No term is suggested: what papers say often is not counted. */
  @Override
  public List<Suggestion> suggest(String typed, int size) {
    return naming().suggest(typed, size);
  }

  @Override
  public List<Suggestion> named(String text) {
    return naming().named(text);
  }

  private NameFinder naming() {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    facets(items, Filters.NONE)
        .forEach(
            (facet, values) -> {
              Map<String, Long> counted = new HashMap<>();
              values.stream()
                  .filter(v -> v.count() > 0 && !v.id().equals(Facet.NONE))
                  .forEach(v -> counted.put(v.id(), v.count()));
              counts.put(facet, counted);
            });
    return new NameFinder(library(), unitNames, counts, List.of());
  }

  /** Items of other papers that share most pairs of tokens. */
  @Override
  public List<Item> related(String id, int size) {
    return items(List.of(id)).stream()
        .flatMap(
            item ->
                items.stream()
                    .filter(other -> !other.documentId().equals(item.documentId()))
                    .filter(other -> shared(item, other) > 0)
                    .sorted(Comparator.comparing(other -> -shared(item, other)))
                    .limit(size))
        .toList();
  }

  private static long shared(Item one, Item other) {
    return pairs(one).stream().filter(pairs(other)::contains).count();
  }

  private static Set<String> pairs(Item item) {
    List<String> tokens = ExactText.words(item.text());
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      pairs.add(tokens.get(i) + "|" + tokens.get(i + 1));
    }
    return pairs;
  }

  @Override
  public Library library() {
    return corpus.library();
  }

  @Override
  public List<Line> lines(String file) {
    return corpus.lines(file);
  }

  @Override
  public IndexInfo info() {
    return new IndexInfo(0, corpus.hash(), 1, corpus.allFindings().size());
  }
}
