package org.zhengnuo.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is held besides the items: papers and their sections, the canonical units and leaders,
 * findings, corrections.
 *
 * @param documents in order of id
 * @param sections by document, in printed order
 * @param units every unit that owns an item or is a member of a collective that does, in order of
 *     name
 * @param leaders likewise
 */
public record Library(
    List<Document> documents,
    List<Section> sections,
    List<Unit> units,
    List<Leader> leaders,
    List<Finding> findings,
    List<Correction> corrections) {

  public Library {
    documents = List.copyOf(documents);
    sections = List.copyOf(sections);
    units = List.copyOf(units);
    leaders = List.copyOf(leaders);
    findings = List.copyOf(findings);
    corrections = List.copyOf(corrections);
  }

  public Optional<Document> document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  public Optional<Unit> unit(String id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  public Optional<Leader> leader(String id) {
    return leaders.stream().filter(l -> l.id().equals(id)).findFirst();
  }

  /**
   * The smallest paper that holds a line of a file, a part before the gazette around it; of line 0,
   * which means the whole file, its first paper.
   */
  public Optional<Document> documentAt(String file, int line) {
    return documents.stream()
        .filter(d -> d.span().file().equals(file))
        .filter(d -> line == 0 || line >= d.span().firstLine() && line <= d.span().lastLine())
        .min(Comparator.comparingInt(d -> line == 0 ? d.span().firstLine() : length(d.span())));
  }

  private static int length(Span span) {
    return span.lastLine() - span.firstLine();
  }

  /**
   * Units of this id, name or alias; several where places share an alias, none where it is unknown.
   */
  public List<Unit> unitsCalled(String idOrName) {
    return units.stream()
        .filter(
            u ->
                u.id().equals(idOrName)
                    || u.name().equals(idOrName)
                    || u.aliases().contains(idOrName))
        .toList();
  }

  /** Leaders of this id, name or alias; several where places share a name. */
  public List<Leader> leadersCalled(String idOrName) {
    return leaders.stream()
        .filter(
            l ->
                l.id().equals(idOrName)
                    || l.name().equals(idOrName)
                    || l.aliases().contains(idOrName))
        .toList();
  }
}
