package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Passage;

/**
 * Cells of a table that are blank where the rows above name who answers: a merged cell whose
 * merging is lost, or nobody. Only a row without number tells which: it is more of the task above
 * it.
 */
final class BlankOwners {

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  /** The row that the cells of rows without number are blank for. */
  private Optional<Block.Row> numbered = Optional.empty();

  private List<Integer> blank = List.of();
  private int run;

  BlankOwners(String file) {
    this.file = file;
  }

  /** Another table begins. */
  void begin() {
    numbered = Optional.empty();
    blank = List.of();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** A row with the owners of the task that it is more of. */
  Block.Row filled(Block.Row row, TableHeader header) {
    boolean counted = header.number().isPresent() && !isBlank(row, header.number().getAsInt());
    if (counted || numbered.isEmpty() || header.number().isEmpty()) {
      numbered = counted ? Optional.of(row) : Optional.empty();
      return row;
    }
    boolean none =
        IntStream.range(0, header.width()).filter(header::isOwning).allMatch(i -> isBlank(row, i));
    List<Passage> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < Math.min(header.width(), cells.size()); i++) {
      boolean lost = none ? header.isOwning(i) : header.answers(i);
      if (lost && isBlank(row, i) && !isBlank(numbered.get(), i)) {
        cells.set(i, numbered.get().cells().get(i));
      }
    }
    return new Block.Row(cells, row.passage());
  }

  /** Tells once of the rows, one below the other, that are blank in the same columns. */
  void look(Block.Row row, TableHeader header, boolean owned, Block.Row above) {
    List<Integer> here =
        IntStream.range(0, header.width())
            .filter(i -> header.answers(i) && isBlank(row, i))
            .filter(i -> blank.contains(i) || !isBlank(above, i))
            .boxed()
            .toList();
    if (owned && !here.isEmpty()) {
      run = here.equals(blank) ? run + 1 : 1;
      tell(row, header, here);
    }
    blank = here;
  }

  private void tell(Block.Row row, TableHeader header, List<Integer> columns) {
    String labels = String.join("、", columns.stream().map(header.labels()::get).toList());
    if (run == 1) {
      String message = "“" + labels + "”一格空着，看不出是没有，还是与上一行相同";
      findings.add(
          new Finding(FindingCode.OWNER_UNREAD, message, file, row.passage().lineAt(0).number()));
      return;
    }
    Finding first = findings.removeLast();
    String message = "从这一行起 " + run + " 行的“" + labels + "”一格空着，看不出是没有，还是与上一行相同";
    findings.add(new Finding(first.code(), message, file, first.line()));
  }

  private static boolean isBlank(Block.Row row, int column) {
    return column >= row.cells().size() || row.cells().get(column).isEmpty();
  }
}
