package org.zhengnuo.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A seeds folder as a whole, where it is small enough to be held: what one paper parses to, what a
 * test indexes.
 *
 * @param papers in order of file
 * @param findings that speak of no single paper
 * @param hash SHA-256 over the seeds and the vocabularies, hexadecimal: the same seeds give the
 *     same hash
 */
public record Corpus(
    Library library, List<PaperRecords> papers, List<Finding> findings, String hash) {

  public Corpus {
    papers = List.copyOf(papers);
    findings = List.copyOf(findings);
  }

  /** By paper, in printed order. */
  public List<Item> items() {
    return papers.stream().flatMap(paper -> paper.items().stream()).toList();
  }

  /** Those of every paper, and those of none. */
  public List<Finding> allFindings() {
    return Stream.concat(papers.stream().flatMap(p -> p.findings().stream()), findings.stream())
        .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
        .toList();
  }

  public List<Correction> corrections() {
    return papers.stream().flatMap(paper -> paper.corrections().stream()).toList();
  }

  public List<Section> sections() {
    return papers.stream().flatMap(paper -> paper.sections().stream()).toList();
  }

  /** The source lines of a file; none for an unknown one. */
  public List<Line> lines(String file) {
    return papers.stream()
        .filter(paper -> paper.file().equals(file))
        .flatMap(paper -> paper.lines().stream())
        .toList();
  }
}
