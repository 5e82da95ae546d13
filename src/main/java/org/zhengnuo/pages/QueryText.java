package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;

/** Says in words what a query asks for: in what is printed, and in names of files. */
record QueryText(Query query, Library library) {

  private static final int MOST_NAMED = 5;

  /** One filter in words. */
  record Said(String kind, String value) {}

  /** The filters, in the order of the address; none for a search of everything. */
  List<Said> filters() {
    Filters filters = query.filters();
    List<Said> said = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<String> values = filters.values(facet).stream().sorted().toList();
      if (!values.isEmpty()) {
        said.add(new Said(facet.label(), listed(facet, values)));
      }
    }
    filters.from().ifPresent(year -> said.add(new Said("起始年份", year + "年起")));
    filters.to().ifPresent(year -> said.add(new Said("截止年份", year + "年止")));
    day(filters.due().from().stream().toList(), "起", said);
    day(filters.due().to().stream().toList(), "止", said);
    return List.copyOf(said);
  }

  private static void day(List<LocalDate> days, String end, List<Said> said) {
    days.forEach(day -> said.add(new Said("到期日", day + end)));
  }

  /** Words and filters in a line: 养老-2023年; empty for a search of everything. */
  String line(String between) {
    List<String> parts = new ArrayList<>();
    if (!query.text().isBlank()) {
      parts.add(query.text().strip());
    }
    filters().forEach(said -> parts.add(said.value()));
    return String.join(between, parts);
  }

  private String listed(Facet facet, List<String> values) {
    String shown =
        values.stream()
            .limit(MOST_NAMED)
            .map(value -> named(facet, value))
            .collect(Collectors.joining("、"));
    return values.size() > MOST_NAMED ? shown + "等" + values.size() + "项" : shown;
  }

  private String named(Facet facet, String value) {
    if (value.equals(Facet.NONE)) {
      return facet.label() + "未注明";
    }
    return switch (facet) {
      case UNIT -> library.unit(value).map(Unit::name).orElse(value);
      case LEADER -> library.leader(value).map(Leader::name).orElse(value);
      case DOCUMENT -> library.document(value).map(Document::title).orElse(value);
      case ROLE -> Token.find(Role.class, value).map(Role::label).orElse(value);
      case KIND -> Token.find(ItemKind.class, value).map(ItemKind::label).orElse(value);
      case YEAR -> value + "年";
      case DUE -> Due.label(value) + "到期";
      case STATE -> Token.find(TaskState.class, value).map(TaskState::label).orElse(value);
      case COLOUR -> Token.find(Colour.class, value).map(Colour::label).orElse(value);
      case RECONCILED -> Token.find(Reconciled.class, value).map(Reconciled::label).orElse(value);
      case CHAPTER, PLACE -> value;
    };
  }
}
