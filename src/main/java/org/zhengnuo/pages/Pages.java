package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.Progress;

/**
 * The closed list of pages; help, routes and the machine-readable description are derived from it.
 */
public final class Pages {

  private final Supplier<Optional<ItemIndex>> index;
  private final Supplier<Progress> progress;
  private final List<Page> all;
  private final ItemPage item;
  private final DuePage due;
  private final Moved moved;
  private final Optional<ReportDesk> desk;
  private final Optional<PaceBook> paces;

  /**
   * @param index the index, empty while there is none yet
   * @param today the date citations give
   * @param progress how far the reading of the seeds is
   * @param moved what stands for ids of before
   * @param ledger what is known of progress; empty where no ledger is open
   */
  public Pages(
      Supplier<Optional<ItemIndex>> index,
      Supplier<LocalDate> today,
      Supplier<Progress> progress,
      Moved moved,
      Optional<OpenLedger> ledger) {
    this.index = index;
    desk = ledger.flatMap(OpenLedger::desk);
    this.moved = moved;
    paces = ledger.map(open -> new PaceBook(open, today));
    this.progress = progress;
    item = new ItemPage(today);
    due = new DuePage(today);
    all =
        List.of(
            new HomePage(),
            new SearchPage(),
            new FacetsPage(),
            item,
            new DocumentsPage(),
            new DocumentPage(),
            new UnitsPage(),
            new UnitPage(),
            new LeadersPage(),
            new LeaderPage(),
            new FillInPage(today, ledger.map(OpenLedger::reports).orElse(Reports.NONE)),
            new OwnersPage(),
            new TargetsPage(),
            new IndicatorsPage(),
            new IndicatorPage(),
            new YearsPage(),
            new MatrixPage(),
            new ComparePage(),
            new PhrasesPage(),
            new ListsPage(),
            due,
            new LedgerPage(),
            new PeriodPage(),
            new HelpPage(this::all),
            new SuggestPage(),
            new HealthPage(),
            new OpenApiPage(this::all));
  }

  /** The pages where no ledger is open. */
  public Pages(
      Supplier<Optional<ItemIndex>> index,
      Supplier<LocalDate> today,
      Supplier<Progress> progress,
      Moved moved) {
    this(index, today, progress, moved, Optional.empty());
  }

  /** The pages of an index that nothing is added to. */
  public Pages(Supplier<Optional<ItemIndex>> index, Supplier<LocalDate> today) {
    this(index, today, () -> Progress.NONE, Moved.NOTHING);
  }

  public List<Page> all() {
    return all;
  }

  /** Where units report; empty where nothing is taken in. */
  public Optional<ReportDesk> desk() {
    return desk;
  }

  /** The path of a page under the id that stands now for the one asked for. */
  public Optional<String> moved(Page page, Form form, String id) {
    String name = page.path().replaceFirst("^/([^/]+)/\\{id}$", "$1");
    return moved
        .now(name, id)
        .filter(now -> isThere(name, now))
        .map(now -> form.path(page.path()).replace("{id}", now));
  }

  /** A whole file that moved takes along what it never held, too. */
  private boolean isThere(String name, String id) {
    try (State now = now()) {
      return switch (name) {
        case "items" -> !now.open().items(List.of(id)).isEmpty();
        case "documents" -> now.open().library().document(id).isPresent();
        default -> true;
      };
    }
  }

  /** What a request sees that begins now. */
  public State now() {
    return new State(index.get().map(ItemIndex::view), progress(), paces);
  }

  /** How far the reading of the seeds is. */
  public Progress progress() {
    return progress.get();
  }

  /** Reckons how far tasks are before anyone asks, where something changed since the last time. */
  public void ahead() {
    try (State now = now()) {
      paces.ifPresent(book -> now.index().ifPresent(book::ahead));
    }
  }

  /** Whether a ledger is open. */
  public boolean reporting() {
    return paces.isPresent();
  }

  /** Whether what items mean is still being computed, so that not all is found by it yet. */
  public boolean computing() {
    return index
        .get()
        .filter(open -> open.meaningState().status() == MeaningState.Status.COMPUTING)
        .isPresent();
  }

  /** What is due as a calendar file. */
  public String calendar(State now, Parameters parameters) {
    return due.calendar(now.open(), parameters);
  }

  /** An item as RIS text. */
  public String ris(State now, Parameters parameters) {
    return item.ris(now.open(), parameters);
  }
}
