package org.zhengnuo.model;

import java.util.List;

/**
 * What an item says.
 *
 * @param title a name in its own cell or heading; empty where there is none
 * @param text without number and owner clause; line breaks, page marks and spaces removed
 * @param deadline as printed (2025年底); empty where none is printed
 * @param cites 文号 and 《titles》 cited, as printed
 */
public record Content(
    ItemKind kind, String title, String text, String deadline, List<String> cites, Detail detail) {

  public Content {
    cites = List.copyOf(cites);
  }

  /** A text of which nothing else is known. */
  public static Content of(ItemKind kind, String text) {
    return new Content(kind, "", text, "", List.of(), Statements.NONE);
  }

  public Content of(ItemKind other) {
    return new Content(other, title, text, deadline, cites, detail);
  }

  public Content titled(String name) {
    return new Content(kind, name, text, deadline, cites, detail);
  }

  public Content due(String printed) {
    return new Content(kind, title, text, printed, cites, detail);
  }

  public Content citing(List<String> printed) {
    return new Content(kind, title, text, deadline, printed, detail);
  }

  public Content with(Detail known) {
    return new Content(kind, title, text, deadline, cites, known);
  }
}
