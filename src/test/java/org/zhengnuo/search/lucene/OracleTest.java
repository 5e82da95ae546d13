package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.DueRange;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.SmartWords;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.OwnersIn;
import org.zhengnuo.search.query.Prefix;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.text.DueDates;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.ExactToken;

/**
 * Thousands of random queries, each answered by Lucene and by {@link ScanIndex}: not one may
 * differ.
 */
class OracleTest {
  private static final int QUERIES = 1000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {7, 11})
  void lucenesAnswersAreTheOracles(long seed) throws IOException {
    Corpus corpus = RandomCorpus.of(seed, 250);
    IndexView oracle = new ScanIndex(corpus, Spellings.NONE, SmartWords::of);
    CorpusWriter.write(corpus, folder);
    try (LuceneItemIndex opened = new LuceneItemIndex(folder, () -> Spellings.NONE);
        IndexView index = opened.view()) {
      if (seed == 7) {
        // Once all is made ready, most phrases are left to the filters of pairs.
        opened.refresh();
      }
      Random random = new Random(seed);
      for (int i = 0; i < QUERIES; i++) {
        Query query = query(corpus, random);
        Query further = query(corpus, random);
        compare(oracle, index, query, further);
        if (i % 10 == 0) {
          compareTogether(oracle, index, query, further);
        }
      }
    }
  }

  private static void compare(IndexView oracle, IndexView index, Query query, Query further) {
    Results expected = oracle.search(query);
    Results actual = index.search(query);
    assertThat(actual.total()).as("total of %s", query).isEqualTo(expected.total());
    assertThat(ids(actual)).as("hits of %s", query).isEqualTo(ids(expected));
    assertThat(actual.facetTotals()).as("values of %s", query).isEqualTo(expected.facetTotals());
    for (Facet facet : Facet.STORED) {
      List<FacetValue> all = expected.facets().get(facet);
      assertThat(actual.facets().get(facet))
          .as("%s of %s", facet, query)
          .isEqualTo(shown(facet, all));
      assertThat(index.values(query, facet, FacetRequest.ALL).values())
          .as("all %s of %s", facet, query)
          .isEqualTo(all);
    }
    Filters other = query.filters().toggled(Facet.KIND, "task");
    assertThat(actual.totals().under(other))
        .as("total of %s under %s", query, other)
        .isEqualTo(expected.totals().under(other));
    assertThat(actual.totals().with(further))
        .as("total of %s and %s", query, further)
        .isEqualTo(expected.totals().with(further));
    assertThat(index.hits(query)).as("hits of %s alone", query).isEqualTo(actual.hits());
    assertThat(index.all(query).map(Item::id)).as("all of %s", query).isEqualTo(inOrder(actual));
    assertThat(actual.readings()).as("readings of %s", query).isEqualTo(expected.readings());
    assertThat(index.count(query)).as("count of %s", query).isEqualTo(expected.total());
  }

  /** What is asked for at once is what it is one by one. */
  private static void compareTogether(
      IndexView oracle, IndexView index, Query query, Query further) {
    Filters other = query.filters().toggled(Facet.KIND, "task");
    assertThat(index.search(query).totals().values(other, Facet.UNIT, FacetRequest.ALL))
        .as("units of %s under %s", query, other)
        .isEqualTo(oracle.search(query).totals().values(other, Facet.UNIT, FacetRequest.ALL));
    assertThat(index.hits(query, List.of(other, query.filters())))
        .as("hits of %s side by side", query)
        .isEqualTo(List.of(index.hits(query.with(other)), index.hits(query)));
    Query without = query.asking(query.text() + " -" + further.text());
    List<Query> some = List.of(query, without, further);
    assertThat(index.counts(some)).as("counts of %s", some).isEqualTo(oracle.counts(some));
  }

  private static List<FacetValue> shown(Facet facet, List<FacetValue> all) {
    boolean whole = facet == Facet.YEAR || facet == Facet.KIND || facet == Facet.ROLE;
    return IntStream.range(0, all.size())
        .filter(i -> whole || i < 20 || all.get(i).selected())
        .mapToObj(all::get)
        .toList();
  }

  private static Set<String> ids(Results results) {
    return results.hits().stream().map(Hit::item).map(Item::id).collect(Collectors.toSet());
  }

  private static List<String> inOrder(Results results) {
    return results.hits().stream().map(Hit::item).map(Item::id).toList();
  }

  private static Query query(Corpus corpus, Random random) {
    StringBuilder text = new StringBuilder();
    for (int terms = random.nextInt(4); terms > 0; terms--) {
      text.append(random.nextInt(6) == 0 ? either("-", "NOT ", random) : "");
      text.append(
          switch (random.nextInt(9)) {
            case 0, 1 -> name(corpus, random);
            case 2 -> narrowing(one(corpus.items(), random), random);
            default -> term(corpus, random);
          });
      text.append(random.nextInt(4) == 0 ? either(" OR ", " AND ", random) : " ");
    }
    Sort sort = one(List.of(Sort.YEAR, Sort.DUE, Sort.RELEVANCE), random);
    return Query.of(text.toString()).with(filters(corpus, random)).sorted(sort).paged(1, 1000);
  }

  /** A run of one to five tokens of a random item, cut from its text or headings as printed. */
  private static String term(Corpus corpus, Random random) {
    Item item = corpus.items().get(random.nextInt(corpus.items().size()));
    String source = random.nextInt(5) == 0 ? item.path().getFirst().printed() : item.text();
    List<ExactToken> tokens = ExactText.tokens(source);
    if (tokens.isEmpty()) {
      return "空";
    }
    int first = random.nextInt(tokens.size());
    int last = Math.min(tokens.size() - 1, first + random.nextInt(5));
    String run = source.substring(tokens.get(first).start(), tokens.get(last).end());
    return random.nextInt(5) == 0 ? "\"" + run + "\"" : run;
  }

  /** A kind, an item, or a name in quotes. */
  private static String narrowing(Item item, Random random) {
    List<String> all = new ArrayList<>(List.of("kind:" + item.kind(), "条目:" + item.id()));
    item.ownership().leaders().forEach(leader -> all.add("\"" + leader.name() + "\""));
    item.ownership().owners().forEach(owner -> all.add("\"" + owner.printed() + "\""));
    item.ownership().owners().forEach(owner -> all.add("\"" + owner.unit().name() + "\""));
    return one(all, random);
  }

  /** A unit or leader after a prefix, by id, whole name, alias or a part of it. */
  private static String name(Corpus corpus, Random random) {
    if (random.nextInt(5) == 0) {
      Leader leader = one(corpus.library().leaders(), random);
      return prefixed(ItemField.LEADER, leader.id(), leader.name(), leader.name(), random);
    }
    Unit unit = one(corpus.library().units(), random);
    SearchField field =
        random.nextInt(4) == 0
            ? ItemField.OWNER
            : new OwnersIn(one(List.of(Role.values()), random));
    return prefixed(field, unit.id(), unit.name(), unit.aliases().getFirst(), random);
  }

  private static String prefixed(
      SearchField field, String id, String name, String alias, Random random) {
    Prefix prefix =
        Prefix.all().stream().filter(p -> p.fields().contains(field)).findFirst().orElseThrow();
    String part = alias.substring(random.nextInt(alias.length() - 1));
    String value = one(List.of(id, name, alias, part), random);
    String quote = either("\"", "", random);
    return one(prefix.words(), random) + either(":", "：", random) + quote + value + quote;
  }

  private static String either(String one, String other, Random random) {
    return random.nextBoolean() ? one : other;
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Filters filters(Corpus corpus, Random random) {
    Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.STORED) {
      if (random.nextInt(5) == 0) {
        selected.put(facet, values(facet, corpus, random));
      }
    }
    OptionalInt from =
        random.nextInt(6) == 0 ? OptionalInt.of(2028 + random.nextInt(5)) : OptionalInt.empty();
    OptionalInt to =
        random.nextInt(6) == 0 ? OptionalInt.of(2028 + random.nextInt(5)) : OptionalInt.empty();
    return new Filters(selected, from, to, random.nextBoolean())
        .due(new DueRange(day(random), day(random)));
  }

  private static Optional<LocalDate> day(Random random) {
    return random.nextInt(8) == 0
        ? Optional.of(LocalDate.of(2028 + random.nextInt(5), 1 + random.nextInt(12), 28))
        : Optional.empty();
  }

  private static Set<String> values(Facet facet, Corpus corpus, Random random) {
    Set<String> values = new LinkedHashSet<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      Item item = corpus.items().get(random.nextInt(corpus.items().size()));
      values.add(random.nextInt(8) == 0 ? "none" : value(facet, item, random));
    }
    return new HashSet<>(values);
  }

  private static String value(Facet facet, Item item, Random random) {
    boolean owned = !item.ownership().owners().isEmpty();
    return switch (facet) {
      case LEADER ->
          item.ownership().leaders().isEmpty()
              ? "无此人"
              : item.ownership().leaders().getFirst().name();
      case UNIT -> owned ? item.ownership().owners().getLast().printed() : "无此单位";
      case ROLE -> owned ? item.ownership().owners().getFirst().role().token() : "host";
      case YEAR -> item.period().map(p -> p.token()).orElse("1999");
      case CHAPTER -> item.chapter().orElseThrow().title();
      case DOCUMENT -> item.documentId();
      case PLACE -> random.nextBoolean() ? "望江" : "云川市";
      case KIND -> item.kind().token();
      case STATE, COLOUR, RECONCILED -> throw new IllegalArgumentException(facet.token());
      case DUE -> DueDates.of(item).map(day -> day.toString().substring(0, 7)).orElse("2031-01");
    };
  }
}
