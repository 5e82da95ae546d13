package org.zhengnuo.parse;

import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** Any other paper: read as running prose, so that nothing in it is lost. */
final class NoticeGenre implements Genre {

  @Override
  public DocumentKind kind() {
    return DocumentKind.NOTICE;
  }

  @Override
  public Fit fit(Paper paper) {
    return Fit.of(1, "没有更合适的文种");
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    return new ProseReader(kind(), paper, context).parse(head -> TaskVoice.of(head.period()));
  }
}
