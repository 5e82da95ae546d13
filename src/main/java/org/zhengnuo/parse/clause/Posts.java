package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed list of posts, taken apart.
 *
 * <pre>
 *   posts = post { (、|兼) post }      a bare title takes the unit of the post before it
 *   post  = unit title | title        常务副局长, 局长, 主任, 书记 …
 * </pre>
 */
final class Posts {

  /** What a post ends with, for use inside a longer pattern. */
  static final String TITLE =
      "(?:党组|党委|常务|第一|执行|总)?副?(?:[省市区县州旗盟]长|[局厅处科院校部组队所站团行社馆台园段司课]长|镇长|乡长|秘书长|会长|理事长|董事长|检察长|审判长|庭长|总长|大队长|支队长|总队长|指挥长|班长|组长"
          + "|主任|书记|主席|主任委员|委员|专员|督学|督导|巡视员|调研员|研究员|督查专员|指挥|政委|总督察|督察|成员|常委|参事|馆员|代表|领事|大使|委员长|主编|经理|总经理|总裁|总监|董事|监事|总工程师|总会计师|总经济师|总规划师|工程师|会计师|经济师|顾问|参赞|秘书|干事|审判员|检察员|员)";

  private static final Pattern ENDS = Pattern.compile(TITLE + "(?:（[^）]*）)?$");
  private static final Pattern BARE = Pattern.compile("^" + TITLE + "(?:（[^）]*）)?$");
  private static final Pattern ASIDE = Pattern.compile("[（(](?:试用期|聘期|任期)[^）)]*[）)]");

  private Posts() {}

  /** The posts of a list without spaces, in printed order. */
  static List<String> split(String list) {
    List<String> posts = new ArrayList<>();
    String open = "";
    for (String piece : Brackets.split(parted(list), "、")) {
      String post = open.isEmpty() ? piece : open + "、" + piece;
      if (isPost(post)) {
        posts.add(BARE.matcher(post).matches() ? unitOf(posts) + post : post);
        open = "";
      } else {
        open = post;
      }
    }
    if (!open.isEmpty()) {
      posts.add(open);
    }
    return List.copyOf(posts);
  }

  /** Whether a text ends with a title such as 局长. */
  static boolean isPost(String text) {
    return ENDS.matcher(text).find();
  }

  /** Without 职务 and the term of a trial; 局长兼书记 is two posts. */
  private static String parted(String list) {
    String plain = ASIDE.matcher(list).replaceAll("").replaceFirst("(?:等?职务|一职)$", "");
    int also = plain.indexOf('兼');
    boolean two = also > 0 && isPost(plain.substring(0, also)) && also + 1 < plain.length();
    return two ? plain.substring(0, also) + "、" + plain.substring(also + 1) : plain;
  }

  /** The unit of the last post: what stands before its title. */
  private static String unitOf(List<String> posts) {
    if (posts.isEmpty()) {
      return "";
    }
    Matcher title = ENDS.matcher(posts.getLast());
    return title.find() ? posts.getLast().substring(0, title.start()) : "";
  }
}
