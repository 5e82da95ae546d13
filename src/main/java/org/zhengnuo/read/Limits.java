package org.zhengnuo.read;

/**
 * What one file may hold at most. Beyond a limit a file is not read, or not read to its end, and a
 * finding names the file, the limit and what would be right: one paper never ends the run.
 *
 * @param bytes of the file; the longest gazette with all its pictures has a tenth
 * @param inflated bytes of the parts of a DOCX or XLSX that are read; a year's whole gazette has a
 *     tenth
 * @param unpacked bytes of all parts of such a file, pictures included, which are passed over
 * @param pages of a PDF; the thickest five-year plan has a fifth
 * @param depth elements one in another; pages that people have made stay below a hundred
 * @param cells of a workbook; a list of all tasks of a province has a tenth
 * @param columns of a table, merged cells counted as often as they span
 * @param lines of a paper; the longest gazette has a fifth
 * @param characters of a paper, merged cells counted as often as they are repeated; the longest
 *     gazette has a fifth
 * @param seconds that a PDF may take, asked between its pages; three hundred pages take ten
 * @param rules drawn on one page of a PDF; a page with more is a drawing and no table
 */
record Limits(
    int bytes,
    int inflated,
    int unpacked,
    int pages,
    int depth,
    int cells,
    int columns,
    int lines,
    int characters,
    int seconds,
    int rules) {

  static final Limits USUAL =
      new Limits(
          64 << 20, 8 << 20, 256 << 20, 1500, 256, 200_000, 100, 50_000, 3_000_000, 120, 4000);
}
