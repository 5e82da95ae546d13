package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.pages.cite.ItemTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.DocumentRow;
import org.zhengnuo.pages.view.DocumentView;
import org.zhengnuo.pages.view.DocumentView.Contents;
import org.zhengnuo.pages.view.DocumentView.MarginNote;
import org.zhengnuo.pages.view.DocumentView.OutlineEntry;
import org.zhengnuo.pages.view.DocumentView.Part;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.pages.view.ReaderBlock;
import org.zhengnuo.pages.view.ReaderParts;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Snippet;

/** {@code /documents/{id}}: the reader; its table is the ledger of the paper's items. */
final class DocumentPage implements Page.Spreadsheet {

  private static final int MOST_HITS = 1000;

  /** A paper of more lines gives them part by part, in every format. */
  private static final int MOST_LINES = 6000;

  private static final Bounds LINES = new Bounds(1, Integer.MAX_VALUE);

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
    return List.of(
        Parameter.ID,
        Parameter.query("在文中标出的检索词"),
        Parameter.integer("line", "长文件分成几部分，显示含这一行的部分", LINES));
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(DocumentRow.class, Contents.class);
  }

  @Override
  public DocumentView load(IndexView open, Parameters parameters) {
    Document document = document(open.library(), parameters.id());
    Papers papers = new Papers(open);
    DocumentRow row = papers.row(document);
    String typed = parameters.query();
    List<Item> items = items(open, document);
    List<Hit> hits = typed.isEmpty() ? List.of() : hits(open, document, typed);
    List<Line> lines = lines(open, document);
    Contents whole =
        new Contents(
            typed,
            outline(open, document),
            lines.size(),
            lines,
            List.of(),
            notes(items, hits, open.library()),
            hits.stream().map(h -> h.item().id()).toList(),
            marks(hits),
            new Auditor(open, document).of(items, row, papers.findings(document)));
    return part(row, whole, parameters.integer("line", LINES, 1));
  }

  private static DocumentView part(DocumentRow row, Contents whole, int line) {
    ReaderParts parts = new ReaderParts(ReaderBlock.of(whole), whole);
    int shown = parts.holding(line);
    List<Part> listed = parts.listed(row.id(), whole.query(), shown);
    return new DocumentView(
        row,
        whole.linesTotal() <= MOST_LINES || listed.isEmpty()
            ? whole.showing(listed, whole.lines(), whole.itemsRead())
            : cut(whole, listed, listed.get(shown)),
        parts.blocks(shown));
  }

  private static Contents cut(Contents whole, List<Part> listed, Part shown) {
    return whole.showing(
        listed,
        whole.lines().stream().filter(line -> holds(shown, line.number())).toList(),
        whole.itemsRead().stream().filter(note -> holds(shown, note.lineStart())).toList());
  }

  private static boolean holds(Part part, int line) {
    return line >= part.firstLine() && line <= part.lastLine();
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Document document = document(open.library(), parameters.id());
    return new ItemTable(open.library(), parameters.origin())
        .of(document.id(), open.all(Papers.items(document.id())))
        .noting(() -> QueryNotes.of(Papers.items(document.id()), open));
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    return open.count(Papers.items(parameters.id()));
  }

  private static Document document(Library library, String id) {
    return library.document(id).orElseThrow(() -> PageException.notFound("没有标识为“" + id + "”的文件"));
  }

  private static List<Item> items(IndexView open, Document document) {
    return open.all(Query.of("").with(Neighbours.printed(document.id()))).toList();
  }

  private static List<Hit> hits(IndexView open, Document document, String typed) {
    Query within = Query.of(typed).with(Neighbours.printed(document.id()));
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

  private static List<OutlineEntry> outline(IndexView open, Document document) {
    return open.sections(document.id()).stream()
        .map(
            s ->
                new OutlineEntry(
                    s.heading().level(),
                    s.heading().printed(),
                    s.span().firstLine(),
                    Address.line(document, s.span().firstLine())))
        .toList();
  }

  private static List<Line> lines(IndexView open, Document document) {
    return open.lines(document.span().file()).stream()
        .filter(l -> ItemPage.within(document.span(), document.span().file(), l.number()))
        .toList();
  }
}
