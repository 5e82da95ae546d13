package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.people.PortfolioList;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Outline;
import org.zhengnuo.text.Paper;

/** Who of the leaders is in charge of what (领导分工): one item a leader. */
final class PortfolioGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("(?:领导(?:班子)?(?:成员)?(?:同志)?|[市区县省州]长、副[市区县省州]长)(?:的)?(?:工作)?分工");

  @Override
  public DocumentKind kind() {
    return DocumentKind.PORTFOLIO;
  }

  @Override
  public Fit fit(Paper paper) {
    return TitleFit.head(paper, TITLE, 85);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), paper, context);
    PortfolioList leaders = new PortfolioList(paper.file(), context, reader.masthead());
    leaders.read(reader.blocks().subList(reader.masthead().head(), reader.blocks().size()));
    return reader.parsed(new Outline(context.documentId()), leaders.drafts(), leaders.findings());
  }
}
