package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/** The headings of a running text, and what those that name owners govern. */
final class Headings {

  private static final int RUN_IN_MOST = 42;

  private final String file;
  private final Outline outline;

  /** The headings that name owners, the innermost first. */
  private final List<HeadingOwners> governing = new ArrayList<>();

  Headings(String file, Outline outline) {
    this.file = file;
    this.outline = outline;
  }

  /**
   * Enters a heading that stands alone.
   *
   * @param words its number and title
   * @param printed with the owners it names
   */
  Heading enter(Passage words, Optional<Mark> mark, Passage printed) {
    int from = mark.map(m -> m.printed().length()).orElse(0);
    String title = words.text().substring(Math.min(from, words.length()));
    int level = mark.map(m -> Outline.level(m.style())).orElse(Outline.BOX);
    int number = mark.map(Mark::number).orElse(0);
    Heading heading = new Heading(level, number, printed.text(), withoutStop(title));
    outline.enter(heading, printed.span(file));
    governing.removeIf(over -> !outline.path().contains(over.heading()));
    return heading;
  }

  private static String withoutStop(String title) {
    boolean stopped = !title.isEmpty() && "。：:".indexOf(title.charAt(title.length() - 1)) >= 0;
    return stopped ? title.substring(0, title.length() - 1) : title;
  }

  /**
   * Enters the heading that a numbered paragraph begins with, so that what is numbered below it
   * finds its path.
   */
  void runIn(Passage text, Mark mark) {
    String body = text.text().substring(Math.min(mark.printed().length(), text.length()));
    int stop = body.indexOf('。');
    boolean outer = mark.style().compareTo(Mark.Style.HAN_PAREN) <= 0;
    if (outer && stop > 0 && stop <= RUN_IN_MOST) {
      String title = body.substring(0, stop);
      Heading heading =
          new Heading(Outline.level(mark.style()), mark.number(), mark.printed() + title, title);
      outline.enter(heading, text.slice(0, mark.printed().length() + stop).span(file));
    }
  }

  /** What stands below a heading belongs to those it names. */
  void govern(HeadingOwners over) {
    governing.addFirst(over);
  }

  /**
   * A draft with the owners of the headings above it.
   *
   * @param owned what it becomes by being owned
   */
  Draft governed(Draft draft, ItemKind owned) {
    Draft governed = draft;
    for (HeadingOwners over : governing) {
      governed = over.governed(governed, owned);
    }
    return governed;
  }
}
