package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.people.Chronicle;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** A chronicle (大事记): one item an event. */
final class ChronicleGenre implements Genre {

  private static final Pattern TITLE = Pattern.compile("大事记");

  @Override
  public DocumentKind kind() {
    return DocumentKind.CHRONICLE;
  }

  @Override
  public Fit fit(Paper paper) {
    return TitleFit.head(paper, TITLE, 85);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), paper, context);
    Chronicle chronicle = new Chronicle(paper.file(), context, reader.masthead());
    chronicle.read(reader.blocks());
    return reader.parsed(chronicle.outline(), chronicle.drafts(), chronicle.findings());
  }
}
