package org.zhengnuo.parse.clause;

import java.util.regex.Pattern;

/**
 * Signs that a mark or a label of an appointment was lost: its words run into the next one, or no
 * act is read from them.
 *
 * <pre>
 *   merged  = post holding 职务, a verb, 的, or a title soon followed by 为 or 任
 *           | two posts of one body or place, the first without its title: 县甲局某长、县乙局局长
 *           | two posts without 、 between: 县甲局局长某县乙局局长
 *   unread  = words ending in a post or 职务, holding 局长职务 or a verb
 *           | name [同志] (的 | 为 | 任 | 担任 | 不再) … title …
 * </pre>
 */
public final class TornActs {

  private static final String VERBS = "任命|免去|免除|聘任|不再担任|自然免";
  private static final String HELD = Posts.TITLE + "(?:（[^）]{0,20}）)?(?:等?职务|一职)";
  private static final Pattern VERB = Pattern.compile(VERBS);
  private static final Pattern MERGED =
      Pattern.compile("职务|的|不再|" + VERBS + "|" + Posts.TITLE + "[^、]{1,5}(?:为|(?<![主责])任)");
  private static final String RANK = "[省市区县州旗盟]";
  private static final Pattern UNPARTED =
      Pattern.compile(
          ("、" + Posts.TITLE + "(?:（[^）]{0,20}）)?$")
              + ("|^(\\p{IsHan}{0,4}?" + RANK + ")[^、]{2,60}(?:[局厅处科院校部主书]\\S|[长任记])、\\1")
              + ("|(?:[局厅处科院校部]长|主任|书记)[^、兼](?:副|" + RANK + ")"));
  private static final Pattern LABELLED = Pattern.compile(HELD);
  private static final Pattern NAMED =
      Pattern.compile("^" + PersonNames.HAN + "(?:同志)?(?:的|为|任|担任|不再).{0,60}" + Posts.TITLE);
  private static final Pattern DECIDED =
      Pattern.compile(HELD + "|(?:任命|聘任)[^，；。]{2,60}为|免去[^，；。]{2,60}的");
  private static final Pattern MARK = Pattern.compile("[，；。,;]$");

  private TornActs() {}

  /** Whether a post, as read, holds words of another act or a post that was not parted from it. */
  public static boolean isMerged(String post) {
    return MERGED.matcher(post).find() || UNPARTED.matcher(post).find();
  }

  /** Whether the words before 决定 hold an act whose closing mark is gone. */
  public static boolean isSwallowed(String lead) {
    return DECIDED.matcher(lead).find() || NAMED.matcher(lead).find();
  }

  /** Whether a clause that gave no act speaks of one all the same. */
  public static boolean isUnread(String clause) {
    String words = MARK.matcher(clause).replaceFirst("");
    return VERB.matcher(words).find()
        || words.endsWith("职务")
        || Posts.isPost(words)
        || isUnclosed(words);
  }

  /** The same of words without a closing mark, where titles and signatures may stand. */
  public static boolean isUnclosed(String words) {
    return LABELLED.matcher(words).find() || NAMED.matcher(words).find();
  }
}
