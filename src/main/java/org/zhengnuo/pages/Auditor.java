package org.zhengnuo.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.pages.view.DocumentRow;
import org.zhengnuo.pages.view.DocumentView.Audit;
import org.zhengnuo.pages.view.DocumentView.Characters;
import org.zhengnuo.pages.view.DocumentView.FindingView;
import org.zhengnuo.pages.view.DocumentView.NumberedItem;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** Sets what a paper prints against what was made of it. */
final class Auditor {
  private final IndexView open;
  private final Document document;

  Auditor(IndexView open, Document document) {
    this.open = open;
    this.document = document;
  }

  Audit of(List<Item> items, DocumentRow row, List<Finding> findings) {
    List<NumberedItem> numbered =
        items.stream()
            .filter(item -> item.numbering().value().isPresent())
            .map(this::numbered)
            .toList();
    Filters all = Counts.only(Facet.DOCUMENT, document.id());
    List<Counted> kinds = kinds(items, all);
    Set<String> stored = kinds.stream().map(Counted::id).collect(Collectors.toSet());
    return new Audit(
        numbered.size() + count(findings, FindingCode.NUMBER_NOT_ITEM),
        numbered.size(),
        numbered,
        items.size(),
        Address.search(Query.of("").with(all.with(Facet.KIND, stored))),
        row.withoutOwner(),
        count(findings, FindingCode.UNKNOWN_UNIT),
        byLabel(kinds),
        kinds,
        open.corrections(document.span().file()).stream()
            .filter(c -> ItemPage.within(document.span(), c.file(), c.line()))
            .toList(),
        document.absences(),
        findings.stream().map(this::finding).toList(),
        open.shares(document).map(Characters::of));
  }

  private NumberedItem numbered(Item item) {
    return new NumberedItem(
        item.numbering().printed(), Address.line(document, item.span().firstLine()));
  }

  private static List<Counted> kinds(List<Item> items, Filters all) {
    Map<ItemKind, Long> counted =
        items.stream().collect(Collectors.groupingBy(Item::kind, Collectors.counting()));
    return Arrays.stream(ItemKind.values())
        .filter(counted::containsKey)
        .map(kind -> kind(kind, counted.get(kind), all))
        .toList();
  }

  private static Counted kind(ItemKind kind, long count, Filters all) {
    Filters one = all.with(Facet.KIND, Set.of(kind.token()));
    return new Counted(kind.token(), kind.label(), count, Address.search(Query.of("").with(one)));
  }

  private static Map<String, Long> byLabel(List<Counted> kinds) {
    Map<String, Long> named = new LinkedHashMap<>();
    kinds.forEach(kind -> named.put(kind.label(), kind.count()));
    return named;
  }

  private static long count(List<Finding> findings, FindingCode code) {
    return findings.stream().filter(f -> f.code() == code).count();
  }

  private FindingView finding(Finding finding) {
    return new FindingView(
        finding.code(),
        finding.code().label(),
        finding.message(),
        finding.file(),
        finding.line(),
        Address.line(document, Math.max(1, finding.line())));
  }
}
