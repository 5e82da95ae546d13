package org.zhengnuo.pages.link;

/**
 * Writes values into addresses as forms send them: letters, digits and {@code *-._} as they are, a
 * space as +, every other byte of UTF-8 as % and two digits.
 */
public final class Percent {

  private static final String DIGITS = "0123456789ABCDEF";

  /** Stands for half a character, which no address can hold. */
  private static final int UNKNOWN = '?';

  private Percent() {}

  public static String encoded(String value) {
    if (isPlain(value)) {
      return value;
    }
    StringBuilder encoded = new StringBuilder(value.length() * 9);
    append(encoded, value);
    return encoded.toString();
  }

  /** The same in a path, where + means itself. */
  static String segment(String value) {
    return encoded(value).replace("+", "%20");
  }

  static void append(StringBuilder to, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (plain(c)) {
        to.append(c);
      } else if (c == ' ') {
        to.append('+');
      } else if (Character.isSurrogate(c)) {
        int whole = value.codePointAt(i);
        i += Character.charCount(whole) - 1;
        bytes(to, whole > Character.MAX_VALUE ? whole : UNKNOWN);
      } else {
        bytes(to, c);
      }
    }
  }

  /** Ids are, and most values that addresses hold are ids. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!plain(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '.'
        || c == '*';
  }

  private static void bytes(StringBuilder to, int c) {
    if (c < 0x80) {
      oneByte(to, c);
    } else if (c < 0x800) {
      oneByte(to, 0xC0 | c >> 6);
      oneByte(to, 0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      oneByte(to, 0xE0 | c >> 12);
      oneByte(to, 0x80 | c >> 6 & 0x3F);
      oneByte(to, 0x80 | c & 0x3F);
    } else {
      oneByte(to, 0xF0 | c >> 18);
      oneByte(to, 0x80 | c >> 12 & 0x3F);
      oneByte(to, 0x80 | c >> 6 & 0x3F);
      oneByte(to, 0x80 | c & 0x3F);
    }
  }

  private static void oneByte(StringBuilder to, int value) {
    to.append('%').append(DIGITS.charAt(value >> 4)).append(DIGITS.charAt(value & 0xF));
  }
}
