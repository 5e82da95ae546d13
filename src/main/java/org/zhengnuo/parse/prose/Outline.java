package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Span;
import org.zhengnuo.text.Mark;

/** The headings that stand over the place a parser has reached, and the sections they make. */
public final class Outline {

  private final String documentId;
  private final List<Heading> open = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  public Outline(String documentId) {
    this.documentId = documentId;
  }

  /** Goes under a heading; those of its level and deeper are left. */
  public void enter(Heading heading, Span span) {
    leave(heading.level());
    open.add(heading);
    sections.add(new Section(documentId, open, span));
  }

  /** Leaves every heading of this level and deeper. */
  public void leave(int level) {
    open.removeIf(h -> h.level() >= level);
  }

  public List<Heading> path() {
    return List.copyOf(open);
  }

  /** The sections entered so far; later ones join them. */
  public List<Section> sections() {
    return Collections.unmodifiableList(sections);
  }

  public static int level(Mark.Style style) {
    return switch (style) {
      case PART -> Heading.PART;
      case CHAPTER -> Heading.CHAPTER;
      case ARTICLE -> 1;
      case HAN -> 2;
      case HAN_PAREN -> 3;
      case ARABIC -> 4;
      case ARABIC_PAREN -> 5;
      case CIRCLED -> 6;
    };
  }

  /** Deeper than every numbered heading: boxes, plain headings. */
  public static final int BOX = 7;
}
