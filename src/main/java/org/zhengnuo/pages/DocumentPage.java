package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.pages.DocumentView.Contents;
import org.zhengnuo.pages.DocumentView.MarginNote;
import org.zhengnuo.pages.DocumentView.OutlineEntry;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Snippet;

/** {@code /documents/{id}}: the reader; its table is the ledger of the paper's items. */
final class DocumentPage implements Page.Ledger {

  private static final int MOST_HITS = 1000;

  private final Supplier<ItemIndex> index;

  DocumentPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

  @Override
  public String name() {
    return "document";
  }

  @Override
  public String path() {
    return "/documents/{id}";
  }

  @Override
  public String summary() {
    return "阅读一份文件：目录、全文、条目与责任、核对";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.ID, Parameter.query("在文中标出的检索词"));
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(DocumentRow.class, Contents.class);
  }

  @Override
  public DocumentView load(Parameters parameters) {
    ItemIndex open = index.get();
    Document document = document(open.library(), parameters.id());
    Papers papers = new Papers(open);
    DocumentRow row = papers.row(document);
    String typed = parameters.query();
    List<Item> items = items(open, document);
    List<Hit> hits = typed.isEmpty() ? List.of() : hits(open, document, typed);
    Contents contents =
        new Contents(
            typed,
            outline(open.library(), document),
            lines(open, document),
            notes(items, hits, open.library()),
            hits.stream().map(h -> h.item().id()).toList(),
            marks(hits),
            new Auditor(open.library(), document).of(items, row, papers.findings(document)));
    return new DocumentView(row, contents);
  }

  @Override
  public Table table(Parameters parameters) {
    ItemIndex open = index.get();
    Document document = document(open.library(), parameters.id());
    return new LedgerTable(open.library(), parameters.origin())
        .of(document.id(), items(open, document).stream());
  }

  private static Document document(Library library, String id) {
    return library.document(id).orElseThrow(() -> PageException.notFound("没有标识为“" + id + "”的文件"));
  }

  private static List<Item> items(ItemIndex open, Document document) {
    return open.all(Query.of("").with(Neighbours.document(document.id()))).toList();
  }

  private static List<Hit> hits(ItemIndex open, Document document, String typed) {
    Query within = Query.of(typed).with(Neighbours.document(document.id()));
    return open.search(within.paged(1, MOST_HITS)).hits();
  }

  private static List<MarginNote> notes(List<Item> items, List<Hit> hits, Library library) {
    Map<String, Hit> found = hits.stream().collect(Collectors.toMap(h -> h.item().id(), h -> h));
    return items.stream()
        .map(item -> found.getOrDefault(item.id(), Hit.unmarked(item)))
        .map(hit -> MarginNote.of(ItemView.of(hit, library)))
        .toList();
  }

  private static List<String> marks(List<Hit> hits) {
    return words(hits.stream().flatMap(Hit::pieces));
  }

  /** The words that were hit, longer ones first, so that a part never cuts its whole. */
  static List<String> words(Stream<Snippet> pieces) {
    return pieces
        .filter(Snippet::hit)
        .map(Snippet::text)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .toList();
  }

  private static List<OutlineEntry> outline(Library library, Document document) {
    return library.sections().stream()
        .filter(s -> s.documentId().equals(document.id()))
        .map(
            s ->
                new OutlineEntry(
                    s.heading().level(),
                    s.heading().printed(),
                    s.span().firstLine(),
                    Address.line(document.id(), s.span().firstLine())))
        .toList();
  }

  private static List<Line> lines(ItemIndex open, Document document) {
    return open.lines(document.span().file()).stream()
        .filter(l -> ItemPage.within(document.span(), document.span().file(), l.number()))
        .toList();
  }
}
