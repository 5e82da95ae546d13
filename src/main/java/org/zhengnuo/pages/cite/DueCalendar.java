package org.zhengnuo.pages.cite;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LeaderRef;

/**
 * What is due as a calendar file of RFC 5545: a whole day an item, CRLF, lines of at most 75 bytes.
 * The same items always give the same file.
 */
public final class DueCalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private DueCalendar() {}

  /**
   * @param items that are due
   * @param origin what permalinks begin with
   */
  public static String of(Stream<ItemView> items, String origin) {
    StringBuilder lines = new StringBuilder();
    add(lines, "BEGIN:VCALENDAR");
    add(lines, "VERSION:2.0");
    add(lines, "PRODID:-//Zhengnuo//due//ZH");
    add(lines, "CALSCALE:GREGORIAN");
    items.forEach(item -> event(lines, item, origin));
    add(lines, "END:VCALENDAR");
    return lines.toString();
  }

  private static void event(StringBuilder lines, ItemView item, String origin) {
    LocalDate due = item.due().orElseThrow();
    add(lines, "BEGIN:VEVENT");
    add(lines, "UID:" + item.id() + "@zhengnuo");
    add(lines, "DTSTAMP:" + item.document().date().orElse(due).format(DAY) + "T000000Z");
    add(lines, "DTSTART;VALUE=DATE:" + due.format(DAY));
    add(lines, "DTEND;VALUE=DATE:" + due.plusDays(1).format(DAY));
    add(lines, "SUMMARY:" + escaped("到期：" + item.headline()));
    add(lines, "DESCRIPTION:" + escaped(described(item)));
    add(lines, "URL:" + origin + item.url());
    add(lines, "TRANSP:TRANSPARENT");
    add(lines, "END:VEVENT");
  }

  private static String described(ItemView item) {
    String leaders = item.leaders().stream().map(LeaderRef::name).collect(Collectors.joining("、"));
    String lead = new OwnerRun(item.owners(Role.LEAD)).printed();
    return item.text()
        + (leaders.isEmpty() ? "" : "\n牵头领导：" + leaders)
        + (lead.isEmpty() ? "" : "\n牵头单位：" + lead)
        + item.deadline().map(d -> "\n时限：" + d).orElse("")
        + "\n"
        + item.document().code().orElse(item.document().title());
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line goes on behind CRLF and a space; no character is cut in two. */
  private static void add(StringBuilder lines, String line) {
    int used = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      String one = Character.toString(character);
      int bytes = one.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LONGEST_LINE) {
        lines.append("\r\n ");
        used = 1;
      }
      lines.append(one);
      used += bytes;
      i += Character.charCount(character);
    }
    lines.append("\r\n");
  }
}
