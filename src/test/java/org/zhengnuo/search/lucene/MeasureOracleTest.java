package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Detail;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.TextLines;
import org.zhengnuo.model.ValueKind;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureRows;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** Hundreds of random lists of measures, each counted by columns and by plain loops. */
class MeasureOracleTest {
  private static final int QUERIES = 300;
  private static final List<String> INDICATORS = List.of("公园", "道路", "就业");
  private static final List<String> UNITS = List.of("个", "万人", "亿元", "%", "");

  @TempDir private Path folder;

  @Test
  void columnsCountWhatLoopsCount() throws IOException {
    Random random = new Random(5);
    Corpus corpus = measured(RandomCorpus.of(5, 250), random);
    IndexView oracle = new ScanIndex(corpus, Spellings.NONE);
    CorpusWriter.write(corpus, folder);
    try (LuceneItemIndex opened = new LuceneItemIndex(folder, () -> Spellings.NONE);
        IndexView index = opened.view()) {
      for (int i = 0; i < QUERIES; i++) {
        compare(oracle, index, query(corpus, random));
      }
      for (String text : List.of("", "公园", "level", "公园-level", "不存在")) {
        assertThat(index.indicators(text, 1, 5)).isEqualTo(oracle.indicators(text, 1, 5));
        assertThat(index.indicators(text, 2, 5)).isEqualTo(oracle.indicators(text, 2, 5));
        assertThat(index.indicator(text)).isEqualTo(oracle.indicator(text));
      }
    }
  }

  private static void compare(IndexView oracle, IndexView index, MeasureQuery query) {
    MeasureRows expected = oracle.measures(query);
    MeasureRows found = index.measures(query);
    assertThat(found.total()).as("total of %s", query).isEqualTo(expected.total());
    assertThat(found.items()).as("items of %s", query).isEqualTo(expected.items());
    assertThat(said(found.rows())).as("rows of %s", query).isEqualTo(said(expected.rows()));
    if (query.sort() != MeasureSort.VALUE) {
      assertThat(said(index.measureRows(query))).as("%s", query).isEqualTo(said(expected.rows()));
    }
    for (MeasureFacet facet : MeasureFacet.values()) {
      assertThat(there(found.counted().get(facet)))
          .as("%s of %s", facet, query)
          .isEqualTo(expected.counted().get(facet));
    }
    for (Facet facet : found.facets().keySet()) {
      assertThat(found.facets().get(facet))
          .as("%s of %s", facet, query)
          .isEqualTo(expected.facets().get(facet).stream().limit(20).toList());
    }
  }

  private static List<FacetValue> there(List<FacetValue> values) {
    return values.stream().filter(v -> v.count() > 0).toList();
  }

  private static List<String> said(List<MeasureRow> rows) {
    return rows.stream()
        .map(row -> row.item().id() + " " + row.statement().number() + " " + row.measure())
        .toList();
  }

  private static MeasureQuery query(Corpus corpus, Random random) {
    Map<MeasureFacet, Set<String>> selected = new HashMap<>();
    if (random.nextInt(3) == 0) {
      selected.put(MeasureFacet.ROLE, Set.of(one(MeasureRole.values(), random).token()));
    }
    if (random.nextInt(3) == 0) {
      selected.put(MeasureFacet.VALUE_KIND, Set.of(one(ValueKind.values(), random).token()));
    }
    if (random.nextInt(3) == 0) {
      selected.put(MeasureFacet.UNIT, Set.of("人", "个"));
    }
    if (random.nextInt(3) == 0) {
      selected.put(
          MeasureFacet.INDICATOR,
          Set.of(one(INDICATORS.toArray(String[]::new), random) + "-level"));
    }
    Filters filters = Filters.NONE;
    if (random.nextInt(3) == 0) {
      Item item = corpus.items().get(random.nextInt(corpus.items().size()));
      filters =
          filters.with(Facet.YEAR, Set.of(item.period().map(Period::token).orElse(Facet.NONE)));
    }
    return new MeasureQuery(
        Query.of(random.nextInt(4) == 0 ? "改造" : "").with(filters),
        selected,
        random.nextInt(4) == 0
            ? Optional.of(BigDecimal.valueOf(random.nextInt(20)))
            : Optional.empty(),
        random.nextInt(4) == 0
            ? Optional.of(BigDecimal.valueOf(random.nextInt(200_000)))
            : Optional.empty(),
        one(MeasureSort.values(), random),
        1 + random.nextInt(3),
        7);
  }

  private static <T> T one(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private static Corpus measured(Corpus corpus, Random random) {
    List<PaperRecords> papers =
        corpus.papers().stream()
            .map(
                paper ->
                    new PaperRecords(
                        paper.file(),
                        paper.key(),
                        paper.documents(),
                        paper.sections(),
                        paper.items().stream().map(item -> measured(item, random)).toList(),
                        paper.lines(),
                        paper.findings(),
                        paper.corrections(),
                        paper.shares(),
                        paper.mentions()))
            .toList();
    return new Corpus(corpus.library(), papers, corpus.findings(), corpus.hash());
  }

  private static Item measured(Item item, Random random) {
    Detail detail = item.content().detail();
    if (!(detail instanceof Statements) || item.text().length() < 2) {
      return item;
    }
    List<Measure> measures = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      measures.add(measure(item.text(), random));
    }
    Statement all = new Statement(1, 0, item.text().length(), measures);
    return item.saying(item.content().with(new Statements(List.of(all), TextLines.UNKNOWN)));
  }

  private static Measure measure(String text, Random random) {
    org.zhengnuo.model.Comparator comparator = one(org.zhengnuo.model.Comparator.values(), random);
    boolean range = comparator == org.zhengnuo.model.Comparator.RANGE;
    BigDecimal value = BigDecimal.valueOf(random.nextInt(100), random.nextInt(2));
    ValueKind kind = one(ValueKind.values(), random);
    String indicator = one(INDICATORS.toArray(String[]::new), random);
    return new Measure(
        one(MeasureRole.values(), random),
        0,
        2,
        text.substring(0, 2),
        indicator,
        indicator + "-" + kind.token(),
        "",
        new Quantity(
            comparator,
            comparator.follows() ? Optional.empty() : Optional.of(value),
            range ? Optional.of(value.add(BigDecimal.ONE)) : Optional.empty(),
            one(UNITS.toArray(String[]::new), random)),
        kind,
        Circumstances.NONE,
        0);
  }
}
