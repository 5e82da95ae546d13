package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an office as printed into posts that each stand alone.
 *
 * <pre>
 * office = post { "、" post }        市公安局党委书记、局长
 * post   = body title | title        a bare 局长 takes the body of the post before it
 * </pre>
 */
final class OfficePosts {

  private static final String TITLE =
      "(?:(?:党委|党组|党工委|机关党委)?(?:常务)?副?(?:书记|局长|主任|部长|厅长|院长|校长|处长|科长|会长|行长|台长|社长"
          + "|站长|馆长|队长|支队长|大队长|检察长|秘书长|董事长|总经理|政委|主席|指挥长)|党委委员|党组成员|常委)";
  private static final Pattern BARE = Pattern.compile(TITLE);
  private static final Pattern WHOLE = Pattern.compile("(.+?)" + TITLE);

  private OfficePosts() {}

  /** In printed order; a bare title without any body before it says nothing and is left out. */
  static List<String> of(String office) {
    List<String> posts = new ArrayList<>();
    String body = "";
    for (String post : office.split("[、，](?![^（]*）)")) {
      boolean bare = BARE.matcher(post).matches();
      if (!bare) {
        Matcher whole = WHOLE.matcher(post);
        body = whole.matches() ? whole.group(1) : "";
      }
      if (!bare || !body.isEmpty()) {
        posts.add(bare ? body + post : post);
      }
    }
    return posts.stream().distinct().toList();
  }
}
