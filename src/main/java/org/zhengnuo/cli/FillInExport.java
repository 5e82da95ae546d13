package org.zhengnuo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.FillIn;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.search.IndexView;

/**
 * Writes the 填报表 of one unit, or of all that have tasks.
 *
 * @param reports what was reported already, which a sheet shows
 * @param today the day the sheets are made
 */
record FillInExport(IndexView open, Reports reports, LocalDate today) {

  /**
   * The sheet of a unit.
   *
   * @throws IllegalArgumentException with a sentence where no unit, or more than one, is called so
   */
  void unit(String called, ReportPeriod period, OutputStream out) {
    sheet(named(called), period).write(out);
  }

  private Unit named(String called) {
    List<Unit> units = open.library().unitsCalled(called);
    if (units.isEmpty()) {
      throw new IllegalArgumentException("没有叫“" + called + "”的单位，请用全称或标识（见 /units）");
    }
    if (units.size() > 1) {
      String all =
          units.stream().map(u -> u.name() + "（" + u.id() + "）").collect(Collectors.joining("、"));
      throw new IllegalArgumentException("“" + called + "”有几个单位：" + all + "，请写明是哪一个");
    }
    return units.getFirst();
  }

  /**
   * A file a unit that has tasks, in order of name, collectives left out; the folder is made. A
   * file of that name is replaced.
   */
  List<Path> all(Path folder, ReportPeriod period) throws IOException {
    Files.createDirectories(folder);
    Set<String> used = new HashSet<>();
    List<Path> written = new ArrayList<>();
    for (Unit unit : open.library().units()) {
      if (!unit.collective()) {
        LedgerSheet sheet = sheet(unit, period);
        if (!sheet.lines().isEmpty()) {
          written.add(write(sheet, folder.resolve(name(sheet, unit, used))));
        }
      }
    }
    return written;
  }

  private LedgerSheet sheet(Unit unit, ReportPeriod period) {
    return new FillIn(open, reports).of(unit, period, today);
  }

  /** Units of one name have files of their own. */
  private static String name(LedgerSheet sheet, Unit unit, Set<String> used) {
    String name = sheet.name();
    return (used.add(name) ? name : name + "-" + unit.id()) + Form.XLSX.suffix();
  }

  /** In whole or not at all. */
  private static Path write(LedgerSheet sheet, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      sheet.write(out);
    }
    return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
