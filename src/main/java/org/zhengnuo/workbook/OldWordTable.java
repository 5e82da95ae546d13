package org.zhengnuo.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * A table whose columns are the edges of all its cells; a merged cell stands in each of its own.
 */
final class OldWordTable {

  /** Edges as near as this (three millimetres in twentieths of a point) are one. */
  private static final int NEAR = 170;

  private static final int COLUMNS_MOST = 100;

  private final Table table;
  private final Function<Paragraph, String> words;
  private final List<Integer> edges;

  OldWordTable(Table table, Function<Paragraph, String> words) {
    this.table = table;
    this.words = words;
    edges = edges(table);
  }

  int paragraphs() {
    return table.numParagraphs();
  }

  private static List<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      for (int c = 0; c < table.getRow(r).numCells(); c++) {
        TableCell cell = table.getRow(r).getCell(c);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > NEAR && edges.size() < COLUMNS_MOST) {
        edges.add(edge);
      }
    }
    return edges;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<Integer, String> above = new HashMap<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        cell(row.getCell(c), cells, above);
      }
      lines.add(String.join("\t", cells));
    }
    return lines;
  }

  private void cell(TableCell cell, List<String> cells, Map<Integer, String> above) {
    boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    boolean covered = cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty();
    String text =
        covered ? cells.getLast() : goesOn ? above.getOrDefault(cells.size(), "") : text(cell);
    for (int i = Math.max(1, columns(cell)); i > 0 && cells.size() < COLUMNS_MOST; i--) {
      above.put(cells.size(), text);
      cells.add(text);
    }
  }

  /** How many columns a cell covers. */
  private int columns(TableCell cell) {
    int left = cell.getLeftEdge();
    int right = left + cell.getWidth();
    return (int) edges.stream().filter(e -> e > left + NEAR && e <= right + NEAR).count();
  }

  private String text(TableCell cell) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      texts.add(words.apply(cell.getParagraph(i)));
    }
    return String.join(" ", texts).replaceAll("\\s+", " ").strip();
  }
}
