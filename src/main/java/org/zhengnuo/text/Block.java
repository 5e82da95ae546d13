package org.zhengnuo.text;

import java.util.List;

/** A piece of a paper after reflow: a paragraph (or heading), or one row of a table. */
public sealed interface Block {

  /** All its words. */
  Passage passage();

  /** Lines joined to one run of text. */
  record Paragraph(Passage passage) implements Block {}

  /** Cells from left to right; a cell that spans rows stands in each of them. */
  record Row(List<Passage> cells, Passage passage) implements Block {

    public Row {
      cells = List.copyOf(cells);
    }

    public Row(List<Passage> cells) {
      this(cells, Passage.join(cells));
    }
  }
}
