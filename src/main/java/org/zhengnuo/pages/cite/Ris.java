package org.zhengnuo.pages.cite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.pages.view.ItemView;

/**
 * An item as RIS, which reference managers read: a government document, the item its title and the
 * paper its series. CRLF, one tag a line.
 */
public final class Ris {

  private final StringBuilder text = new StringBuilder();

  private Ris() {}

  public static String of(ItemView item, String origin, LocalDate today) {
    Ris ris = new Ris();
    ris.add("TY", "GOVDOC");
    ris.add("TI", item.name());
    ris.paper(item);
    ris.add("CY", item.place());
    ris.add("SP", page(item.source().pageStart()));
    ris.add("EP", page(item.source().pageEnd()));
    ris.add("AB", item.text());
    ris.add("N1", CitationText.place(item));
    ris.add("LA", "zh-CN");
    ris.add("UR", origin + item.url());
    ris.add("Y2", slashed(today));
    ris.add("ID", item.id());
    ris.add("ER", "");
    return ris.text.toString();
  }

  private void paper(ItemView item) {
    ItemView.DocumentRef document = item.document();
    add("T2", document.title());
    add("AU", document.issuer());
    add("PB", document.issuer());
    add("M1", document.code());
    add("PY", document.date().map(date -> Integer.toString(date.getYear())));
    add("DA", document.date().map(Ris::slashed));
  }

  /** Pages of a PDF only: a line of a text file is no page. */
  private static Optional<String> page(OptionalInt page) {
    return page.stream().mapToObj(Integer::toString).findFirst();
  }

  private static String slashed(LocalDate date) {
    return date.toString().replace('-', '/');
  }

  private void add(String name, Optional<String> value) {
    value.ifPresent(present -> add(name, present));
  }

  private void add(String name, String value) {
    text.append(name).append("  - ").append(value.replaceAll("[\\p{Cntrl}\\s]+", " "));
    text.append("\r\n");
  }
}
