package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Span;
import org.zhengnuo.parse.clause.Citations;
import org.zhengnuo.text.Mark;

/**
 * An item before it has its id.
 *
 * @param mark the printed number, empty where there is none
 * @param clauseDeadline the deadline its owner clause gives, empty where it gives none
 */
record Draft(
    ItemKind kind,
    Optional<Mark> mark,
    String title,
    String text,
    List<Heading> path,
    Optional<Period> period,
    Ownership ownership,
    String clauseDeadline,
    Optional<Appointment> appointment,
    Optional<Portfolio> portfolio,
    Optional<Event> event,
    Span span) {

  static Draft plain(
      ItemKind kind,
      Optional<Mark> mark,
      String text,
      List<Heading> path,
      Optional<Period> period,
      Span span) {
    return new Draft(
        kind,
        mark,
        "",
        text,
        path,
        period,
        Ownership.NONE,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        span);
  }

  Draft owned(ItemKind ownedKind, Ownership who, String deadline) {
    return new Draft(
        ownedKind,
        mark,
        title,
        text,
        path,
        period,
        who,
        deadline,
        appointment,
        portfolio,
        event,
        span);
  }

  Draft titled(String name) {
    return new Draft(
        kind,
        mark,
        name,
        text,
        path,
        period,
        ownership,
        clauseDeadline,
        appointment,
        portfolio,
        event,
        span);
  }

  Draft with(Appointment act) {
    return new Draft(
        kind,
        mark,
        title,
        text,
        path,
        period,
        ownership,
        clauseDeadline,
        Optional.of(act),
        portfolio,
        event,
        span);
  }

  Draft with(Portfolio duties) {
    return new Draft(
        kind,
        mark,
        title,
        text,
        path,
        period,
        ownership,
        clauseDeadline,
        appointment,
        Optional.of(duties),
        event,
        span);
  }

  Draft with(Event happened) {
    return new Draft(
        kind,
        mark,
        title,
        text,
        path,
        period,
        ownership,
        clauseDeadline,
        appointment,
        portfolio,
        Optional.of(happened),
        span);
  }

  Item item(String id, String documentId, Numbering numbering) {
    return new Item(
        id,
        documentId,
        kind,
        numbering,
        title,
        text,
        path,
        period,
        Place.UNKNOWN,
        ownership,
        clauseDeadline.isEmpty() && kind.commits() ? Citations.deadline(text) : clauseDeadline,
        Citations.cited(text),
        appointment,
        portfolio,
        event,
        "",
        span);
  }
}
