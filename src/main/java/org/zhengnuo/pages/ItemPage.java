package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;
import org.zhengnuo.pages.cite.CitationText;
import org.zhengnuo.pages.cite.ItemTable;
import org.zhengnuo.pages.cite.Ris;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.ItemDetails;
import org.zhengnuo.pages.view.ItemDetails.Neighbour;
import org.zhengnuo.pages.view.ItemDetails.QuotedLine;
import org.zhengnuo.pages.view.ItemDetails.Surroundings;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LineHighlighter;
import org.zhengnuo.pages.view.ReaderLine;
import org.zhengnuo.pages.view.ReportHistory;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Snippet;

/**
 * {@code /items/{id}}: one item with its owners, its source lines, its neighbours and how to cite
 * it.
 */
final class ItemPage implements Page.Tabular {

  private final Supplier<LocalDate> today;

  ItemPage(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "item";
  }

  @Override
  public String path() {
    return "/items/{id}";
  }

  @Override
  public String summary() {
    return "一个条目：责任、出处、引用、相关条目";
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.of(
            List.of(Parameter.ID),
            SearchParameters.declared(),
            List.of(Parameter.integer("n", "在检索结果中的序号，用来翻到上一条、下一条", Positions.NUMBERS)))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(ItemView.class, Surroundings.class, ReportHistory.class);
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.HTML, Form.JSON, Form.CSV, Form.RIS);
  }

  @Override
  public ItemDetails load(State now, Parameters parameters) {
    IndexView open = view(now);
    ItemDetails details = load(open, parameters);
    Item item = item(open, parameters.id());
    ItemView view =
        now.today()
            .map(paces -> paces.with(item, details.item(), open.library()))
            .orElse(details.item());
    return new ItemDetails(
        view, details.around(), now.history(List.of(item.id()), Optional.empty()));
  }

  @Override
  public ItemDetails load(IndexView open, Parameters parameters) {
    Library library = open.library();
    Item item = item(open, parameters.id());
    Optional<Hit> hit = new Positions(open).hit(item, parameters);
    ItemView view = ItemView.whole(hit.orElse(Hit.unmarked(item)), library);
    return new ItemDetails(
        view, surroundings(item, view, open, library, parameters), ReportHistory.NONE);
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Item item = item(open, parameters.id());
    return new ItemTable(open.library(), parameters.origin()).of(item.id(), Stream.of(item));
  }

  /** The item as RIS. */
  String ris(IndexView open, Parameters parameters) {
    ItemView view = ItemView.whole(item(open, parameters.id()), open.library());
    return Ris.of(view, parameters.origin(), today.get());
  }

  private static Item item(IndexView index, String id) {
    return index.items(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> PageException.notFound("没有标识为“" + id + "”的条目"));
  }

  private Surroundings surroundings(
      Item item, ItemView view, IndexView open, Library library, Parameters parameters) {
    Neighbours.Around printed = new Neighbours(open).of(item);
    List<String> marks = marks(view);
    String typed = parameters.query();
    return new Surroundings(
        markedText(view, marks),
        new NumberFates(open, item).all(),
        quote(item, open, marks, typed),
        Address.line(document(item, open), typed, item.span().firstLine()),
        open.corrections(item.span().file()).stream()
            .filter(c -> within(item.span(), c.file(), c.line()))
            .toList(),
        printed.before().map(ItemPage::brief),
        printed.after().map(ItemPage::brief),
        new Positions(open).of(parameters),
        open.items(List.of(item.sameText())).stream().findFirst().map(ItemPage::brief),
        new Neighbours(open).related(item, library),
        CitationText.of(
            view,
            Governing.line(item, open, open.lines(item.span().file())),
            parameters.origin(),
            today.get()));
  }

  /** Longer words first, so that a part never cuts its whole. */
  private static List<String> marks(ItemView view) {
    Stream<Snippet> names =
        Stream.concat(
            view.owners().stream().flatMap(o -> o.marked().stream()),
            view.leaders().stream().flatMap(l -> l.marked().stream()));
    return DocumentPage.words(Stream.concat(view.snippet().stream(), names));
  }

  /** The snippet is cut; what it marks is found again in the whole text. */
  private static List<Snippet> markedText(ItemView view, List<String> marks) {
    return marks.isEmpty() || view.snippet().stream().noneMatch(Snippet::hit)
        ? List.of()
        : new LineHighlighter(marks)
            .lines(List.of(new Line(1, 0, view.text())))
            .getFirst()
            .pieces();
  }

  private static List<QuotedLine> quote(
      Item item, IndexView open, List<String> marks, String typed) {
    Span span = item.span();
    List<Line> lines =
        open.lines(span.file()).stream()
            .filter(l -> within(span, span.file(), l.number()))
            .filter(l -> !l.text().isBlank())
            .toList();
    List<ReaderLine> marked = new LineHighlighter(marks).lines(lines);
    Document document = document(item, open);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> quoted(document, lines.get(i), marked.get(i), typed))
        .toList();
  }

  private static Document document(Item item, IndexView open) {
    return open.library().document(item.documentId()).orElseThrow();
  }

  private static QuotedLine quoted(Document document, Line line, ReaderLine marked, String typed) {
    boolean hit = marked.pieces().stream().anyMatch(Snippet::hit);
    return new QuotedLine(
        line.number(),
        line.text(),
        hit ? marked.pieces() : List.of(),
        Address.line(document, typed, line.number()),
        CitationText.correctionLine(document.span().file(), line.number()));
  }

  static boolean within(Span span, String file, int line) {
    return span.file().equals(file) && line >= span.firstLine() && line <= span.lastLine();
  }

  private static Neighbour brief(Item item) {
    String text = item.title().isEmpty() ? item.text() : item.title();
    String cut = text.length() <= 60 ? text : text.substring(0, 60) + "…";
    return new Neighbour(item.id(), Address.item(item.id()), cut);
  }
}
