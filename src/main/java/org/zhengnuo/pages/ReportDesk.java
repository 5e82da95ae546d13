package org.zhengnuo.pages;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.ledger.Batch;
import org.zhengnuo.ledger.BookedTask;
import org.zhengnuo.ledger.Delivery;
import org.zhengnuo.ledger.Filing;
import org.zhengnuo.ledger.FilledForm;
import org.zhengnuo.ledger.FilledRow;
import org.zhengnuo.ledger.ImportReport;
import org.zhengnuo.ledger.Invitation;
import org.zhengnuo.ledger.Invitations;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.LinkToken;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportIntake;
import org.zhengnuo.ledger.TaskBook;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.MeasureView;
import org.zhengnuo.pages.view.ReportFormView;
import org.zhengnuo.pages.view.ReportFormView.Entry;
import org.zhengnuo.pages.view.ReportFormView.FormRow;
import org.zhengnuo.pages.view.ReportFormView.Receipt;
import org.zhengnuo.pages.view.ReportFormView.Stage;
import org.zhengnuo.pages.view.SameItems;
import org.zhengnuo.search.IndexView;

/**
 * Where an invited unit reports: it sees its tasks, fills the form or hands in its workbook, sees
 * what was understood, and gets a receipt. A link that opens nothing is told nothing.
 */
public final class ReportDesk {

  /** What the fields of a row begin with; the id of its item follows. */
  public enum Field {
    STATE("state."),
    VALUE("value."),
    TEXT("text."),
    EVIDENCE("evidence.");

    private final String start;

    Field(String start) {
      this.start = start;
    }

    /** The name of the field of an item. */
    public String of(String item) {
      return start + item;
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);

  private final LedgerFile ledger;
  private final Invitations invitations;
  private final Supplier<TaskBook> books;
  private final Clock clock;

  /**
   * @param books the tasks of the newest state of the index
   */
  public ReportDesk(LedgerFile ledger, Supplier<TaskBook> books, Clock clock) {
    this.ledger = ledger;
    this.invitations = new Invitations(ledger);
    this.books = books;
    this.clock = clock;
  }

  /**
   * What was sent to the desk.
   *
   * @param fields by name, as typed; {@code reporter} and those of {@link Field}
   * @param workbook a file instead, which fills the form
   * @param take whether it is to be taken in, and not only looked at
   * @param address it came from
   */
  public record Sent(
      Map<String, String> fields, Optional<Handed> workbook, boolean take, String address) {

    public Sent {
      fields = Map.copyOf(fields);
    }

    private String field(String name) {
      return fields.getOrDefault(name, "").strip();
    }

    private Entry entry(String item) {
      return new Entry(
          field(Field.STATE.of(item)),
          field(Field.VALUE.of(item)),
          field(Field.TEXT.of(item)),
          field(Field.EVIDENCE.of(item)));
    }
  }

  /** A file that was handed in. */
  public record Handed(String name, byte[] bytes) {}

  /** The invitation that a link opens today; empty where it is forged, expired or revoked. */
  public Optional<Invitation> opened(String token) {
    return invitations.opened(new LinkToken(token));
  }

  /** The form with what the unit has reported for the period already. */
  public ReportFormView form(State now, Invitation invitation) {
    Visit visit = new Visit(now.open(), invitation);
    Map<String, Entry> entries = new HashMap<>();
    String reporter = "";
    for (Report report : visit.reported()) {
      entries.put(report.item(), entry(report.said()));
      reporter = report.said().reporter();
    }
    return visit.view(Stage.FILL, reporter, entries, Optional.empty(), Optional.empty());
  }

  /** What was understood of what was sent or, where it is to be taken, the receipt. */
  public ReportFormView answer(State now, Invitation invitation, Sent sent) {
    Visit visit = new Visit(now.open(), invitation);
    return sent.workbook()
        .map(file -> visit.handed(file, sent.address()))
        .orElseGet(() -> visit.filled(sent));
  }

  private static Entry entry(Report.Said said) {
    return new Entry(said.state().label(), said.value(), said.text(), said.evidence());
  }

  /** One request under one invitation. */
  private final class Visit {
    private final IndexView open;
    private final Invitation invitation;
    private final Unit unit;
    private final TaskBook book;
    private final List<BookedTask> tasks;

    Visit(IndexView open, Invitation invitation) {
      this.open = open;
      this.invitation = invitation;
      this.unit =
          open.library()
              .unit(invitation.unit())
              .orElseThrow(() -> PageException.notFound("被邀请的单位已不在资料里，请联系发出邀请的人"));
      this.book = books.get();
      this.tasks = book.ofUnit(invitation.unit());
    }

    /** What the unit said for this period, the newest of each task last. */
    List<Report> reported() {
      return reports().filter(report -> report.period().equals(invitation.period())).toList();
    }

    private java.util.stream.Stream<Report> reports() {
      return ledger.of(tasks.stream().map(BookedTask::item).toList()).stream()
          .filter(report -> report.unit().equals(invitation.unit()));
    }

    /** A workbook fills the form, and whoever handed it in looks at it before he sends that. */
    ReportFormView handed(Handed file, String address) {
      ImportReport came =
          new ReportIntake(ledger, book)
              .look(
                  new Delivery(
                      file.name(),
                      file.bytes(),
                      Report.Way.UPLOAD,
                      address,
                      Optional.of(unit.id()),
                      Optional.of(invitation.period())));
      Map<String, Entry> entries = new HashMap<>();
      String reporter = "";
      for (Filing filing : came.understood()) {
        entries.put(filing.item(), entry(filing.said()));
        reporter = filing.said().reporter();
      }
      return view(Stage.CHECK, reporter, entries, Optional.of(came), Optional.empty());
    }

    ReportFormView filled(Sent sent) {
      Map<String, Entry> entries =
          tasks.stream()
              .map(BookedTask::item)
              .filter(item -> !sent.entry(item).isBlank())
              .collect(Collectors.toMap(item -> item, sent::entry));
      String reporter = sent.field("reporter");
      FilledForm form =
          new FilledForm(
              invitation.id(),
              sent.address(),
              unit.id(),
              invitation.period(),
              tasks.stream()
                  .filter(task -> entries.containsKey(task.item()))
                  .map(task -> row(task, entries.get(task.item()), reporter))
                  .toList());
      ReportIntake intake = new ReportIntake(ledger, book);
      if (!sent.take() || entries.isEmpty()) {
        return view(
            Stage.CHECK, reporter, entries, Optional.of(intake.look(form)), Optional.empty());
      }
      ImportReport taken = intake.take(form);
      if (taken.refused().isPresent()) {
        return view(Stage.CHECK, reporter, entries, Optional.of(taken), Optional.empty());
      }
      LOG.info(
          "填报：邀请 {}，来自 {}，新增 {} 条，未变 {} 条",
          invitation.id(),
          sent.address(),
          taken.added(),
          taken.unchanged());
      return view(Stage.TAKEN, reporter, entries, Optional.of(taken), Optional.of(receipt(taken)));
    }

    private Receipt receipt(ImportReport taken) {
      Optional<Long> number =
          taken.added() == 0
              ? Optional.empty()
              : ledger.batches().stream()
                  .filter(batch -> batch.arrival().name().equals(invitation.id()))
                  .map(Batch::id)
                  .findFirst();
      return new Receipt(number, clock.instant(), taken.added(), taken.unchanged());
    }

    private static FilledRow row(BookedTask task, Entry entry, String reporter) {
      return new FilledRow(
          "",
          0,
          task.item(),
          task.text(),
          entry.state(),
          entry.text(),
          entry.value(),
          entry.evidence(),
          reporter);
    }

    ReportFormView view(
        Stage stage,
        String reporter,
        Map<String, Entry> entries,
        Optional<ImportReport> came,
        Optional<Receipt> receipt) {
      Map<String, Report> before =
          reports()
              .filter(report -> report.period().compareTo(invitation.period()) < 0)
              .collect(Collectors.toMap(Report::item, report -> report, (_, later) -> later));
      Map<String, Filing> understood =
          came.map(ImportReport::understood).orElse(List.of()).stream()
              .collect(Collectors.toMap(Filing::item, filing -> filing, (_, later) -> later));
      List<FormRow> rows =
          items().stream()
              .map(
                  item ->
                      row(
                          item,
                          entries.getOrDefault(item.id(), Entry.BLANK),
                          Optional.ofNullable(before.get(item.id())),
                          Optional.ofNullable(understood.get(item.id()))))
              .toList();
      return new ReportFormView(
          stage,
          unit.name(),
          invitation.period().label(),
          invitation.until(),
          reporter,
          rows,
          came,
          receipt);
    }

    /** Those the unit leads first. */
    private List<Item> items() {
      return open.items(tasks.stream().map(BookedTask::item).toList()).stream()
          .sorted(Comparator.comparing(item -> !leads(item)))
          .toList();
    }

    private boolean leads(Item item) {
      return item.ownership().owners().stream()
          .anyMatch(owner -> owner.unit().id().equals(unit.id()) && owner.role() == Role.LEAD);
    }

    private FormRow row(
        Item item, Entry entry, Optional<Report> before, Optional<Filing> understood) {
      Library library = open.library();
      ItemView view = ItemView.of(item, library);
      return new FormRow(
          item.id(),
          view.url(),
          SameItems.named(item.id(), library).name(),
          item.text(),
          view.owners().stream()
              .filter(owner -> owner.unit().id().equals(unit.id()))
              .map(owner -> owner.role().label())
              .distinct()
              .toList(),
          view.due(),
          view.targets().stream().map(MeasureView::phrase).toList(),
          entry,
          before.map(report -> report.period().label() + " " + words(report.said())),
          understood.map(filing -> words(filing.said())));
    }
  }

  /** What a report says, in one line. */
  private static String words(Report.Said said) {
    StringBuilder words = new StringBuilder(said.state().label());
    said.amount().ifPresent(amount -> words.append("，完成 ").append(amount.toPlainString()));
    said.share()
        .ifPresent(share -> words.append("，").append(Math.round(share * 1000) / 10.0).append("%"));
    if (!said.value().isEmpty() && said.amount().isEmpty() && said.share().isEmpty()) {
      words.append("，").append(said.value()).append("（没有读出数）");
    }
    return words.toString();
  }
}
