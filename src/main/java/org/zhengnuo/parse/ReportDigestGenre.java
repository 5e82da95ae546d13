package org.zhengnuo.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Digest;
import org.zhengnuo.text.Paper;

/** A reader's digest of a work report (政府工作报告解读, 一图读懂): themes, short paragraphs, targets. */
final class ReportDigestGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("工作报告.{0,6}(?:解读|摘要|要点|速览|看点|划重点|图解)|(?:解读|图解|读懂|速览|划重点).{0,10}工作报告");

  /** Han characters that only a line holds which no page has broken. */
  private static final int UNBROKEN = 64;

  @Override
  public DocumentKind kind() {
    return DocumentKind.REPORT_DIGEST;
  }

  @Override
  public Fit fit(Paper paper) {
    return TitleFit.head(paper, TITLE, 88);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), laidOut(paper), context);
    Digest digest = new Digest(paper.file(), context, reader.masthead());
    digest.read(reader.blocks());
    return reader
        .parsed(digest.outline(), digest.drafts(), List.of())
        .dated(digest.year().map(Period::of));
  }

  /** Copied from a page, every line is a paragraph or a theme already. */
  private static Paper laidOut(Paper paper) {
    boolean unbroken = paper.lines().stream().map(Line::text).anyMatch(t -> t.length() > UNBROKEN);
    return unbroken ? new Paper(paper.file(), Paper.Layout.PARAGRAPHS, paper.lines()) : paper;
  }
}
