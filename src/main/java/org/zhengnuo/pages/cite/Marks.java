package org.zhengnuo.pages.cite;

/** Nests quotation marks and title marks by GB/T 15834: “ ” hold ‘ ’, and 《 》 hold 〈 〉. */
public final class Marks {

  private Marks() {}

  /** Words in quotation marks; those they hold become single, single ones double. */
  public static String quoted(String words) {
    return "“" + swapped(words, "“”‘’", "‘’“”") + "”";
  }

  /** A title in title marks. */
  public static String titled(String title) {
    return "《" + swapped(title, "《》〈〉", "〈〉《》") + "》";
  }

  private static String swapped(String text, String from, String to) {
    StringBuilder swapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = from.indexOf(c);
      swapped.append(at < 0 ? c : to.charAt(at));
    }
    return swapped.toString();
  }
}
