package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices as printed before names, cut into posts. */
class OfficePostsTest {

  @ParameterizedTest
  @CsvSource({
    "副市长、市公安局党委书记、局长, 副市长|市公安局党委书记|市公安局局长",
    "市人大常委会党组副书记、副主任, 市人大常委会党组副书记|市人大常委会副主任",
    "市政府党组成员、秘书长, 市政府党组成员|市政府秘书长",
    "市委副书记、市长, 市委副书记|市长",
    "副区长、局长, 副区长",
    "局长, ''",
    "副市长、市重点工程（甲、乙）指挥部指挥长, 副市长|市重点工程（甲、乙）指挥部指挥长",
  })
  void standAlone(String office, String posts) {
    assertThat(String.join("|", OfficePosts.of(office))).isEqualTo(posts);
  }
}
