package org.zhengnuo.ledger;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.format.FileName;
import org.zhengnuo.model.Unit;
import org.zhengnuo.workbook.FillInCell;
import org.zhengnuo.workbook.FillInSheet;
import org.zhengnuo.workbook.FillInWriter;

/**
 * 填报表: tasks on a sheet that is filled in, signed and read back.
 *
 * @param scope whose tasks they are, in words: 济宁市商务局, 养老 2023年; empty for all
 * @param unit the one that fills it in; empty where there is none
 * @param made the day it is made
 * @param facts what else its second sheet states of it: query, corpus …
 * @param lines in the order of the sheet
 */
public record LedgerSheet(
    String scope,
    Optional<Unit> unit,
    ReportPeriod period,
    LocalDate made,
    List<Fact> facts,
    List<LedgerLine> lines) {

  /** More than this no one fills in. */
  public static final int MOST_LINES = FillInSheet.MOST_ROWS;

  /** Rows of the second sheet that say by whom and for when it is filled in. */
  public static final String UNIT_ID = "单位标识";

  public static final String PERIOD = "填报期";

  private static final List<String> HOW =
      List.of(
          "只填“状态”到“填报人”五列，其余各列已锁定，防止误改；要改排版，可在“审阅”里撤销工作表保护，没有密码。",
          "可以筛选；在 Excel 里排序要先撤销工作表保护。排序、挪动、删去整行都不影响收回，请不要把一行里的格分开。",
          "“完成值”写累计数，单位同目标值；写 1.5万、97% 也能读懂。没有进展的事项可以空着，空着的不算填报。",
          "打印为 A4 横向，每页都有表头和页码；签字后可以只交回电子表格。");

  public LedgerSheet {
    facts = List.copyOf(facts);
    lines = List.copyOf(lines);
  }

  /** Something to be known of a sheet. */
  public record Fact(String what, String said) {}

  /** What a file of it is called, without suffix. */
  public String name() {
    String rest = "-" + period.label() + "-填报表";
    return FileName.of(scope, unit.map(Unit::id).orElse("全部任务")) + rest;
  }

  /** Writes it as an .xlsx workbook. */
  public void write(OutputStream out) {
    FillInWriter.write(form(), out);
  }

  FillInSheet form() {
    LedgerColumn[] columns = LedgerColumn.values();
    return new FillInSheet(
        "填报表",
        unit.map(Unit::name).orElse("") + "重点工作填报表",
        List.of(
            unit.map(u -> "填报单位：" + u.name()).orElse("范围：" + (scope.isEmpty() ? "全部" : scope)),
            PERIOD + "：" + period.label(),
            "制表日期：" + chinese(made)),
        Arrays.stream(columns).map(LedgerColumn::column).toList(),
        rows(),
        List.of("填报人：＿＿＿＿＿＿＿＿", "审核人：＿＿＿＿＿＿＿＿", "日期：＿＿＿＿年＿＿月＿＿日"),
        (unit.map(Unit::name).orElse(scope) + " " + period.label()).strip(),
        notes());
  }

  private List<List<FillInCell>> rows() {
    List<List<FillInCell>> rows = new ArrayList<>();
    for (LedgerLine line : lines) {
      rows.add(line.cells(rows.size() + 1));
    }
    return rows;
  }

  private List<List<String>> notes() {
    List<List<String>> notes = new ArrayList<>();
    notes.add(List.of("填报说明"));
    notes.add(List.of("单位", unit.map(Unit::name).orElse("")));
    notes.add(List.of(UNIT_ID, unit.map(Unit::id).orElse("")));
    notes.add(List.of(PERIOD, period.token()));
    notes.add(List.of("起止", chinese(period.first()) + "至" + chinese(period.last())));
    notes.add(List.of("制表日期", made.toString()));
    notes.add(List.of("事项数", Integer.toString(lines.size())));
    facts.forEach(fact -> notes.add(List.of(fact.what(), fact.said())));
    notes.add(List.of(""));
    notes.add(List.of("怎样填"));
    HOW.forEach(how -> notes.add(List.of("", how)));
    notes.add(List.of(""));
    notes.add(List.of("各列的意思"));
    for (LedgerColumn column : LedgerColumn.values()) {
      notes.add(List.of(column.title(), column.meaning()));
    }
    return notes;
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
