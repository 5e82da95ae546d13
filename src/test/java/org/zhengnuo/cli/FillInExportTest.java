package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.workbook.Workbooks;

class FillInExportTest {

  private static final ReportPeriod JUNE = ReportPeriod.month(YearMonth.of(2031, 6));

  private final FillInExport export =
      new FillInExport(
          new ScanIndex(PageCorpus.corpus(), _ -> List.of()),
          Reports.NONE,
          LocalDate.of(2031, 7, 1));

  @TempDir Path folder;

  @Test
  void writesTheSheetOfAUnitByAnyOfItsNames() throws IOException {
    byte[] sheet = Files.readAllBytes(export.unit("市商务局", JUNE, folder));
    assertThat(Workbooks.read(sheet, 10_000, 20).getFirst().rows()).hasSize(6);
    assertThatThrownBy(() -> export.unit("没有的局", JUNE, folder)).hasMessageContaining("“没有的局”");
  }

  @Test
  void writesAFileAUnitThatHasTasks() throws IOException {
    Path made = folder.resolve("2031-06");
    List<Path> written = export.all(made, JUNE);
    assertThat(written)
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("云川市商务局-2031年6月-填报表.xlsx", "望江区人民政府-2031年6月-填报表.xlsx");
    assertThat(export.all(made, JUNE)).isEqualTo(written);
    try (var files = Files.list(made)) {
      assertThat(files).hasSize(2);
    }
  }
}
