package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.LeaderNames;
import org.zhengnuo.parse.clause.Posted;
import org.zhengnuo.parse.clause.Rules;
import org.zhengnuo.parse.clause.StandIns;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.PrintedLabel.Sense;

/**
 * What the cells of a row say under their header.
 *
 * @param title empty where no column names the row, or only that one does
 * @param deadline empty where none is printed
 */
record RowCells(String title, String words, Ownership ownership, String deadline) {

  static RowCells read(Block.Row row, TableHeader header, Clauses clauses, Rules rules) {
    Reading reading = new Reading();
    for (int i = 0; i < Math.min(header.width(), row.cells().size()); i++) {
      reading.cell(row, i, header, clauses, rules);
    }
    return reading.whole();
  }

  /** A row on the way. */
  private static final class Reading {
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private final List<String> clause = new ArrayList<>();
    private final List<String> content = new ArrayList<>();
    private String name = "";
    private String deadline = "";

    void cell(Block.Row row, int i, TableHeader header, Clauses clauses, Rules rules) {
      String words = row.cells().get(i).tidied().text();
      Sense sense = header.sense(i).orElse(Sense.OTHER);
      switch (sense) {
        case NUMBER -> {}
        case LEADERS -> leaders(row, i, header, LeaderNames.split(row.cells().get(i).text()));
        case SUBSTITUTES -> leaders(row, i, header, List.of());
        case PAIR ->
            leaders(
                row,
                i,
                header,
                header.isSecond(i) ? List.of() : StandIns.leader(row.cells().get(i).text()));
        case DEADLINE -> deadline = words;
        case UNITS, BARE ->
            units(row, i, header, clauses.cell(header.role(i), row.cells().get(i), rules));
        case ASKED -> clause.add(header.labels().get(i) + "：" + words);
        case NAME, CONTENT, OTHER -> {
          if (header.isName(i) && name.isEmpty()) {
            name = words;
          } else {
            content.add(words);
          }
        }
      }
    }

    /** Who stands in for them (B角) is said in the clause and leads nothing. */
    private void leaders(Block.Row row, int i, TableHeader header, List<Leader> named) {
      leaders.addAll(named);
      clause.add(header.labels().get(i) + "：" + row.cells().get(i).tidied().text());
    }

    /** Under 责任单位及责任人 stand persons, too. */
    private void units(Block.Row row, int i, TableHeader header, Ownership said) {
      String label = header.labels().get(i);
      boolean persons = label.contains("人") || label.contains("领导");
      Ownership who = persons ? Posted.parted(said.owners()) : said;
      leaders.addAll(said.leaders());
      leaders.addAll(persons ? who.leaders() : List.of());
      owners.addAll(who.owners());
      clause.add(header.labels().get(i) + "：" + row.cells().get(i).tidied().text());
    }

    RowCells whole() {
      String words = content.isEmpty() ? name : String.join("", content);
      Ownership who =
          new Ownership(
              leaders.stream().distinct().toList(),
              owners.stream().distinct().toList(),
              String.join("；", clause),
              Ownership.TABLE);
      return new RowCells(content.isEmpty() ? "" : name, words, who, deadline);
    }
  }
}
