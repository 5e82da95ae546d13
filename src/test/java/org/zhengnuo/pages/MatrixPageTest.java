package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.MatrixKind;
import org.zhengnuo.pages.view.MatrixView;
import org.zhengnuo.pages.view.MatrixView.Cell;
import org.zhengnuo.pages.view.MatrixView.MatrixRow;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Spellings;

/** The table of numbers: each is what its link finds. */
class MatrixPageTest {

  @TempDir private static Path folder;
  private static LuceneItemIndex index;
  private static IndexView view;
  private static TestPages random;

  @BeforeAll
  static void write() {
    CorpusWriter.write(RandomCorpus.of(3, 60), folder);
    index = new LuceneItemIndex(folder, () -> Spellings.NONE);
    view = index.view();
    random = new TestPages(view);
  }

  @AfterAll
  static void close() throws IOException {
    view.close();
    index.close();
  }

  @Test
  void setsLeadersAgainstUnits() {
    MatrixView leaders = matrix();
    MatrixRow lin = leaders.rows().getFirst();
    assertThat(lin.label()).isEqualTo("林致远");
    assertThat(lin.cells().get(leaders.columns().indexOf("云川市商务局")).count()).isEqualTo(1);
    assertThat(lin.cells().getFirst().url()).startsWith("/search?leader=lin-zhi-yuan&unit=");
  }

  @Test
  void setsUnitsThatLeadAgainstUnitsThatShare() {
    MatrixView units = matrix("by=unit-unit");
    assertThat(units.what()).isEqualTo("行是牵头、主办单位，列是同一条目的责任、承办、协办、配合单位。");
    assertThat(units.columns()).containsExactly("各县（市、区）政府");
    assertThat(units.rows()).extracting(MatrixRow::label).containsExactly("云川市商务局");
    assertThat(units.rows().getFirst().total()).isEqualTo(2);
    assertThat(units.rows().getFirst().cells()).extracting(Cell::count).containsExactly(1L);
  }

  @Test
  void setsUnitsAgainstChapters() {
    assertThat(TestPages.rows("matrix", "by=unit-chapter").getFirst()).containsEntry("扩大消费", "1");
  }

  private static MatrixView matrix(String... parameters) {
    return TestPages.view(MatrixView.class, "matrix", parameters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/matrix",
        "/matrix?q=企业",
        "/matrix?q=企业 OR 改造",
        "/matrix?q=-企业 改造 OR 托位",
        "/matrix?q=\"企业",
        "/matrix?q=牵头:市商务局",
        "/matrix?leader=林致远",
        "/matrix?unit=市商务局",
        "/matrix?unit=市商务局&unit=市发改委&role=responsible",
        "/matrix?role=lead&role=assisting",
        "/matrix?unit=望江区政府&through=1",
        "/matrix?through=1",
        "/matrix?year=2030&literal=企业&all=1"
      })
  void everyNumberIsWhatItsLinkFinds(String address) {
    for (MatrixKind kind : MatrixKind.values()) {
      MatrixView view = random.open(MatrixView.class, "matrix", withKind(address, kind));
      assertThat(view.largest()).as(address + kind).isPositive();
      for (MatrixRow row : view.rows()) {
        for (Cell cell : row.cells()) {
          long found = random.open(SearchView.class, "search", cell.url()).total();
          assertThat(found).as(cell.url()).isEqualTo(cell.count());
        }
      }
    }
  }

  private static String withKind(String address, MatrixKind kind) {
    return Address.joined(address, "by", kind.token());
  }

  @ParameterizedTest
  @EnumSource(MatrixKind.class)
  void writesTheWholeTable(MatrixKind kind) {
    MatrixView all = random.open(MatrixView.class, "matrix", withKind("/matrix?all=1", kind));
    assertThat(all.columns()).hasSize((int) all.columnsTotal());
    List<Map<String, String>> shown = turned(all);
    assertThat(shown).hasSize((int) all.rowsTotal());
    assertThat(random.csv("matrix", all.csv())).isEqualTo(shown);
  }

  /** The rows of all pages. */
  private static List<Map<String, String>> turned(MatrixView first) {
    List<Map<String, String>> rows = new ArrayList<>();
    Optional<MatrixView> page = Optional.of(first);
    while (page.isPresent()) {
      MatrixView view = page.get();
      view.rows().forEach(row -> rows.add(numbers(view, row)));
      page = view.links().next().map(next -> random.open(MatrixView.class, "matrix", next));
    }
    return rows;
  }

  private static Map<String, String> numbers(MatrixView view, MatrixRow row) {
    Map<String, String> numbers = new HashMap<>();
    numbers.put("", row.label());
    numbers.put("条目", Long.toString(row.total()));
    IntStream.range(0, view.columns().size())
        .forEach(i -> numbers.put(view.columns().get(i), "" + row.cells().get(i).count()));
    return numbers;
  }

  @Test
  void saysWhatItLeavesOutAndLeadsToIt() {
    MatrixView first = random.open(MatrixView.class, "matrix", "/matrix?by=unit-chapter&from=2029");
    assertThat(first.columns()).hasSize(24);
    assertThat(first.columnsTotal()).isGreaterThan(24);
    MatrixView all = random.open(MatrixView.class, "matrix", first.all().orElseThrow());
    assertThat(all.columns())
        .hasSize((int) first.columnsTotal())
        .startsWith(first.columns().toArray(String[]::new));
    assertThat(all.by()).isEqualTo("unit-chapter");
    assertThat(all.all()).isEmpty();
    assertThat(matrix().all()).isEmpty();
  }
}
