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
   * The sheet of a unit, in a folder; it is named after unit and period.
   *
   * @throws IllegalArgumentException with a sentence where no unit, or more than one, is called so
   */
  Path unit(String called, ReportPeriod period, Path folder) throws IOException {
    LedgerSheet sheet = sheet(CalledUnit.of(called, open.library()), period);
    return write(sheet, folder.resolve(sheet.name() + Form.XLSX.suffix()));
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
