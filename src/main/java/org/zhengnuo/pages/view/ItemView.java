package org.zhengnuo.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengnuo.format.Omittable;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Span;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Snippet;

/**
 * An item as the site and the command line show it.
 *
 * @param number the number it counts as
 * @param ordinal counts a document's owned items from 1
 * @param year the one year it speaks of; absent for a period of several
 * @param sameText id of the owned item whose words this one repeats
 * @param same that item by its paper and number
 * @param rule the name of the grammar rule that read its owners
 * @param due the last day it may be done, read from its deadline or, without one, from its text
 * @param cited those of the cited papers that are held
 * @param targets the numbers it promises, in printed order
 * @param outcomes the numbers it reports
 * @param statements what it promises or reports, piece by piece; in a list of hits the first that
 *     holds what was looked for
 * @param snippet its text around the matches of a search; empty outside one
 * @param because why it is a hit; empty outside a search
 * @param progress how far it is; left out where no ledger is open
 */
public record ItemView(
    String id,
    String url,
    ItemKind kind,
    OptionalInt number,
    Optional<String> numberPrinted,
    OptionalInt ordinal,
    Optional<String> title,
    String text,
    OptionalInt year,
    Optional<Period> period,
    Optional<String> place,
    DocumentRef document,
    Optional<ChapterRef> chapter,
    List<String> path,
    List<LeaderRef> leaders,
    List<OwnerView> owners,
    Optional<String> ownerClause,
    Optional<String> deadline,
    Optional<LocalDate> due,
    List<String> cites,
    List<CitedPaper> cited,
    List<MeasureView> targets,
    List<MeasureView> outcomes,
    List<StatementView> statements,
    Optional<AppointmentView> appointment,
    Optional<Portfolio> portfolio,
    Optional<Event> event,
    Optional<String> sameText,
    Optional<SameItem> same,
    Optional<String> rule,
    SourceView source,
    List<Snippet> snippet,
    List<Reason> because,
    Omittable<ProgressView> progress) {

  private static final int LONGEST_NAME = 60;

  /** A paper, in short. */
  public record DocumentRef(
      String id,
      String url,
      String title,
      Optional<String> code,
      Optional<String> issuer,
      Optional<LocalDate> date) {

    public static DocumentRef of(Document document) {
      return new DocumentRef(
          document.id(),
          Address.document(document.id()),
          document.title(),
          present(document.code()),
          present(document.issuer()),
          document.date());
    }
  }

  /**
   * A cited paper that is held.
   *
   * @param text one of the item's {@code cites}
   */
  public record CitedPaper(String text, String document, String url) {}

  /** The item whose words this one repeats, by its paper and number. */
  public record SameItem(String id, String url, String name) {}

  /** The outermost numbered heading over an item. */
  public record ChapterRef(int number, String title) {}

  /**
   * One unit in one role.
   *
   * @param marked {@code printed} in pieces where a search matched it; empty otherwise
   */
  public record OwnerView(
      Role role, String printed, UnitRef unit, boolean openList, List<Snippet> marked) {

    public static OwnerView of(Owner owner, List<Snippet> marked) {
      return new OwnerView(
          owner.role(), owner.printed(), UnitRef.of(owner.unit()), owner.openList(), marked);
    }
  }

  /** Who took up or left which post. */
  public record AppointmentView(
      Optional<String> person,
      String post,
      Appointment.Action action,
      Optional<LocalDate> date,
      Optional<String> body) {

    /** Such as 免去 某人 某局局长. */
    String name() {
      return action.label() + person.map(p -> " " + p).orElse("") + " " + post;
    }

    public static AppointmentView of(Appointment appointment) {
      return new AppointmentView(
          present(appointment.person()),
          appointment.post(),
          appointment.action(),
          appointment.date(),
          present(appointment.body()));
    }
  }

  /**
   * Where an item stands.
   *
   * @param pageStart page of a PDF, absent where the source has no pages
   * @param url its first line in the reader
   */
  public record SourceView(
      String file,
      int lineStart,
      int lineEnd,
      OptionalInt pageStart,
      OptionalInt pageEnd,
      String url) {

    public static SourceView of(Span span, Document document) {
      return new SourceView(
          span.file(),
          span.firstLine(),
          span.lastLine(),
          positive(span.firstPage()),
          positive(span.lastPage()),
          Address.line(document, span.firstLine()));
    }
  }

  /** The whole item, its statements too. */
  public static ItemView whole(Item item, Library library) {
    return whole(Hit.unmarked(item), library);
  }

  public static ItemView whole(Hit hit, Library library) {
    Item item = hit.item();
    return of(
        hit, library, item.statements().stream().map(s -> StatementView.of(s, item)).toList());
  }

  public static ItemView of(Item item, Library library) {
    return of(Hit.unmarked(item), library);
  }

  /** As a list shows it. */
  public static ItemView of(Hit hit, Library library) {
    List<StatementView> met =
        hit.met().stream().limit(1).map(s -> StatementView.of(s, hit.item())).toList();
    return of(hit, library, met);
  }

  private static ItemView of(Hit hit, Library library, List<StatementView> statements) {
    Item item = hit.item();
    Document document = document(item, library);
    return new ItemView(
        item.id(),
        Address.item(item.id()),
        item.kind(),
        item.numbering().value(),
        present(item.numbering().printed()),
        positive(item.numbering().ordinal()),
        present(item.title()),
        item.text(),
        item.period().filter(Period::singleYear).stream().mapToInt(Period::from).findFirst(),
        item.period(),
        present(item.place().name()),
        DocumentRef.of(document),
        item.chapter().map(h -> new ChapterRef(h.number(), h.title())),
        item.path().stream().map(Heading::printed).toList(),
        paired(item.ownership().leaders(), hit.leaders(), LeaderRef::of),
        paired(item.ownership().owners(), hit.owners(), OwnerView::of),
        present(item.ownership().clause()),
        present(item.deadline()),
        Due.of(item).day(),
        item.cites(),
        CitedPapers.of(item, library),
        measures(item, MeasureRole.TARGET),
        measures(item, MeasureRole.OUTCOME),
        statements,
        item.appointment().map(AppointmentView::of),
        item.portfolio(),
        item.event(),
        present(item.sameText()),
        present(item.sameText()).map(id -> SameItems.named(id, library)),
        present(item.ownership().rule()),
        SourceView.of(item.span(), document),
        hit.snippet(),
        hit.because(),
        Omittable.none());
  }

  private static Document document(Item item, Library library) {
    return library
        .document(item.documentId())
        .orElseThrow(() -> new IllegalStateException("no document of " + item.id()));
  }

  /** The same with how far it is. */
  public ItemView under(ProgressView now) {
    return new ItemView(
        id,
        url,
        kind,
        number,
        numberPrinted,
        ordinal,
        title,
        text,
        year,
        period,
        place,
        document,
        chapter,
        path,
        leaders,
        owners,
        ownerClause,
        deadline,
        due,
        cites,
        cited,
        targets,
        outcomes,
        statements,
        appointment,
        portfolio,
        event,
        sameText,
        same,
        rule,
        source,
        snippet,
        because,
        new Omittable<>(Optional.of(now)));
  }

  /** How far it is; empty where no ledger is open, and for what nobody reports on. */
  public Optional<ProgressView> paced() {
    return progress.value();
  }

  private static List<MeasureView> measures(Item item, MeasureRole role) {
    return item.statements().stream()
        .flatMap(statement -> statement.measures().stream())
        .filter(measure -> measure.role() == role)
        .map(measure -> MeasureView.of(measure, item))
        .toList();
  }

  private static <T, V> List<V> paired(
      List<T> named, List<List<Snippet>> marked, BiFunction<T, List<Snippet>, V> view) {
    return IntStream.range(0, named.size())
        .mapToObj(i -> view.apply(named.get(i), marked.get(i)))
        .toList();
  }

  /** Where it is found, if not by the very words in its own text or names; Chinese. */
  public Optional<String> foundIn() {
    boolean own = because.stream().anyMatch(ItemView::isOwn);
    return own || because.isEmpty()
        ? Optional.empty()
        : Optional.of(
            because.stream().map(ItemView::said).distinct().collect(Collectors.joining("；")));
  }

  private static boolean isOwn(Reason reason) {
    boolean text = reason.field() == Reason.Where.TEXT || reason.field() == Reason.Where.TITLE;
    return text && (reason.by() == Reason.By.LITERAL || reason.by() == Reason.By.WORDS);
  }

  private static String said(Reason reason) {
    if (reason.by() == Reason.By.MEANING) {
      // Its words are what the snippet shows.
      return reason.by().label();
    }
    String how = reason.by() == Reason.By.LITERAL ? "" : "（" + reason.by().label() + "）";
    return reason.field().label() + how + "：" + String.join("、", reason.words());
  }

  /** Those who own it in one role, in printed order. */
  public List<OwnerView> owners(Role role) {
    return owners.stream().filter(o -> o.role() == role).toList();
  }

  /**
   * What it may be called: its title, what happens to which post, or the beginning of its text, at
   * most 60 characters.
   */
  public String name() {
    String whole = title.or(() -> appointment.map(AppointmentView::name)).orElse(text);
    return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME) + "…";
  }

  /**
   * What heads it in a list: its title, what happens to which post, or the first clause of the
   * statement that was met, else of its text.
   */
  public String headline() {
    return title
        .or(() -> appointment.map(AppointmentView::name))
        .orElseGet(
            () -> StatementView.clause(statements.isEmpty() ? text : statements.getFirst().text()));
  }

  /** Where in its page the statement that was met stands; empty where none is. */
  public String anchor() {
    return statements.stream()
        .findFirst()
        .map(s -> s.url().substring(s.url().indexOf('#')))
        .orElse("");
  }

  /** The address of a cited paper, where it is held. */
  public Optional<String> citedUrl(String text) {
    return cited.stream().filter(c -> c.text().equals(text)).map(CitedPaper::url).findFirst();
  }

  public static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static OptionalInt positive(int number) {
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
