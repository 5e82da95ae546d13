package org.zhengnuo.model;

import java.util.List;

/**
 * All that was read of one file of the seeds, ready to be stored.
 *
 * @param file name in the seeds folder
 * @param key changes when the file, the code that reads it or what tables say of it changes
 * @param documents its papers, in printed order
 * @param items owners and leaders are canonical: they are known by name and place; their ids,
 *     aliases and members are those of the state they are asked in
 * @param findings that the file alone gives rise to
 * @param corrections those that were taken over
 * @param shares what the characters of each of its papers were taken for
 * @param mentions the units and leaders it names, in the words of the roster, which alone reads it
 */
public record PaperRecords(
    String file,
    String key,
    List<Document> documents,
    List<Section> sections,
    List<Item> items,
    List<Line> lines,
    List<Finding> findings,
    List<Correction> corrections,
    List<CharacterShares> shares,
    String mentions) {

  public PaperRecords {
    documents = List.copyOf(documents);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    corrections = List.copyOf(corrections);
    shares = List.copyOf(shares);
  }
}
