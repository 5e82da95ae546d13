package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.compare.Comparison;
import org.zhengnuo.compare.Side;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.pages.view.CompareView.CoveragePair;
import org.zhengnuo.pages.view.CompareView.CoverageView;
import org.zhengnuo.pages.view.CompareView.Offer;

/** What a reader must know before a comparison: what is held of each side, and what is not. */
final class CompareNotes {

  /** A side so much shorter cannot say as much as the other. */
  private static final int MUCH_SHORTER = 3;

  private static final Set<DocumentKind> BRIEF =
      EnumSet.of(DocumentKind.REPORT_DIGEST, DocumentKind.LIVELIHOOD);

  private final CompareRequest request;
  private final Comparison comparison;
  private final Library library;

  CompareNotes(CompareRequest request, Comparison comparison, Library library) {
    this.request = request;
    this.comparison = comparison;
    this.library = library;
  }

  /** Why something is not compared; none where all is. */
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    missing("甲", request.a()).ifPresent(messages::add);
    if (!request.a().asked().equals(request.b().asked())) {
      missing("乙", request.b()).ifPresent(messages::add);
    }
    if (messages.isEmpty() && held(request.a()) && held(request.b())) {
      silent().ifPresent(messages::add);
      cut("甲", comparison.a()).ifPresent(messages::add);
      cut("乙", comparison.b()).ifPresent(messages::add);
    }
    return messages;
  }

  private static boolean held(CompareSide side) {
    return !side.documents().isEmpty();
  }

  private Optional<String> missing(String which, CompareSide side) {
    if (held(side) || side.asked().isEmpty()) {
      return Optional.empty();
    }
    if (!side.isPlace()) {
      return Optional.of(
          which + "：没有收录“" + shown(side.asked()) + "”。请写文件标识、文号，或者 地区@年份，例如 济宁市@2023。");
    }
    if (side.places().size() > 1) {
      return Optional.of(
          which + "：“" + shown(side.asked()) + "”可能是" + String.join("、", side.places()) + "，请写全称。");
    }
    List<String> years = new CompareOffers(library).held(side.places().getFirst());
    return Optional.of(
        which
            + "：没有收录“"
            + shown(side.asked())
            + "”的文件。"
            + (years.isEmpty()
                ? ""
                : side.places().getFirst() + "收录了 " + String.join("、", years) + " 年的。"));
  }

  private static String shown(String asked) {
    return asked.length() <= 40 ? asked : asked.substring(0, 40) + "…";
  }

  private Optional<String> silent() {
    boolean same = comparison.a().documents().equals(comparison.b().documents());
    if (same && !comparison.a().has(MeasureRole.OUTCOME)) {
      return Optional.of("这里没有工作回顾，不能拿回顾对照安排；可以另选一份文件对照。");
    }
    if (same && !comparison.a().has(MeasureRole.TARGET)) {
      return Optional.of("这里没有工作安排，不能拿回顾对照安排；可以另选一份文件对照。");
    }
    boolean nothing = comparison.a().claims().isEmpty() || comparison.b().claims().isEmpty();
    return nothing ? Optional.of("有一边既没有安排也没有回顾，没有可以对照的表述。") : Optional.empty();
  }

  private static Optional<String> cut(String which, Side side) {
    return side.whole() ? Optional.empty() : Optional.of(which + "太长，只对照了前面的部分；请分文件对照。");
  }

  CoveragePair coverage() {
    return new CoveragePair(
        coverage(comparison.a(), comparison.b()), coverage(comparison.b(), comparison.a()));
  }

  private static CoverageView coverage(Side side, Side other) {
    Set<String> kinds = new LinkedHashSet<>();
    side.documents().forEach(d -> kinds.add(d.kind().label()));
    return new CoverageView(
        side.documents().size(),
        side.characters(),
        side.claims().size(),
        List.copyOf(kinds),
        note(side, other));
  }

  /** A paper that tells another in short leaves out most of it. */
  private static Optional<String> note(Side side, Side other) {
    if (side.documents().isEmpty() || other.documents().isEmpty()) {
      return Optional.empty();
    }
    boolean digest = side.documents().stream().allMatch(d -> BRIEF.contains(d.kind()));
    boolean otherToo = other.documents().stream().allMatch(d -> BRIEF.contains(d.kind()));
    boolean shorter = side.characters() * MUCH_SHORTER < other.characters();
    if (digest && !otherToo) {
      return Optional.of("这一边只有" + kinds(side) + "，不是全文：没有出现的表述，可能只是没有摘入。");
    }
    return shorter ? Optional.of("这一边的篇幅不到另一边的三分之一：没有出现的表述，可能只是没有写到。") : Optional.empty();
  }

  private static String kinds(Side side) {
    return String.join(
        "和", side.documents().stream().map(d -> d.kind().label()).distinct().toList());
  }

  /** What could be compared, where nothing is. */
  List<Offer> offers() {
    boolean complete = held(request.a()) && held(request.b()) && messages().isEmpty();
    return complete ? List.of() : new CompareOffers(library).all();
  }
}
