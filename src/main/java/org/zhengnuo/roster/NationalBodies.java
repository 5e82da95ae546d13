package org.zhengnuo.roster;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengnuo.model.Place;

/**
 * The bodies of the nation, as papers call them at their head: 财政部, 国家发展改革委, 海关总署. What a body of
 * some place may be called, too (税务局, 宣传部), is none.
 */
final class NationalBodies {

  private static final Pattern OWN =
      Pattern.compile("(?:国家|国务院|中国人民|中央|中华全国|全国|最高).+|(?!组织|宣传|统战|社会工作).+(?:部|总署|总局)|审计署");

  /** What stands behind the name of one that speaks itself, and not by a branch at some place. */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "$|、|办公[厅室]|\\p{IsHan}{2,6}司(?:$|、|关于)|等\\p{IsHan}{1,3}个?(?:部门|单位)|关于|印发|令|公告|通告|(?:19|20)\\d{2}年");

  private static final int LONGEST = 20;
  private static final String STATE = "中华人民共和国";

  private final Set<String> names;

  NationalBodies(Gazetteer gazetteer) {
    names =
        new DepartmentTable()
            .calls(Seat.of(Place.NATION, gazetteer)).keySet().stream()
                .filter(name -> OWN.matcher(name).matches())
                .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an issuer or a title begins with one, or with several. */
  boolean issue(String words) {
    int from = words.startsWith(STATE) ? STATE.length() : 0;
    int end = named(words, from);
    while (end > from && !SPEAKS.matcher(words).region(end, words.length()).lookingAt()) {
      from = end;
      end = named(words, from);
    }
    return end > from;
  }

  /** Where the name that begins here ends, here where none does. */
  private int named(String words, int from) {
    int most = Math.min(from + LONGEST, words.length());
    return IntStream.iterate(most, end -> end > from + 2, end -> end - 1)
        .filter(end -> names.contains(words.substring(from, end)))
        .findFirst()
        .orElse(from);
  }
}
