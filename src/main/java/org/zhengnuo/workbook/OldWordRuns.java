package org.zhengnuo.workbook;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The words of a paragraph as they show: what a field computes and not its code, nothing hidden,
 * nothing that a revision took out.
 */
record OldWordRuns(String text, boolean revised) {

  private static final char FIELD = 0x13;
  private static final char RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char HARD_HYPHEN = 0x1E;

  static OldWordRuns of(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    boolean revised = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      revised |= run.isMarkedDeleted() || run.isMarkedInserted();
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.append(run.text());
      }
    }
    return new OldWordRuns(shown(text), revised);
  }

  private static String shown(CharSequence raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    int codes = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case FIELD -> codes++;
        case RESULT, FIELD_END -> codes = Math.max(0, c == RESULT ? codes - 1 : 0);
        case HARD_HYPHEN -> shown.append('-');
        default -> add(shown, c, codes);
      }
    }
    return shown.toString().stripTrailing();
  }

  private static void add(StringBuilder shown, char c, int codes) {
    if (codes == 0 && (c >= ' ' || Character.isWhitespace(c))) {
      shown.append(c < ' ' ? ' ' : c);
    }
  }
}
