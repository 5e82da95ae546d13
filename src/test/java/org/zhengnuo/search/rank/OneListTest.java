package org.zhengnuo.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a looser reading finds and what means the same, in one order. */
class OneListTest {
  private static final int MOST = 20;

  private static Map<Integer, Likeness> near(Object... pairs) {
    Map<Integer, Likeness> near = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      float cosine = ((Double) pairs[i + 1]).floatValue();
      near.put((Integer) pairs[i], new Likeness(cosine, cosine));
    }
    return near;
  }

  private static List<Integer> list(List<Integer> loose, Map<Integer, Likeness> near) {
    return OneList.of(loose, near, MOST);
  }

  @Test
  void withoutLikenessTheLooserReadingKeepsItsOrder() {
    assertThat(list(List.of(3, 1, 2), Map.of())).containsExactly(3, 1, 2);
  }

  @Test
  void whatNothingComesNearLeavesTheLooserReadingAsItIs() {
    assertThat(list(List.of(3, 1), near(7, 0.47, 1, 0.46))).containsExactly(3, 1);
    assertThat(list(List.of(), near(7, 0.47))).isEmpty();
  }

  @Test
  void rowsThatAreAllFarShareWordsByChance() {
    assertThat(list(List.of(3, 1), near(7, 0.3, 1, 0.39, 3, 0.2))).isEmpty();
    assertThat(list(List.of(3, 1), near(7, 0.3, 1, 0.39))).containsExactly(3, 1);
    assertThat(list(List.of(3, 1), near(7, 0.3, 1, 0.41, 3, 0.2))).containsExactly(3, 1);
  }

  @Test
  void oneStatementThatIsNearEnoughOpensTheList() {
    Map<Integer, Likeness> near = Map.of(7, new Likeness(0.46f, 0.5f));
    assertThat(list(List.of(), near)).containsExactly(7);
  }

  @Test
  void theBestOfTheLooserReadingIsRaised() {
    assertThat(list(List.of(1, 2), near(1, 0.40, 2, 0.40, 7, 0.50, 8, 0.56, 9, 0.44)))
        .as("1 is worth .55, 2 is worth .52, 9 is too far")
        .containsExactly(8, 1, 2, 7);
  }

  @Test
  void looserRowsThatAreFarStayAtTheEnd() {
    assertThat(list(List.of(1, 2), near(2, 0.3, 7, 0.6))).containsExactly(7, 2, 1);
  }

  @Test
  void theListIsShort() {
    List<Integer> many = IntStream.range(0, 50).boxed().toList();
    assertThat(list(many, Map.of())).hasSize(MOST);
    assertThat(list(many, near(70, 0.6))).hasSize(MOST).first().isEqualTo(70);
  }

  @Test
  void theMessageSaysWhichRowsAreMeant() {
    assertThat(OneList.message(0, 3)).isEmpty();
    assertThat(OneList.message(3, 3)).startsWith("以下条目不含原词");
    assertThat(OneList.message(1, 3)).contains("“意思相近”");
  }
}
