package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountedMarksTest {

  private static final IntPredicate NEVER = place -> false;
  private static final IntPredicate ALWAYS = place -> true;

  @Test
  void aNumberBetweenItsNeighboursBeginsAnItem() {
    assertThat(numbers(NEVER, "10．修路。", "11.121人才项目", "牵头单位：县局", "12．修桥。"))
        .isEqualTo(Map.of(1, 11));
  }

  @Test
  void severalInARowCountEachOther() {
    assertThat(numbers(NEVER, "1．修路。", "2．3年内修桥。", "3．5座水库加固。", "4．植树。"))
        .isEqualTo(Map.of(1, 2, 2, 3));
  }

  @Test
  void aDecimalIsOneWhereThePlainNumberComesLater() {
    assertThat(numbers(ALWAYS, "1．产值增长", "2.5个百分点。", "2．修桥。")).isEmpty();
  }

  @Test
  void whatDoesNotCountOnIsADecimal() {
    assertThat(numbers(ALWAYS, "1．产值增长", "6.5个百分点。", "3.15晚会", "2．修桥。")).isEmpty();
  }

  @Test
  void atTheEndOfACountTheLooksDecide() {
    assertThat(numbers(NEVER, "7．修路。", "8．30户村庄通车。", "1．植树。")).isEmpty();
    assertThat(numbers(ALWAYS, "7．修路。", "8．30户村庄通车。", "1．植树。")).isEqualTo(Map.of(1, 8));
  }

  @Test
  void aCountMayBeginAnew() {
    assertThat(numbers(NEVER, "5．修路。", "1．100户村庄通车。", "2．植树。")).isEqualTo(Map.of(1, 1));
    assertThat(numbers(ALWAYS, "5．修路，投入", "1.5亿元。", "6．植树。")).isEmpty();
  }

  @Test
  void bareFiguresAreNoItems() {
    assertThat(numbers(ALWAYS, "1．产值", "2.5", "3.5%", "3．植树。")).isEmpty();
  }

  /** What the count alone finds, by place. */
  private static Map<Integer, Integer> numbers(IntPredicate begins, String... starts) {
    CountedMarks marks = new CountedMarks(List.of(starts), begins);
    return IntStream.range(0, starts.length)
        .filter(marks::isCounted)
        .boxed()
        .collect(Collectors.toMap(i -> i, i -> marks.at(i).orElseThrow().number()));
  }
}
