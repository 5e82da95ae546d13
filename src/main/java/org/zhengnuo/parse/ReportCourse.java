package org.zhengnuo.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.parse.prose.ReportWords;

/**
 * Tells a work report's review from its plan. Headings say it where they do; else the paragraphs
 * themselves: a report looks back first and ahead then, so the likeliest course of the whole is
 * taken, in which turning costs something and turning back costs more.
 */
final class ReportCourse {

  /** What it costs to turn from review to plan, or back, within a chapter and at its beginning. */
  private static final double TURN_WITHIN = 2;

  private static final double TURN_AT_CHAPTER = 0.5;
  private static final double BACK_WITHIN = 8;
  private static final double BACK_AT_CHAPTER = 1.5;

  /** No report begins with its plan, unless all of it is one. */
  private static final double PLAN_FIRST = 2;

  private static final double CLEAR_HEADING = 8;
  private static final double PARAGRAPH_MOST = 6;
  private static final int SPOKEN_LEAST = 30;
  private static final Pattern SPOKEN = Pattern.compile("^(?:各位代表|同志们|各位委员)[！!：:]");
  private static final Pattern CLOSING = Pattern.compile("让我们|奋斗！|致以|表示衷心|表示崇高|谢谢");

  /** Thanks that close the review and not the report: 各位代表！这些成绩的取得，…表示衷心的感谢！ */
  private static final Pattern THANKS =
      Pattern.compile("(?:成绩|成就|过去)(?![^。]{0,40}让我们).*(?:表示衷心|表示崇高|致以)");

  private final ReportPeriods periods;

  /**
   * @param year the year planned, empty where the report names none
   */
  ReportCourse(Optional<Integer> year) {
    periods = new ReportPeriods(year);
  }

  /** The same drafts, each review or plan of its years; what only explains words is a notice. */
  List<Draft> told(List<Draft> drafts) {
    List<Draft> told = new ArrayList<>(drafts);
    List<Integer> said = new ArrayList<>();
    String explaining = "";
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String chapter = chapter(draft);
      if (explains(draft)) {
        explaining = "\n" + chapter;
      }
      boolean explained = explaining.equals("\n" + chapter);
      if (!explained && speaks(draft)) {
        said.add(i);
      } else {
        told.set(i, told(draft, explained ? ItemKind.NOTICE : draft.kind()));
      }
    }
    boolean[] plans = course(said.stream().map(drafts::get).toList());
    for (int i = 0; i < plans.length; i++) {
      Draft draft = drafts.get(said.get(i));
      told.set(said.get(i), told(draft, plans[i] ? ItemKind.PLAN : ItemKind.REVIEW));
    }
    return told;
  }

  private Draft told(Draft draft, ItemKind kind) {
    return draft.told(kind, periods.of(kind, draft.path(), halfWidth(draft.text())));
  }

  private static boolean explains(Draft draft) {
    return draft.path().stream().anyMatch(h -> ReportWords.explains(h.title()))
        || draft.kind() == ItemKind.NOTICE && ReportWords.explains(draft.text());
  }

  /** Whether a paragraph is the report's own: also where it begins with an address. */
  private static boolean speaks(Draft draft) {
    String text = draft.text();
    return draft.kind() == ItemKind.PLAN
        || draft.kind() == ItemKind.NOTICE
            && text.length() > SPOKEN_LEAST
            && SPOKEN.matcher(text).find()
            && (!CLOSING.matcher(text).find() || THANKS.matcher(text).find());
  }

  /** Whether each of these plans, by the cheapest course through all of them. */
  private boolean[] course(List<Draft> drafts) {
    int size = drafts.size();
    boolean[][] from = new boolean[2][size];
    double back = 0;
    double ahead = PLAN_FIRST;
    for (int i = 0; i < size; i++) {
      boolean begins = i > 0 && !chapter(drafts.get(i)).equals(chapter(drafts.get(i - 1)));
      double turned = back + (begins ? TURN_AT_CHAPTER : TURN_WITHIN);
      double returned = ahead + (begins ? BACK_AT_CHAPTER : BACK_WITHIN);
      from[0][i] = returned < back;
      from[1][i] = ahead < turned;
      double weight = weight(drafts.get(i));
      back = Math.min(back, returned) + Math.max(0, weight);
      ahead = Math.min(ahead, turned) + Math.max(0, -weight);
    }
    return course(from, ahead <= back);
  }

  private static boolean[] course(boolean[][] from, boolean last) {
    boolean[] plans = new boolean[from[0].length];
    boolean state = last;
    for (int i = plans.length - 1; i >= 0; i--) {
      plans[i] = state;
      state = from[state ? 1 : 0][i];
    }
    return plans;
  }

  private double weight(Draft draft) {
    String text = halfWidth(SPOKEN.matcher(draft.text()).replaceFirst(""));
    double said = ReportWords.paragraph(text) + periods.weight(text);
    double own = Math.clamp(said, -PARAGRAPH_MOST, PARAGRAPH_MOST);
    List<Heading> path = draft.path();
    return own + (path.isEmpty() ? 0 : heading(path));
  }

  /** What its chapter says; where that is silent, half of what the heading below it says. */
  private double heading(List<Heading> path) {
    double top = weight(path.getFirst());
    return top == 0 && path.size() > 1 ? weight(path.get(1)) / 2 : top;
  }

  private double weight(Heading heading) {
    ReportWords.Heading says = periods.said(halfWidth(heading.title()));
    double clear = says.looksBack() ? -CLEAR_HEADING : says.plans() ? CLEAR_HEADING : 0;
    return clear == 0 ? says.weight() : clear;
  }

  /** The heading that a paragraph's chapter bears; a numbered paragraph is no chapter. */
  private static String chapter(Draft draft) {
    return draft.path().stream()
        .limit(1)
        .filter(h -> h.level() <= 2 || h.number() == 0)
        .map(Heading::printed)
        .findFirst()
        .orElse("");
  }

  static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
