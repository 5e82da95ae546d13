package org.zhengnuo.parse;

import java.util.regex.Pattern;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.parse.people.AppointmentList;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** Appointments (人事任免): one item a person, post and action. */
final class AppointmentsGenre implements Genre {

  private static final Pattern TITLE =
      Pattern.compile("任免|任职的?(?:通知|决定)|免职的?(?:通知|决定)|职务任免|任命.{0,12}(?:通知|决定)");

  @Override
  public DocumentKind kind() {
    return DocumentKind.APPOINTMENTS;
  }

  @Override
  public Fit fit(Paper paper) {
    return TitleFit.head(paper, TITLE, 85);
  }

  @Override
  public Parsed parse(Paper paper, Context context) {
    ProseReader reader = new ProseReader(kind(), paper, context);
    AppointmentList list = new AppointmentList(paper.file(), context, reader.masthead());
    list.read(reader.blocks());
    return reader.parsed(list.outline(), list.drafts(), list.findings());
  }
}
