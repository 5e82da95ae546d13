package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.Appointment;
import org.zhengnuo.model.Appointment.Action;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.search.Papers;

/** An invented list of removals without a date, whose verb stands in a line above the names. */
public final class RemovalCorpus {

  private static final Place CITY = new Place("云川市");
  private static final String FILE = "yunchuan-removals.txt";
  private static final Heading VERB = new Heading(1, 0, "市政府决定，免去：", "市政府决定，免去：");
  private static final List<String> TEXT =
      List.of("任免名单", "市政府决定，免去：", "", "陈一的市粮库主任职务；", "王二的市档案馆馆长职务。", "赵三的市糖厂厂长职务自然免除。");

  private RemovalCorpus() {}

  public static Corpus corpus() {
    List<Line> lines = new ArrayList<>();
    TEXT.forEach(text -> lines.add(new Line(lines.size() + 1, 0, text)));
    Document list =
        new Document(
            "yunchuan-removals",
            "任免名单",
            "",
            "云川市人民政府",
            CITY,
            Optional.empty(),
            Optional.of(Period.of(2031)),
            DocumentKind.APPOINTMENTS,
            span(1, TEXT.size()),
            List.of());
    Section section = new Section(list.id(), List.of(VERB), span(2, 2));
    List<Item> items =
        List.of(
            item(4, Action.REMOVE, "陈一", "市粮库主任"),
            item(5, Action.REMOVE, "王二", "市档案馆馆长"),
            item(6, Action.END, "赵三", "市糖厂厂长"));
    return new Papers(
            List.of(list),
            List.of(section),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            items,
            Map.of(FILE, lines))
        .corpus("removals");
  }

  private static Item item(int line, Action action, String person, String post) {
    return new Item(
        new Identity("yunchuan-removals-L" + line, "yunchuan-removals", Numbering.NONE),
        Content.of(ItemKind.APPOINTMENT, TEXT.get(line - 1))
            .with(new Appointment(person, post, action, Optional.empty(), "云川市人民政府")),
        new Standing(List.of(VERB), Optional.of(Period.of(2031)), CITY, span(line, line)),
        Ownership.NONE,
        "");
  }

  private static Span span(int first, int last) {
    return new Span(FILE, first, last, 0, 0);
  }
}
