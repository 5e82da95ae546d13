package org.zhengnuo.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Unit;

/** Records written down as lists, dealt out to the files they stand in. */
public record Papers(
    List<Document> documents,
    List<Section> sections,
    List<Unit> units,
    List<Leader> leaders,
    List<Finding> findings,
    List<Correction> corrections,
    List<Item> items,
    Map<String, List<Line>> lines) {

  /** The same papers with other items, each in the paper of its file. */
  public static Corpus with(Corpus corpus, List<Item> items) {
    return new Papers(
            corpus.library().documents(),
            corpus.sections(),
            corpus.library().units(),
            corpus.library().leaders(),
            corpus.allFindings(),
            corpus.corrections(),
            items,
            corpus.papers().stream()
                .collect(Collectors.toMap(PaperRecords::file, PaperRecords::lines)))
        .corpus(corpus.hash() + items.size());
  }

  public Corpus corpus(String hash) {
    List<PaperRecords> papers = lines.keySet().stream().sorted().map(this::paper).toList();
    List<Document> ordered = documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    return new Corpus(new Library(ordered, units, leaders), papers, List.of(), hash);
  }

  private PaperRecords paper(String file) {
    List<Document> own = documents.stream().filter(d -> d.span().file().equals(file)).toList();
    return new PaperRecords(
        file,
        "",
        own,
        sections.stream().filter(s -> s.span().file().equals(file)).toList(),
        items.stream().filter(i -> i.span().file().equals(file)).toList(),
        lines.get(file),
        findings.stream().filter(f -> f.file().equals(file)).toList(),
        corrections.stream().filter(c -> c.file().equals(file)).toList(),
        List.of(),
        "");
  }
}
