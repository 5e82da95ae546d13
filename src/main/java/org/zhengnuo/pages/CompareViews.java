package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.zhengnuo.compare.Change;
import org.zhengnuo.compare.ChangeKind;
import org.zhengnuo.compare.ClaimPart;
import org.zhengnuo.compare.Comparison;
import org.zhengnuo.compare.Figure;
import org.zhengnuo.compare.IndicatorGroup;
import org.zhengnuo.compare.IndicatorGroup.Slot;
import org.zhengnuo.compare.MeasureLink;
import org.zhengnuo.compare.Verdict;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.view.CompareView;
import org.zhengnuo.pages.view.CompareView.ChangeChoice;
import org.zhengnuo.pages.view.CompareView.ChangeView;
import org.zhengnuo.pages.view.CompareView.FigureView;
import org.zhengnuo.pages.view.CompareView.LinkView;
import org.zhengnuo.pages.view.CompareView.MovedRow;
import org.zhengnuo.pages.view.CompareView.PartView;
import org.zhengnuo.pages.view.CompareView.RowVerdict;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.MeasureView;

/** Shows a comparison: with places, lines and words. */
final class CompareViews {
  private static final int MOST_ROWS = 150;
  private static final int MOST_NUMBERS = 2000;

  private final Library library;
  private final CompareRequest request;

  CompareViews(Library library, CompareRequest request) {
    this.library = library;
    this.request = request;
  }

  CompareView of(Comparison whole) {
    Comparison shown = request.narrowed(whole);
    CompareNotes notes = new CompareNotes(request, whole, library);
    List<Change> chosen =
        shown.changes().stream()
            .filter(change -> request.change().filter(kind -> kind != change.kind()).isEmpty())
            .toList();
    List<IndicatorGroup> groups = IndicatorGroup.of(shown);
    Paging paging = request.paging();
    String address =
        request
            .change()
            .map(kind -> Address.joined(request.address("/compare"), "change", kind.token()))
            .orElseGet(() -> request.address("/compare"));
    return new CompareView(
        request.query(),
        request.places(),
        Stream.concat(notes.messages().stream(), cut(shown)).toList(),
        notes.offers(),
        request.a().view(),
        request.b().view(),
        notes.coverage(),
        first(shown.links()).map(this::link).toList(),
        first(shown.notFound()).map(this::figure).toList(),
        groups.stream().limit(MOST_ROWS).map(this::row).toList(),
        groups.size(),
        chosen.stream().skip(paging.skipped()).limit(paging.size()).map(this::change).toList(),
        chosen.size(),
        choices(shown),
        totals(shown),
        paging.page(),
        paging.pages(chosen.size()),
        paging.links(address, chosen.size(), Optional.empty()),
        CompareRequest.sides("/compare", request.b(), request.a()),
        request.address("/compare.csv"),
        request.address("/compare.xlsx"));
  }

  /** A sentence where a list is longer than what is given of it. */
  private Stream<String> cut(Comparison shown) {
    int most = Math.max(shown.links().size(), shown.notFound().size());
    return most <= most()
        ? Stream.empty()
        : Stream.of("数字有 " + most + " 项，这里只给前 " + most() + " 项；全部见 CSV 或 Excel。");
  }

  /** Of a long list what a page of statements has room for; a table holds all. */
  private <T> Stream<T> first(List<T> all) {
    return all.stream().limit(most());
  }

  private int most() {
    return Math.max(MOST_NUMBERS, request.paging().size());
  }

  private LinkView link(MeasureLink link) {
    return new LinkView(
        link.kind(),
        link.a().measure().indicator(),
        link.judgement().verdict(),
        link.judgement().verdict().label(),
        link.judgement().difference(),
        link.judgement().share(),
        ItemView.present(link.judgement().reason()),
        figure(link.a()),
        figure(link.b()));
  }

  private FigureView figure(Figure figure) {
    Item item = figure.claim().item();
    int year = figure.year();
    return new FigureView(
        item.id(),
        figure.claim().id(),
        item.documentId(),
        figure.line(),
        line(item, figure.line()),
        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
        figure.claim().text(),
        MeasureView.of(figure.measure(), item));
  }

  private String line(Item item, int line) {
    return library
        .document(item.documentId())
        .map(document -> Address.line(document, line))
        .orElseGet(() -> Address.item(item.id()));
  }

  private MovedRow row(IndicatorGroup group) {
    return new MovedRow(
        group.name(),
        group.at(Slot.TARGET_A).map(this::figure),
        group.at(Slot.OUTCOME_A).map(this::figure),
        group.at(Slot.OUTCOME_B).map(this::figure),
        group.at(Slot.TARGET_B).map(this::figure),
        group.missing(),
        group.links().stream()
            .sorted(Comparator.comparing(MeasureLink::kind))
            .map(CompareViews::verdict)
            .toList());
  }

  private static RowVerdict verdict(MeasureLink link) {
    Verdict verdict = link.judgement().verdict();
    String more =
        switch (verdict) {
          case DIFFERS -> "：" + link.judgement().difference().orElseThrow().label();
          case PART -> "，乙为甲的 " + link.judgement().share().orElseThrow().toPlainString() + "%";
          case NOT_COMPARABLE -> "：" + link.judgement().reason();
          default -> "";
        };
    return new RowVerdict(link.kind(), verdict, subject(link) + verdict.label() + more);
  }

  /** What is raised or lowered; whatever else comes of two numbers needs no subject. */
  private static String subject(MeasureLink link) {
    boolean moved =
        EnumSet.of(Verdict.RAISED, Verdict.LOWERED, Verdict.UNCHANGED)
            .contains(link.judgement().verdict());
    if (!moved) {
      return "";
    }
    return switch (link.kind()) {
      case TARGET_TARGET -> "目标";
      case OUTCOME_OUTCOME -> "完成数";
      case OUTCOME_TARGET -> "目标比完成数";
      case TARGET_OUTCOME -> "";
    };
  }

  private ChangeView change(Change change) {
    return new ChangeView(
        change.kind(),
        change.a().map(this::part),
        change.b().map(this::part),
        Math.round(change.similarity() * 100) / 100.0,
        change.diff());
  }

  private PartView part(ClaimPart part) {
    Item item = part.claim().item();
    return new PartView(
        item.id(),
        part.claim().id(),
        part.text(),
        part.firstLine(),
        part.lastLine(),
        line(item, part.firstLine()));
  }

  private List<ChangeChoice> choices(Comparison shown) {
    return Stream.of(ChangeKind.values()).map(kind -> choice(kind, shown)).toList();
  }

  private ChangeChoice choice(ChangeKind kind, Comparison shown) {
    String alone = Address.joined(request.address("/compare"), "change", kind.token());
    int count = (int) shown.changes().stream().filter(change -> change.kind() == kind).count();
    boolean selected = request.change().filter(kind::equals).isPresent();
    return new ChangeChoice(
        kind,
        kind.label(),
        count,
        selected,
        selected ? request.address("/compare") : Address.joined(alone, "size", "100"));
  }

  private static Map<String, Integer> totals(Comparison shown) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    Stream.of(ChangeKind.values()).forEach(kind -> totals.put(kind.token(), 0));
    Stream.of(Verdict.values()).forEach(verdict -> totals.put(verdict.token(), 0));
    shown.changes().forEach(change -> totals.merge(change.kind().token(), 1, Integer::sum));
    shown
        .links()
        .forEach(link -> totals.merge(link.judgement().verdict().token(), 1, Integer::sum));
    totals.put("not_found", shown.notFound().size());
    return totals;
  }
}
