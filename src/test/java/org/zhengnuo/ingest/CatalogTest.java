package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengnuo.format.Csv;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Span;

/** The catalog gives what a paper does not print, to the paper it names and to no other. */
class CatalogTest {

  private static final String HEADER = "file,document,title,code,issuer,place,date,year,sha256\n";

  private static Catalog catalog(String rows) {
    return new Catalog(Csv.read(HEADER + rows));
  }

  private static Document document(String file, String id) {
    return new Document(
        id,
        "印的题目",
        "印政发〔2030〕1号",
        "印的机关",
        new Place("印市"),
        Optional.of(LocalDate.of(2030, 1, 2)),
        Optional.of(Period.of(2030)),
        DocumentKind.NOTICE,
        new Span(file, 1, 9, 0, 0),
        List.of("附件略"));
  }

  @Test
  void everyCellStandsInThePlaceOfWhatIsPrinted() {
    Document completed =
        catalog("a.txt,,题目,青政发〔2031〕2号,青州市人民政府,青州市,2031-02-03,2031-2035,\n")
            .completed(document("a.txt", "a"), true);
    assertThat(completed)
        .isEqualTo(
            new Document(
                "a",
                "题目",
                "青政发〔2031〕2号",
                "青州市人民政府",
                new Place("青州市"),
                Optional.of(LocalDate.of(2031, 2, 3)),
                Optional.of(new Period(2031, 2035)),
                DocumentKind.NOTICE,
                new Span("a.txt", 1, 9, 0, 0),
                List.of("附件略")));
  }

  @Test
  void anEmptyCellChangesNothing() {
    Document printed = document("a.txt", "a");
    assertThat(catalog("a.txt,,,,,,,,\n").completed(printed, true)).isEqualTo(printed);
  }

  @Test
  void aRowSpeaksOfTheFirstPaperOfItsFileOrOfTheOneItNames() {
    Catalog catalog = catalog("a.txt,,甲,,,,,,\na.txt,a-p2,乙,,,,,,\n");
    assertThat(catalog.completed(document("a.txt", "a"), true).title()).isEqualTo("甲");
    assertThat(catalog.completed(document("a.txt", "a-p1"), false).title()).isEqualTo("印的题目");
    assertThat(catalog.completed(document("a.txt", "a-p2"), false).title()).isEqualTo("乙");
    assertThat(catalog.completed(document("b.txt", "b"), true).title()).isEqualTo("印的题目");
  }

  /** What is read of a paper is read again when its own rows change, and only then. */
  @Test
  void whatIsSaidOfAPaperHangsOnItsOwnRows() {
    String one = catalog("a.txt,,甲,,,,,,\n").about("a.txt", "a");
    assertThat(catalog("b.txt,,乙,,,,,,\na.txt,,甲,,,,,,\n").about("a.txt", "a")).isEqualTo(one);
    assertThat(catalog("a.txt,,丙,,,,,,\n").about("a.txt", "a")).isNotEqualTo(one);
    assertThat(catalog(",a-p2,乙,,,,,,\n").about("a.txt", "a")).contains("乙");
  }

  @Test
  void cellsThatCannotBeReadAreFindingsAndChangeNothing() {
    Catalog catalog = catalog("a.txt,,,,,,2031.2.3,,\na.txt,,,,,,,三一年,\na.txt,,,,,,,2035-2031,\n");
    assertThat(catalog.findings()).extracting(Finding::line).containsExactly(2, 3, 4);
    assertThat(catalog.findings().getFirst().message()).contains("“2031.2.3”", "2023-01-16");
    Document printed = document("a.txt", "a");
    assertThat(catalog.completed(printed, true)).isEqualTo(printed);
  }

  @Test
  void tellsAFileThatIsNotTheOneItSpeaksOf() {
    Catalog catalog = catalog("a.txt,,,,,,,,AB12\nb.txt,,,,,,,,\n");
    assertThat(catalog.check("a.txt", "ab12")).isEmpty();
    assertThat(catalog.check("a.txt", "ab13")).hasSize(1);
    assertThat(catalog.check("b.txt", "ab13")).isEmpty();
  }

  @Test
  void rowsOfNobodyAreFindings() {
    Catalog catalog = catalog("a.txt,,甲,,,,,,\nb.txt,,乙,,,,,,\n,a-p9,丙,,,,,,\n,a,丁,,,,,,\n");
    assertThat(catalog.strangers(Set.of("a.txt"), Set.of("a")))
        .extracting(Finding::line)
        .containsExactly(3, 4);
  }
}
