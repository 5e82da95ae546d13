package org.zhengnuo.format;

import java.util.regex.Pattern;

/** Names of files that every system takes, Windows too. */
public final class FileName {

  /** With suffix and percent signs it still fits into what systems and browsers take. */
  private static final int LONGEST = 60;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]");
  private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.-]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  private FileName() {}

  /** What is wanted, without what no name may hold; something else where nothing is left. */
  public static String of(String wanted, String otherwise) {
    String plain = FORBIDDEN.matcher(wanted).replaceAll(" ").replaceAll("\\s+", " ");
    String name = EDGES.matcher(shortened(plain)).replaceAll("");
    return name.isEmpty() || DEVICE.matcher(name).matches() ? otherwise : name;
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }
}
