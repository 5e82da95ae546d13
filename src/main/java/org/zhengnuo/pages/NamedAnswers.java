package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.AnswerView;
import org.zhengnuo.pages.view.OwnersView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Understood;

/** The things that a query names, best first: what a reader wants before any list of items. */
final class NamedAnswers {
  private static final int MOST_PAPERS = 5;
  private static final int LONGEST = 200;

  private final Understood meant;
  private final Results found;
  private final IndexView open;
  private final Library library;

  NamedAnswers(Understood meant, Results found, IndexView open) {
    this.meant = meant;
    this.found = found;
    this.open = open;
    library = open.library();
  }

  List<AnswerView> all(Optional<OwnersView> owners) {
    List<AnswerView> answers = new ArrayList<>();
    open.items(meant.portfolio()).forEach(item -> answers.add(portfolio(item)));
    meant.read().stream()
        .filter(part -> part.facet().equals("item"))
        .flatMap(part -> open.items(part.values()).stream())
        .forEach(item -> answers.add(item(item)));
    papers().map(this::document).forEach(answers::add);
    if (meant.topic().isEmpty() || meant.fellBack()) {
      one(Facet.LEADER).flatMap(library::leader).map(this::leader).ifPresent(answers::add);
      one(Facet.UNIT).flatMap(library::unit).map(this::unit).ifPresent(answers::add);
      one(Facet.PLACE).map(this::place).ifPresent(answers::add);
    }
    owners.filter(view -> !view.units().isEmpty()).map(this::owners).ifPresent(answers::add);
    return answers;
  }

  private Stream<Document> papers() {
    Stream<String> read = meant.of(Facet.DOCUMENT).stream().flatMap(part -> part.values().stream());
    return Stream.concat(read, meant.papers().stream())
        .distinct()
        .limit(MOST_PAPERS)
        .flatMap(id -> library.document(id).stream());
  }

  /** The value of a facet that words name, where they name but one. */
  private Optional<String> one(Facet facet) {
    List<NamedPart> parts = meant.of(facet);
    return parts.size() == 1 && parts.getFirst().values().size() == 1
        ? Optional.of(parts.getFirst().values().getFirst())
        : Optional.empty();
  }

  private AnswerView portfolio(Item item) {
    String person = item.portfolio().map(Portfolio::person).orElse("");
    return new AnswerView(
        "portfolio", "领导分工", item.id(), Address.item(item.id()), person + "的分工", cut(item.text()));
  }

  private AnswerView item(Item item) {
    String paper = library.document(item.documentId()).map(Document::title).orElse("");
    String number = item.numbering().printed();
    return new AnswerView(
        "item", "条目", item.id(), Address.item(item.id()), paper + " " + number, cut(item.text()));
  }

  private AnswerView document(Document paper) {
    Query items = Query.of("").with(Filters.NONE.toggled(Facet.DOCUMENT, paper.id()));
    String facts =
        Stream.of(
                paper.place().name(),
                paper.code(),
                paper.date().map(date -> date + " 印发").orElse(""),
                open.count(items) + " 个条目")
            .filter(fact -> !fact.isEmpty())
            .reduce((a, b) -> a + " · " + b)
            .orElse("");
    return new AnswerView(
        "document", "文件", paper.id(), Address.document(paper.id()), paper.title(), facts);
  }

  private AnswerView leader(Leader leader) {
    String offices = String.join("、", leader.offices());
    String facts = leader.place().name() + (offices.isEmpty() ? "" : " · " + offices);
    long led = found.totals().under(Filters.NONE.toggled(Facet.LEADER, leader.id()));
    return new AnswerView(
        "leader",
        "领导",
        leader.id(),
        Address.leader(leader.id()),
        leader.name(),
        facts + " · 牵头 " + led + " 个条目");
  }

  private AnswerView unit(Unit unit) {
    String roles =
        found.facets().getOrDefault(Facet.ROLE, List.of()).stream()
            .filter(value -> value.count() > 0 && !value.id().equals(Facet.NONE))
            .map(NamedAnswers::role)
            .reduce((a, b) -> a + "，" + b)
            .orElse("没有条目");
    return new AnswerView("unit", "单位", unit.id(), Address.unit(unit.id()), unit.name(), roles);
  }

  private static String role(FacetValue value) {
    return org.zhengnuo.model.Token.find(Role.class, value.id())
            .map(Role::word)
            .orElse(value.label())
        + " "
        + value.count()
        + " 个";
  }

  private AnswerView place(String place) {
    Query here = Query.of("").with(Filters.NONE.toggled(Facet.PLACE, place));
    long papers = library.documents().stream().filter(d -> d.place().name().equals(place)).count();
    return new AnswerView(
        "place",
        "地区",
        place,
        Address.search(here),
        place,
        papers + " 份文件 · " + found.total() + " 个条目");
  }

  private AnswerView owners(OwnersView owners) {
    String names =
        owners.units().stream()
            .limit(3)
            .map(share -> share.unit().name())
            .reduce((a, b) -> a + "、" + b)
            .orElse("");
    return new AnswerView(
        "owners", "责任单位", meant.topic(), Address.with("/owners", "q", meant.topic()), "谁负责", names);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
