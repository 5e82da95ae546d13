package org.zhengnuo.compare;

import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

/**
 * Whether a paper, read from its beginning, speaks of several years at once or of one: a review
 * that said 五年来 does so until it says 一年来, or begins a paragraph with a year; a plan does so under
 * a heading that says “十五五”时期.
 */
final class YearsSpanned {
  private static final Pattern SEVERAL =
      Pattern.compile("“?十[一二三四五六]五”?(?:时期|期间|以来|[五5]年)|过去[五5]年|这[五5]年|[五5]年[来间]|本届政府");

  private static final Pattern ONE =
      Pattern.compile("过去一年|一年来|去年|今年|(?:19|20)[0-9]{2}年(?:是|以来|，|主要)");
  private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("^.{0,6}(?:19|20)[0-9]{2}年.*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年|去年|今年|全年");
  private static final Pattern SUM = Pattern.compile("累计|年均|平均每年|[三四五3-5]年(?:累计|增长|增加|共|来|间)");

  private static final Pattern REACHED = Pattern.compile("达到|突破|超过|稳定|保持|增至|提高到|降至");

  private String documentId = "";
  private boolean several;

  /** Reads the next item of a paper, in printed order. */
  void enter(Item item) {
    boolean review = item.kind() == ItemKind.REVIEW || item.kind() == ItemKind.NOTICE;
    if (!review || !item.documentId().equals(documentId)) {
      several = !review && item.path().stream().map(Heading::printed).anyMatch(this::headsSeveral);
    }
    documentId = item.documentId();
    if (item.kind() == ItemKind.NOTICE) {
      read(item.text());
    }
  }

  private boolean headsSeveral(String heading) {
    return SEVERAL.matcher(heading).find() && !YEAR.matcher(heading).find();
  }

  /** Whether its next statement speaks of several years. */
  boolean next(Item item, Statement statement) {
    String text = item.text().substring(statement.start(), statement.end());
    if (item.kind() == ItemKind.REVIEW) {
      read(text);
      several &= statement.start() > 0 || !BEGINS_WITH_YEAR.matcher(text).matches();
    }
    return several;
  }

  private void read(String text) {
    int sum = lastOf(SEVERAL, text);
    int one = lastOf(ONE, text);
    if (sum >= 0 || one >= 0) {
      several = sum > one;
    }
  }

  /**
   * Whether a number of a claim is the sum or the mean of several years. What stands at their end
   * is neither.
   */
  static boolean several(Claim claim, Measure measure) {
    String before = claim.item().text().substring(claim.statement().start(), measure.end());
    String clause =
        before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')) + 1);
    if (SUM.matcher(clause).find() || !claim.several()) {
      return SUM.matcher(clause).find();
    }
    return !clause.contains("每年") && !YEAR.matcher(before).find() && !atTheEnd(measure);
  }

  private static boolean atTheEnd(Measure measure) {
    return switch (measure.kind()) {
      case SHARE, RANK -> true;
      case LEVEL -> REACHED.matcher(measure.action()).find();
      case INCREMENT, GROWTH_RATE -> false;
    };
  }

  private static int lastOf(Pattern words, String text) {
    return words.matcher(text).results().mapToInt(found -> found.start()).max().orElse(-1);
  }
}
