package org.zhengnuo.workbook;

import static org.zhengnuo.workbook.FillInSheet.HEADER;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Guards a form against slips, and against nothing else: without a password, and what does no harm
 * stays allowed. Excel itself sorts no locked cells; filters do.
 */
record FillInGuard(FillInSheet form, XSSFSheet sheet) {

  void setUp() {
    sheet.enableLocking();
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockInsertRows(false);
    sheet.lockFormatRows(false);
    sheet.lockFormatCells(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.setAutoFilter(new CellRangeAddress(HEADER, form.last(), 0, form.columns().size() - 1));
    for (int i = 0; i < form.columns().size(); i++) {
      choices(i, form.columns().get(i));
    }
  }

  private void choices(int at, FillInColumn column) {
    List<String> choices = column.choices();
    if (choices.isEmpty() || form.rows().isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation allowed =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(HEADER + 1, form.last(), at, at));
    String said = "请从“" + String.join("”“", choices) + "”中选一个。";
    // POI writes the flag of this file format the other way round: this shows the arrow.
    allowed.setSuppressDropDownArrow(true);
    allowed.setShowErrorBox(true);
    allowed.createErrorBox(column.title(), said);
    allowed.setShowPromptBox(true);
    allowed.createPromptBox(column.title(), said);
    sheet.addValidationData(allowed);
  }
}
