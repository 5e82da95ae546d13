package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;

/**
 * Who is who: the packed vocabularies with the user's additions.
 *
 * <p>Columns of {@code roster.csv}: name (canonical), place (qualified), kind (token of {@link
 * org.zhengnuo.model.UnitKind}, may be empty), aliases (parted by 、, or by | where a name holds a
 * 、), parent (name of the unit it is a part of), from and to (the years its aliases are good for,
 * empty where always), note. Several rows may speak of one unit. A zone in a place that the
 * division does not list (济宁市太白湖新区) adds the place.
 */
public final class Roster {
  public static final String FILE = "roster.csv";

  private final List<Finding> findings;
  private final Gazetteer gazetteer;
  private final KnownUnits known;
  private final Directories directories;
  private final Office office;

  private Roster(List<RosterRow> rows, List<Finding> findings) {
    this.findings = List.copyOf(findings);
    gazetteer = new ZoneRows(Gazetteer.packed()).added(rows);
    known = new KnownUnits(rows, gazetteer);
    directories = new Directories(gazetteer);
    PlaceReader places = new PlaceReader(gazetteer);
    office = new Office(directories.plain(), places, gazetteer);
  }

  /**
   * The packed vocabularies with the rows of {@code roster.csv}; a row that makes no sense is a
   * finding.
   */
  public static Roster of(List<CsvRow> table) {
    List<RosterRow> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (CsvRow row : table) {
      try {
        rows.add(RosterRow.of(row));
      } catch (IllegalArgumentException wrong) {
        findings.add(new Finding(FindingCode.BAD_ROW, wrong.getMessage(), FILE, row.line()));
      }
    }
    return new Roster(rows, findings);
  }

  /** The administrative division, with the zones of {@code roster.csv}. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Names that hold a 、, which a parser must not take apart: 市科技、人才招引工作指挥部. */
  public Set<String> joinedNames() {
    return known.spellings().stream()
        .filter(name -> name.contains("、"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Rows of {@code roster.csv} that make no sense. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Gives one paper's documents, owners and leaders their places and canonical names; nothing
   * printed is changed. Safe for many threads.
   *
   * @param file name in the seeds folder
   * @param misprints of this file
   */
  public Resolution resolve(
      String file, List<Document> documents, List<Item> items, Misprints misprints) {
    List<Document> placed = new DocumentPlaces(gazetteer, items).placed(documents);
    Map<String, Document> byId = new HashMap<>();
    placed.forEach(document -> byId.putIfAbsent(document.id(), document));
    ItemReader reader =
        new ItemReader(office, new UnitReader(gazetteer, known, directories), misprints);
    List<Item> resolved =
        items.stream().map(item -> reader.read(item, byId.get(item.documentId()))).toList();
    return new Resolution(placed, resolved, reader.mentions(file), reader.findings());
  }

  /**
   * The year whose names a paper uses: that of its date, else the first it speaks of, 0 where
   * neither is known.
   */
  static int year(Document document) {
    return document
        .date()
        .map(date -> date.getYear())
        .or(() -> document.period().map(Period::from))
        .orElse(0);
  }
}
