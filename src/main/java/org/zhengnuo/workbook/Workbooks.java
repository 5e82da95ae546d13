package org.zhengnuo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads workbooks of both kinds (.xlsx, .xls) as they show. */
public final class Workbooks {

  /** A part that shrinks more than this when packed is no table but a trap. */
  private static final double RATIO_LEAST = 0.005;

  static {
    ZipSecureFile.setMinInflateRatio(RATIO_LEAST);
  }

  private Workbooks() {}

  /**
   * The sheets in their order.
   *
   * @param cells of all sheets that are read, merged ones counted as often as they cover
   * @param columns of a row that are read
   * @throws OfficeException where the file is damaged, locked or no workbook
   */
  public static List<Sheet> read(byte[] bytes, int cells, int columns) {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      DataFormatter format = new DataFormatter(Locale.CHINA);
      format.setUseCachedValuesForFormulaCells(true);
      SheetReader reader = new SheetReader(format, cells, columns);
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(reader.read(workbook.getSheetAt(i), hidden));
      }
      return List.copyOf(sheets);
    } catch (EncryptedDocumentException locked) {
      throw new OfficeException("设有打开密码，请去掉密码后另存一份", locked);
    } catch (IOException | RuntimeException damaged) {
      throw new OfficeException("不是完好的工作簿，请重新下载，或另存为 CSV", damaged);
    }
  }
}
