package org.zhengnuo.text;

/** Characters that are no text: they print nothing, or each font something of its own. */
public final class Characters {

  private Characters() {}

  /** Whether every character of a text is one that is printed. */
  public static boolean isSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSeen(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same words in plain, simplified characters: however they are printed or typed. */
  public static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      plain.append(Fold.simplified(Fold.read(words.charAt(i))));
    }
    return plain.toString();
  }

  /** Whether a character is printed; a tab parts cells, and a private one may have a meaning. */
  public static boolean isSeen(char c) {
    if (c >= ' ' && c < '\u007f' || c >= '\u2e80' && c < '\ud800' || c == '\t') {
      return true;
    }
    return !isControl(c) && !isInvisible(c) && !(isPrivate(c) && Fold.read(c) == c);
  }

  /** What a character that is not printed is called. */
  public static String kind(char c) {
    if (isPrivate(c)) {
      return "自定义区字符";
    }
    if (c == '\u00ad') {
      return "软连字符";
    }
    return isControl(c) ? "控制字符" : "不显示的零宽字符";
  }

  private static boolean isPrivate(char c) {
    return c >= '\ue000' && c <= '\uf8ff';
  }

  private static boolean isControl(char c) {
    return c < ' ' || c >= '\u007f' && c <= '\u009f';
  }

  /** Zero width, soft hyphens, marks of direction, variants of form, no characters at all. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c == '\u034f'
        || c == '\u061c'
        || c == '\u180e'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u206f'
        || c >= '\ufe00' && c <= '\ufe0f'
        || c == '\ufeff'
        || c >= '\ufff9' && c <= '\ufffb'
        || c >= '\ufdd0' && c <= '\ufdef'
        || c >= '\ufffe';
  }
}
