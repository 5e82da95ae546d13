package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.ledger.Orphan;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.workbook.Sheet;
import org.zhengnuo.workbook.Workbooks;

class FillInTest {

  private static final ReportPeriod JUNE = ReportPeriod.month(YearMonth.of(2031, 6));
  private static final LocalDate TODAY = LocalDate.of(2031, 7, 1);
  private static final IndexView INVENTED = new ScanIndex(PageCorpus.corpus(), _ -> List.of());
  private static final Path GOLDEN = Path.of("src/test/resources/pages/fill-in-commerce.txt");

  @Test
  void namesTheElevenColumnsAndTheHiddenOne() {
    List<String> header = sheet(PageCorpus.COMMERCE).getFirst().rows().get(2).cells();
    assertThat(String.join(" ", header))
        .isEqualTo("序号 事项 目标值 时限 牵头领导 本单位角色 状态 进展情况 完成值 佐证 填报人 条目标识");
  }

  @Test
  void saysWhoseItIsAndForWhen() {
    List<Sheet> sheets = sheet(PageCorpus.COMMERCE);
    assertThat(sheets.getFirst().rows().getFirst().cells().getFirst()).isEqualTo("云川市商务局重点工作填报表");
    assertThat(sheets.getFirst().rows().get(1).cells())
        .contains("填报单位：云川市商务局", "填报期：2031年6月", "制表日期：2031年7月1日");
    assertThat(sheets.getFirst().rows().getLast().cells().getFirst()).startsWith("填报人：");
    assertThat(sheets.getLast().rows().stream().map(Sheet.Row::cells))
        .contains(
            List.of("单位标识", PageCorpus.COMMERCE.id()),
            List.of("填报期", "2031-06"),
            List.of("语料校验", "feed"));
  }

  @Test
  void holdsTasksAloneAndMarksWhatComesThroughACollective() {
    LedgerSheet district = new FillIn(INVENTED, Reports.NONE).of(PageCorpus.DISTRICT, JUNE, TODAY);
    assertThat(district.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.item().id()).isEqualTo("yunchuan-tasks-1");
              assertThat(line.role()).isEqualTo("责任单位（经“各县（市、区）政府”）");
            });
    LedgerSheet all = new FillIn(INVENTED, Reports.NONE).of(Query.of(""), JUNE, TODAY, "");
    assertThat(all.lines()).extracting(line -> line.item().id()).hasSize(3);
    assertThat(all.lines().getFirst().role()).contains("市商务局（牵头）");
    assertThat(all.unit()).isEmpty();
    assertThat(all.name()).isEqualTo("全部任务-2031年6月-填报表");
  }

  @Test
  void showsWhatTheUnitReportedForThePeriod() {
    List<Report> made =
        List.of(
            report(1, PageCorpus.COMMERCE, JUNE, "初稿"),
            report(2, PageCorpus.COMMERCE, JUNE, "=已发放"),
            report(3, PageCorpus.DISTRICT, JUNE, "别的单位"),
            report(4, PageCorpus.COMMERCE, JUNE.next(), "下个月"));
    List<String> row = rows(new FillIn(INVENTED, of(made))).getFirst();
    assertThat(row.subList(6, 11)).containsExactly("推进中", "=已发放", "1.5万", "简报", "某某");
  }

  /** {@code -Dzhengnuo.golden=write} rewrites the file. */
  @Test
  void ordersTheTasksOfAUnitOfTheSeeds() throws IOException {
    IndexView seeds =
        new ScanIndex(Ingest.read(Path.of("seeds"), "test", _ -> {}).corpus(), _ -> List.of());
    Unit unit = seeds.library().unitsCalled("济宁市商务局").getFirst();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows(new FillIn(seeds, Reports.NONE), unit)) {
      lines.add(
          String.join(
              "\t", row.get(0), row.get(5), row.get(11), row.get(2), row.get(3), row.get(4)));
    }
    assertThat(lines).hasSize(31);
    if ("write".equals(System.getProperty("zhengnuo.golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
  }

  private static List<Sheet> sheet(Unit unit) {
    return read(new FillIn(INVENTED, Reports.NONE).of(unit, JUNE, TODAY));
  }

  private static List<List<String>> rows(FillIn from) {
    return rows(from, PageCorpus.COMMERCE);
  }

  private static List<List<String>> rows(FillIn from, Unit unit) {
    Query owned = Query.of("").with(Counts.through(Counts.only(Facet.UNIT, unit.id())));
    List<Sheet.Row> all = read(from.of(owned, JUNE, TODAY, "")).getFirst().rows();
    return all.subList(3, all.size() - 1).stream().map(Sheet.Row::cells).toList();
  }

  private static List<Sheet> read(LedgerSheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheet.write(out);
    return Workbooks.read(out.toByteArray(), 10_000, 20);
  }

  private static Report report(long number, Unit unit, ReportPeriod period, String text) {
    return new Report(
        number,
        "yunchuan-tasks-1",
        "f",
        unit.id(),
        period,
        Instant.EPOCH,
        new Report.Said(
            TaskState.UNDER_WAY,
            "1.5万",
            Optional.empty(),
            OptionalDouble.empty(),
            text,
            "简报",
            "某某"),
        new Report.Source(Report.Way.FILE, "a.xlsx", "填报表 4"));
  }

  private static Reports of(List<Report> made) {
    return new Reports() {
      @Override
      public long version() {
        return 1;
      }

      @Override
      public List<Report> newest(LocalDate day) {
        return made;
      }

      @Override
      public List<Report> of(Collection<String> items) {
        return made.stream().filter(report -> items.contains(report.item())).toList();
      }

      @Override
      public List<Report> during(ReportPeriod period) {
        return made;
      }

      @Override
      public List<Orphan> orphans() {
        return List.of();
      }
    };
  }
}
