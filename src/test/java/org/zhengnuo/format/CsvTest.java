package org.zhengnuo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void beginsWithAByteOrderMarkAndQuotesWhereNeeded() {
    assertThat(written(List.of("甲", "乙"), List.of("一,二", "他说\"好\"\n完")))
        .isEqualTo("\uFEFF甲,乙\r\n\"一,二\",\"他说\"\"好\"\"\n完\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
  void defusesWhatASpreadsheetWouldRun(String cell) {
    assertThat(Csv.defused(cell)).isEqualTo("'" + cell);
    assertThat(Csv.read(written(List.of("甲"), List.of(cell))).getFirst().get("甲")).startsWith("'");
  }

  @Test
  void leavesOtherCellsAlone() {
    assertThat(Csv.defused("")).isEmpty();
    assertThat(Csv.defused("1.5万个=15000")).isEqualTo("1.5万个=15000");
  }

  @Test
  void readsRowsWithTheLineTheyBeginOn() {
    List<CsvRow> rows = Csv.read("\uFEFFa,b\n1, 2\n\"x\ny\",3\n4\n");
    assertThat(rows).extracting(CsvRow::line).containsExactly(2, 3, 5);
    assertThat(rows.get(0).get("b")).isEqualTo("2");
    assertThat(rows.get(1).get("a")).isEqualTo("x\ny");
    assertThat(rows.get(2).get("b")).isEmpty();
    assertThat(rows.get(2).get("unheard of")).isEmpty();
  }

  @Test
  void readsNothingFromNothingAndRefusesAnOpenQuote() {
    assertThat(Csv.read("")).isEmpty();
    assertThat(Csv.read("a,b")).isEmpty();
    assertThatThrownBy(() -> Csv.read("a\n\"open")).isInstanceOf(FormatException.class);
  }

  private static String written(List<String> header, List<String> row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Csv.write(header, Stream.of(row), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
