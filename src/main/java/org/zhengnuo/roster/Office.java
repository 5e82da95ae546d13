package org.zhengnuo.roster;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Place;

/**
 * Reads an office as printed before a name: whose leader is 副市长 in a district's chronicle?
 *
 * <pre>
 * office = post { "、" post }
 * post   = [place | level word] title          市委副书记, 副市长, 区长, 省政协常委
 * </pre>
 */
final class Office {
  private static final Pattern LEADER =
      Pattern.compile(
          ".*(书记|省长|市长|区长|县长|旗长|州长|盟长|主席|常委|领导|秘书长|党组成员|巡视员|监委主任|人大常委会(党组)?(副书记|副?主任)|部部长)");
  private static final Pattern BODY =
      Pattern.compile(
          ".*(局|厅|公司|集团|学院|大学|医院|协会|学会|总会|联合会|办事处|中心|法院|检察院|研究院|银行|支行|工会|村|社区|政协常委|政协委员).*");
  private static final Pattern TITLE = Pattern.compile("(?:常务)?副?([省市区县旗州盟])长.*");
  private static final Pattern NATIONAL = Pattern.compile("(全国|国家|中央|中共中央|国务院|总书记).*");
  private static final Pattern GENERAL = Pattern.compile("[省市区县州旗盟]?(级)?领导(同志)?");

  private final PlainNames names;
  private final PlaceReader places;
  private final Gazetteer gazetteer;

  Office(PlainNames names, PlaceReader places, Gazetteer gazetteer) {
    this.names = names;
    this.places = places;
    this.gazetteer = gazetteer;
  }

  /** The place a leader of this office belongs to; empty where the office is no leader's. */
  Optional<Place> place(String office, Place paper) {
    String post = office.split("[、，]", 2)[0];
    if (!LEADER.matcher(post).matches() || BODY.matcher(post).matches()) {
      return Optional.empty();
    }
    if (NATIONAL.matcher(post).matches()) {
      return Optional.of(Place.NATION);
    }
    Setting setting = Setting.of(paper, 0);
    return places
        .leading(post, paper)
        .or(() -> names.byWord(titled(post), setting))
        .map(PlaceReader.Leading::place)
        .or(() -> Optional.of(paper).filter(p -> post.matches("(区|县|市)?领导|[党委政府].*")));
  }

  /** 副市长 is 市 and its title. */
  private static String titled(String post) {
    var title = TITLE.matcher(post);
    return title.matches() ? title.group(1) + post : post;
  }

  /** 区领导 says no more than that one is a leader. */
  static boolean general(String office) {
    return office.isEmpty() || GENERAL.matcher(office).matches();
  }
}
