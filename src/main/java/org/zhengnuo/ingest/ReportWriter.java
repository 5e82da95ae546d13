package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Library;

/** Puts the report together from what is remembered of each paper. */
final class ReportWriter {
  private final Map<String, List<Finding>> global = new HashMap<>();
  private final List<DocumentReport> documents = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int items;

  private ReportWriter(List<Finding> global) {
    global.forEach(f -> this.global.computeIfAbsent(f.file(), file -> new ArrayList<>()).add(f));
  }

  /**
   * @param global findings that are not those of one paper alone; some speak of one all the same
   */
  static IngestReport of(
      int files, Collection<PaperMemory> papers, List<Finding> global, int read, int removed) {
    ReportWriter writer = new ReportWriter(global);
    papers.forEach(writer::add);
    writer.findings.addAll(global);
    writer.documents.sort(Comparator.comparing(report -> report.document().id()));
    return new IngestReport(files, writer.items, writer.documents, writer.findings, read, removed);
  }

  private void add(PaperMemory paper) {
    items += paper.items();
    findings.addAll(paper.findings());
    Map<String, Long> odd = new HashMap<>();
    Library library = library(paper);
    for (List<Finding> some :
        List.of(paper.findings(), global.getOrDefault(paper.mentions().file(), List.of()))) {
      for (Finding finding : some) {
        library
            .documentAt(finding.file(), finding.line())
            .ifPresent(document -> odd.merge(document.id(), 1L, Long::sum));
      }
    }
    for (DocumentReport report : paper.documents()) {
      documents.add(report.oddities(odd.getOrDefault(report.document().id(), 0L)));
    }
  }

  private static Library library(PaperMemory paper) {
    List<Document> documents =
        paper.documents().stream()
            .map(DocumentReport::document)
            .sorted(Comparator.comparing(Document::id))
            .toList();
    return new Library(documents, List.of(), List.of());
  }
}
