package org.zhengnuo.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.Spellings;

/** What of a query is asked by its meaning. */
class TopicTest {

  private static Optional<String> topic(String query) {
    return Topic.of(QueryReader.read(query, Spellings.NONE, Set.of()).readings(), "某市教育局"::equals);
  }

  @Test
  void isItsWordsWithoutWhatAsksAndWhatIsExcluded() {
    assertThat(topic("娃没人带")).contains("娃没人带");
    assertThat(topic("小区 电梯 -商铺")).contains("小区 电梯");
    assertThat(topic("谁负责托育")).contains("托育");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"托育\"",
        "托育 \"婴幼儿\"",
        "单位:教育局 托育",
        "某市教育局",
        "某市教育局 托育",
        "济政发〔2023〕1号",
        "1号",
        "qwerty",
        "区",
        "2023",
        "你好",
        "1+1等于几"
      })
  void isNothingWhereTheQuerySaysExactlyWhatItWants(String query) {
    assertThat(topic(query)).isEmpty();
  }
}
