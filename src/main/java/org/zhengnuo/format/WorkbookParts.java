package org.zhengnuo.format;

/** The fixed parts of a workbook of one sheet. */
final class WorkbookParts {

  /** Styles of cells, by their place in {@link #STYLES}. */
  static final int TEXT = 1;

  static final int HEADER = 2;

  /** Not of the text format: a number, or what is typed into it later. */
  static final int BLANK = 3;

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static final String CONTENT_TYPES =
      XML
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Override PartName="/xl/workbook.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
          <Override PartName="/xl/worksheets/sheet2.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
          <Override PartName="/xl/styles.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
          """;

  static final String PACKAGE_RELATIONS =
      relations(relation(1, "officeDocument", "xl/workbook.xml"));

  static final String WORKBOOK_RELATIONS =
      relations(
          relation(1, "worksheet", "worksheets/sheet1.xml")
              + relation(2, "styles", "styles.xml")
              + relation(3, "worksheet", "worksheets/sheet2.xml"));

  static final String STYLES =
      XML
          + "<styleSheet xmlns=\""
          + MAIN
          + """
          "><fonts count="2"><font><sz val="11"/><name val="等线"/></font>\
          <font><b/><sz val="11"/><name val="等线"/></font></fonts>\
          <fills count="3"><fill><patternFill patternType="none"/></fill>\
          <fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">\
          <fgColor rgb="FFEEF1F4"/></patternFill></fill></fills>\
          <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
          <border><left style="hair"/><right style="hair"/><top style="hair"/>\
          <bottom style="hair"/><diagonal/></border></borders>\
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
          </cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" \
          xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" \
          applyNumberFormat="1" applyBorder="1" applyAlignment="1">\
          <alignment vertical="top" wrapText="1"/></xf>\
          <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" \
          applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">\
          <alignment vertical="center" wrapText="1"/></xf>\
          <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" \
          applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>\
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
          </styleSheet>\
          """;

  static final String SHEET_HEAD =
      XML
          + "<worksheet xmlns=\""
          + MAIN
          + """
          "><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>\
          <sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
          activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>\
          </sheetViews><sheetFormatPr defaultRowHeight="15"/>\
          """;

  /** A3 landscape, as wide as one page and as long as it takes, its pages counted. */
  static final String PRINTED =
      """
      <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.25" footer="0.25"/>\
      <pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>\
      <headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>\
      """;

  /** What the second sheet is called. */
  static final String NOTES = "说明";

  static final String NOTES_HEAD =
      XML
          + "<worksheet xmlns=\""
          + MAIN
          + """
          "><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>\
          <cols><col min="1" max="1" width="16" customWidth="1"/>\
          <col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>\
          """;

  /** A4 upright. */
  static final String NOTES_END =
      """
      </sheetData><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.25" \
      footer="0.25"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/></worksheet>\
      """;

  private WorkbookParts() {}

  /** The workbook: its sheet, and the names that a filter and a repeated header go by. */
  static String workbook(String sheet, int columns, int lastRow) {
    String quoted = "'" + escaped(sheet).replace("'", "''") + "'!";
    String all = "$A$1:$" + SheetWriter.name(columns - 1) + "$" + lastRow;
    return XML
        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
        + "<sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/>".formatted(escaped(sheet))
        + "<sheet name=\"%s\" sheetId=\"2\" r:id=\"rId3\"/>".formatted(escaped(NOTES))
        + "</sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\""
        + " hidden=\"1\">%s</definedName>".formatted(quoted + all)
        + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">%s</definedName>"
            .formatted(quoted + "$1:$1")
        + "</definedNames></workbook>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String relations(String inside) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(number, RELATIONS, type, target);
  }
}
